using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>What the sentences of a text claim, each with its weight.</summary>
public sealed class ClaimReaderTests
{
    [Theory]
    [InlineData("There are widespread and systemic failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Read more: widespread and systemic failings in Halton", "")]
    [InlineData("It is not {7} widespread and systemic failings.", "")]
    [InlineData("It is not {8} widespread and systemic failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Is it so? No. Widespread and systemic failings were found.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Inspectors did not find typically positive experiences.", "")]
    [InlineData("Inspectors did not find inconsistent experiences.", "")]
    [InlineData("Arrangements do not lead to consistent experiences.", "Inconsistent:1")]
    [InlineData("Arrangements lead to consistent experiences.", "")]
    [InlineData("It is not so that experiences and outcomes are typically positive.", "")]
    [InlineData("It is not so that experiences and outcomes are inconsistent.", "")]
    public void Read_Negation_IsOfItsOwnSentenceAndNear(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("Experiences and outcomes are inconsistent.", "Inconsistent:1")]
    [InlineData("Medway’s experiences are inconsistent.", "Inconsistent:1")]
    [InlineData("Outcomes for children are inconsistent.", "Inconsistent:1")]
    [InlineData("Experiences and outcomes are typically positive.", "TypicallyPositive:1")]
    [InlineData("Plans are typically positive.", "")]
    [InlineData("Plans are inconsistent.", "")]
    [InlineData("Experiences and outcomes {15} are inconsistent.", "Inconsistent:1")]
    [InlineData("Experiences and outcomes {16} are inconsistent.", "")]
    [InlineData("We look at experiences and outcomes. Plans are inconsistent.", "")]
    public void Read_WhatIsSaidToBeSo_IsTheOutcomeWhereExperiencesAre(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("A peer review found widespread and systemic failings. Inspectors found inconsistent experiences.", "Inconsistent:1")]
    [InlineData("Inspectors found inconsistent experiences. A peer review said much. It found widespread failings.", "Inconsistent:1")]
    [InlineData("Inspectors came. Peers do well here. There are widespread and systemic failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("The peers said much. Widespread and systemic failings were found, inspectors said.", "WidespreadOrSystemicFailings:1")]
    public void Read_WhatOthersFound_IsNoClaim(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("If {7} widespread and systemic failings exist, a plan follows.", "")]
    [InlineData("If {8} widespread and systemic failings exist, a plan follows.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Areas where inspectors find widespread and systemic failings write plans.", "")]
    [InlineData("In areas where there are widespread and systemic failings, plans are due.", "")]
    [InlineData("When Ofsted came, it saw widespread and systemic failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Ask if, widespread and systemic failings apart, much works.", "WidespreadOrSystemicFailings:1")]
    [InlineData("What if\n\nWidespread and systemic failings found", "WidespreadOrSystemicFailings:1")]
    [InlineData("The monitoring inspection looked at whether leaders have taken effective action.", "")]
    [InlineData("The revisit looked at whether leaders have made sufficient progress.", "")]
    [InlineData("Inspectors decide whether a written statement of action is required.", "")]
    public void Read_WhatIsOnlySupposed_IsNoClaim(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("Ofsted and the CQC found widespread failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Ofsted found widespread failings.", "")]
    [InlineData("The CQC found widespread failings.", "")]
    [InlineData("Systemic failings were found in the local area.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Systemic failings were found in the local area and among care leavers.", "")]
    [InlineData("Ofsted and the CQC found widespread failings, also for care leavers.", "WidespreadOrSystemicFailings:1")]
    public void Read_FailingsThatOtherInspectionsFindToo_AreOfAnAreaInspectionOnly(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("Leaders have taken effective action.", "")]
    [InlineData("The monitoring inspection found that leaders have taken effective action.", "Effective:2")]
    [InlineData("The monitoring inspection found that leaders have not taken effective action.", "Ineffective:2")]
    [InlineData("The monitoring inspection found ineffective action.", "Ineffective:2")]
    [InlineData("Leaders took effective actions on the areas for priority action.", "Effective:2")]
    public void Read_Action_IsOfAMonitoringInspection(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("They are required {13} written statement of action.", "Required :1")]
    [InlineData("They are required {14} written statement of action.", "")]
    [InlineData("A written statement of action {13} required.", "Required :1")]
    [InlineData("A written statement of action {14} required.", "")]
    [InlineData("A WSOA is required.", "Required :1")]
    [InlineData("A statement of action is required.", "Required :1")]
    [InlineData("It is not {13} written statement of action.", "NotRequired :1")]
    [InlineData("It is not {14} written statement of action.", "")]
    [InlineData("A written statement of action {5} not needed.", "NotRequired :1")]
    [InlineData("Is one due? No. A written statement of action is required.", "Required :1")]
    [InlineData("A written statement of action is required. No plan is.", "Required :1")]
    [InlineData("Work is required. The written statement of action is new. More is needed.", "")]
    [InlineData("A written statement of action is required. If it is late, ask.", "Required :1")]
    [InlineData("A written statement of action is required where there is doubt.", "")]
    public void Read_StatementOfAction_IsRequiredByItsOwnSentence(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Theory]
    [InlineData("There are five areas of significant weakness.", "5")]
    [InlineData("There are five {4} significant weaknesses.", "5")]
    [InlineData("There are five {5} significant weaknesses.", "")]
    [InlineData("There are 30 significant weaknesses.", "30")]
    [InlineData("There are 31 significant weaknesses.", "")]
    [InlineData("There is 1 area of significant weakness.", "1")]
    [InlineData("There are significant weaknesses. Of three significant weaknesses one is old.", "3")]
    [InlineData("We counted five. Significant weaknesses remain.", "")]
    public void Read_StatementOfActionRequired_CountsTheWeaknesses(string text, string count) =>
        Assert.Equal($"Required {count}:1", Claims("A written statement of action is required.\n\n" + text));

    [Fact]
    public void Read_ClaimsWithoutEnd_AreReadNoFurtherThanTwoHundred() =>
        Assert.Equal(200, Claims(string.Concat(Enumerable.Repeat("There are widespread and systemic failings. ", 201))).Split("; ").Length);

    private static string Claims(string text) => SignsOf.Read(text, signs => ClaimText.Of(ClaimReader.Read(signs, _ => 0)));
}
