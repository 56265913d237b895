using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Of what and by whom “are inconsistent” is said where it is the outcome; a claim of no weight gives way to any other.</summary>
public sealed class PredicativeOutcomesTests
{
    private const string Area = " The local area.";

    [Theory]
    [InlineData("The inspection found experiences are typically positive.", "TypicallyPositive:0")]
    [InlineData("Inspectors found that the experiences of children with SEND in Vale are typically positive.", "TypicallyPositive:0")]
    [InlineData("Inspectors found that experiences of transition are inconsistent.", "")]
    [InlineData("Inspectors found that early experiences are inconsistent.", "")]
    [InlineData("SEND services in Vale-on-Fell are ‘inconsistent’, a watchdog has found.", "Inconsistent:0")]
    [InlineData("SEND services in schools are inconsistent, a watchdog has found.", "")]
    [InlineData("SEND services for speech are inconsistent, a watchdog has found.", "")]
    [InlineData("Inspectors said provision was inconsistent.", "Inconsistent:0")]
    [InlineData("Inspectors said early years provision was inconsistent.", "")]
    [InlineData("Inspectors said the provision was inconsistent.", "")]
    [InlineData("Services were inconsistent, inspectors said.", "Inconsistent:0")]
    [InlineData("Inspectors found that provision is not inconsistent.", "")]
    public void Read_OutcomeOfAllExperiencesOrServices_IsAClaimOfNoWeight(string text, string expected) => Assert.Equal(expected, Claims(text + Area));

    [Theory]
    [InlineData("A parent said provision was inconsistent, unlike the report.", "")]
    [InlineData("Provision was inconsistent.", "")]
    [InlineData("Members said provision was inconsistent.", "")]
    [InlineData("Provision was inconsistent {37} inspectors said.", "Inconsistent:0")]
    [InlineData("Provision was inconsistent {39} inspectors said.", "")]
    public void Read_OutcomeThatInspectorsDoNotSay_IsNoClaim(string text, string expected) => Assert.Equal(expected, Claims(text + Area));

    [Theory]
    [InlineData("The report finds experiences and outcomes in Vale to be inconsistent.", "Inconsistent:1")]
    [InlineData("The report finds experiences and outcomes in Vale to be typically positive.", "TypicallyPositive:1")]
    [InlineData("Leaders want experiences and outcomes to be typically positive.", "")]
    public void Read_FoundToBe_IsAClaimWhereItIsFound(string text, string expected) => Assert.Equal(expected, Claims(text));

    [Fact]
    public void Read_OutcomeOfServicesInAnotherInspection_IsNoClaim() => Assert.Equal("", Claims("Inspectors said provision was inconsistent at the school."));

    [Theory]
    [InlineData("Inspectors said provision was inconsistent. There are widespread and systemic failings.", "WidespreadOrSystemicFailings:1")]
    [InlineData("Inspectors said provision was inconsistent. A written statement of action is required.", "Required :1")]
    [InlineData("Inspectors said provision was inconsistent. In 2017 a written statement of action was required.", "Inconsistent:0; Required :1")]
    [InlineData("Inspectors said provision was inconsistent. There are significant weaknesses.", "Inconsistent:0")]
    public void Read_OutcomeInOtherWords_GivesWayToAnySetPhrase(string text, string expected) => Assert.Equal(expected, Claims(text + Area));

    private static string Claims(string text) => SignsOf.Read(text, signs => ClaimText.Of(ClaimReader.Read(signs, _ => 0)));
}
