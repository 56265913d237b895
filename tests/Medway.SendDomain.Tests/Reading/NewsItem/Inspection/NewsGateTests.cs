using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Which texts report an inspection, and what the others seem to be.</summary>
public sealed class NewsGateTests
{
    private const string Notice = "a notice that an inspection begins or is under way";
    private const string Other = "about a review or an inspection of another kind";
    private const string Services = "about services, not about an inspection of them";
    private const string Many = "about how many areas had which outcome, not about the inspection of one";

    [Theory]
    [InlineData("The library opens on Monday.", "about something other than special educational needs and disabilities")]
    [InlineData("Ofsted inspected a school for pupils with SEND.", "about another inspection of Ofsted, of a school or of children’s services")]
    [InlineData("The CQC inspected a ward for those with SEND.", Services)]
    [InlineData("Schools do well for those with SEND.", Services)]
    [InlineData("The local area has new teams.", Services)]
    [InlineData("Ofsted and the CQC care for SEND.", Services)]
    [InlineData("Ofsted and the CQC wrote a report on SEND.", Services)]
    [InlineData("Ofsted and the CQC inspected SEND services.", "an item that mentions an inspection and tells nothing it found")]
    [InlineData("Ofsted and the CQC looked at SEND. Inspectors found warm teams.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. A priority action plan is there.", null)]
    [InlineData("The local area was inspected. Inspectors found warm teams.", null)]
    [InlineData("A written statement of action is required, the report says.", null)]
    [InlineData("Arrangements lead to inconsistent experiences for those with SEND, inspectors found.", null)]
    [InlineData("Ofsted and the CQC say SEND arrangements in Vale typically lead to positive experiences.", null)]
    [InlineData("Ofsted and the CQC saw SEND services in Vale. Arrangements typically lead to positive experiences.", null)]
    [InlineData("Ofsted saw SEND services in the local area. Arrangements typically lead to positive experiences.", Services)]
    [InlineData("The revisit found sufficient progress on SEND in two of the four areas.", null)]
    [InlineData("The revisit found sufficient progress on SEND.", Services)]
    public void Refuse_WithoutNoticeOrOtherMatter_AsksForAnInspectionOfSend(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    [Theory]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services.", Notice)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. Inspectors found that they lead to inconsistent experiences.", null)]
    [InlineData("SEND services lead to inconsistent experiences. Ofsted and the CQC have begun inspecting others.", null)]
    [InlineData("A written statement of action was required. Ofsted and the CQC have begun inspecting SEND services.", null)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. A written statement of action was required.", Notice)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. The last inspection found inconsistent experiences.", Notice)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. It is a monitoring inspection. In 2023 they led to inconsistent experiences.", Notice)]
    [InlineData("Ofsted and the CQC came for SEND services. We had many guests here. They were very kind people. They met many of us. We gave them some tea. Ofsted and the CQC have begun inspecting SEND services.", "an item that mentions an inspection and tells nothing it found")]
    [InlineData("Ofsted and the CQC came for SEND services. We had many guests here. They were very kind people. They met many of us. Ofsted and the CQC have begun inspecting.", Notice)]
    [InlineData("Ofsted and the CQC came for SEND services. We had many guests here. They were very kind. They met us. So it was. All sang. They met many of us. Ofsted and the CQC have begun inspecting.", Notice)]
    [InlineData("Read more: Ofsted has begun inspecting\n\nOfsted and the CQC inspected SEND services. Inspectors found warm teams.", null)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. One came. Two came. Three came. Four came. Inspectors found that they lead to inconsistent experiences.", null)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. One came. Two came. Three came. Four came. They lead to inconsistent experiences.", Notice)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. One came. Two came. Three came. They lead to inconsistent experiences.", null)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. One came. Two came. Three came. Four came. In 2023 inspectors found inconsistent experiences.", Notice)]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services. One came. Two came. Three came. Recall the last inspection. Inspectors found inconsistent experiences.", Notice)]
    public void Refuse_NoticeInTheLead_IsOneUnlessAnOutcomeIsReported(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    [Theory]
    [InlineData("Ofsted and the CQC looked at SEND. We await the report. A written statement of action was required under the old framework.", Notice)]
    [InlineData("Ofsted and the CQC looked at SEND. We await the report. A written statement of action was required.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. We await the report. Inspectors found warm teams.", null)]
    [InlineData("A stocktake looked at SEND, Ofsted and the CQC inspected before. Inspectors found warm teams.", "about a stocktake, not about an inspection")]
    [InlineData("An improvement notice came for SEND after Ofsted and the CQC inspected. Inspectors found gaps.", "about an improvement notice or direction of the department")]
    [InlineData("An improvement notice came for SEND after Ofsted and the CQC inspected. It led to inconsistent experiences.", null)]
    public void Refuse_OtherMatters_AreNamed(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    [Theory]
    [InlineData("Ofsted and the CQC say half see inconsistent SEND. Some lead to positive experiences. Others lead to inconsistent experiences.", false, Many)]
    [InlineData("Ofsted and the CQC say half see inconsistent SEND. Some lead to positive experiences. Others lead to inconsistent experiences.", true, null)]
    [InlineData("Ofsted and the CQC looked at SEND in an inspection. Some lead to inconsistent experiences. Others lead to inconsistent outcomes.", false, null)]
    [InlineData("Ofsted and the CQC looked at SEND in an inspection. There are widespread failings. There are widespread and systemic failings.", false, null)]
    [InlineData("Ofsted and the CQC looked at SEND in an inspection. There are widespread failings. Some lead to inconsistent experiences.", false, Many)]
    [InlineData("Ofsted and the CQC looked at SEND in a revisit. Inconsistent outcomes remain. Sufficient progress was made.", false, null)]
    public void Refuse_SeveralOutcomesAndNoArea_AreOfHowManyAreas(string text, bool namesArea, string? expected) => Assert.Equal(expected, Refuse(text, namesArea));

    [Theory]
    [InlineData("A peer review of SEND in Vale found warm teams, ahead of a joint Ofsted and CQC inspection. The reviewers found widespread failings.", Other)]
    [InlineData("The peer challenge was part of preparations for the area’s next Ofsted and CQC inspection of SEND. The peers said that inconsistent experiences remain.", Other)]
    [InlineData("A scrutiny group review of SEND in Vale found inconsistent experiences. The group’s report said so. The next Ofsted and CQC area SEND inspection is near.", Other)]
    [InlineData("Vale Council has launched its SEND strategy. It says that families have inconsistent experiences. Ofsted and the CQC inspected SEND services in 2018.", Other)]
    [InlineData("The ombudsman told Vale to pay. The watchdog said plans for SEND were late and it found gaps. Ofsted and the CQC looked at services last year in an inspection.", Other)]
    [InlineData("Healthwatch Vale wrote a report on SEND. It found long waits. The Ofsted and CQC inspection is due.", Other)]
    [InlineData("Healthwatch Vale is here. Ofsted and the CQC came to inspect SEND. The report found long waits.", null)]
    [InlineData("A National Audit Office report found SEND inconsistent. It says waits are long. Ofsted and the CQC inspect areas.", Other)]
    [InlineData("The Care Quality Commission has rated Fell care home inadequate. Inspectors found no SEND plans. Ofsted made an inspection of SEND in 2023.", Other)]
    [InlineData("A CQC inspection of services at Norbury NHS Trust was held. Children with SEND wait too long, inspectors said. Ofsted was not there.", Other)]
    [InlineData("Ofsted and CQC inspection of services for SEND with Norbury NHS Trust. Inspectors found warm teams.", null)]
    [InlineData("The CQC has rated the partnership. The inspection of SEND was with Ofsted. Inspectors found warm teams.", null)]
    public void Refuse_WhatOthersFound_IsNoReport(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    [Theory]
    [InlineData("A youth justice inspection by HMIP found good care for SEND. Ofsted and the CQC inspected Vale in 2023 and found inconsistent experiences.", Other)]
    [InlineData("A youth justice inspection by HMIP found good care for SEND. Ofsted and the CQC inspected Vale in 2023 and found inconsistent experiences. They found long waits.", null)]
    [InlineData("A youth justice inspection by HMIP found good care for SEND. Ofsted and the CQC inspected Vale and found inconsistent experiences.", null)]
    [InlineData("After a peer review in 2022, Ofsted and the CQC inspected SEND in Vale in 2023 and found inconsistent experiences.", null)]
    [InlineData("Ofsted and the CQC inspected SEND in Vale in 2023 and found inconsistent experiences. A peer review found warm teams.", null)]
    [InlineData("The ombudsman found gaps. SEND services lead to inconsistent experiences, inspectors said. Ofsted and the CQC came.", null)]
    public void Refuse_AreaInspectionBesideAnothers_IsReportedUnlessOnlyInPassing(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    [Theory]
    [InlineData("Ofsted and the CQC inspected SEND services. The team was led by one of His Majesty’s Inspectors (HMI). The report says outcomes are inconsistent.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. Healthwatch Vale has welcomed the report. The report found warm teams.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. The inspection follows a JTAI in 2023. Inspectors found warm teams.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. A peer review in 2023 found warm teams.\n\nThe report says that waits are long.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. Inspectors saw that complaints to the ombudsman have fallen.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. The survey found parents unhappy. They found long waits.", Other)]
    [InlineData("Ofsted and the CQC inspected SEND services. The ombudsman found gaps.\n\nThey found long waits.", null)]
    [InlineData("Ofsted and the CQC inspected SEND services. Inspectors noted that the survey found parents unhappy.", null)]
    [InlineData("Healthwatch found long waits for SEND. Ofsted and the CQC came before. The partnership’s arrangements lead to inconsistent experiences.", null)]
    public void Refuse_AreaInspectionFirst_KeepsAllThatIsNotPlainlyAnothers(string text, string? expected) => Assert.Equal(expected, Refuse(text, true));

    private static string? Refuse(string text, bool namesArea) => SignsOf.Read(text, signs => NewsGate.Refuse(signs, ClaimReader.Read(signs, _ => 0), namesArea));
}
