using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class EarlierInspectionTests
{
    [Theory]
    [InlineData("The previous inspection, in 2016, found that too many plans were of poor quality.")]
    [InlineData("It comes eight years after an earlier inspection in 2016 raised concerns about waits for therapy.")]
    [InlineData("The last joint inspection criticised plans.")]
    [InlineData("In 2018 a revisit noted strong progress in the early years.")]
    [InlineData("In January and February 2019 Ofsted and CQC inspected Vale. They named poor plans.")]
    [InlineData("In 2022, Vale was inspected and inspectors found poor plans. They said waits were long.")]
    [InlineData("In the January 2023 inspection, inspectors had found that leaders did not know how many plans were late.")]
    [InlineData("It was reported that in 2017 inspectors had found that plans were poor.")]
    [InlineData("The 2018 inspection found that plans were poor.")]
    [InlineData("The 2018 joint Ofsted inspection noted that plans were poor.")]
    [InlineData("In 2019 the area was told to improve plans.")]
    [InlineData("1.1 In January 2019 Ofsted and CQC inspected Vale. They named poor plans.")]
    [InlineData("The previous inspection found that plans were poor. The earlier report said data was weak.")]
    [InlineData("The previous inspection, in 2018, named these weaknesses:\n\n- late plans\n- poor data for schools\n\nSchools met.")]
    public void Read_WhatAnInspectionBeforeFound_IsNoFinding(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Since the last inspection in 2018 waits for therapy have halved, the report says.")]
    [InlineData("In the last year, the report said, waits for therapy fell and plans were timely.")]
    [InlineData("The last part of the report said that plans were poor.")]
    [InlineData("Plans that the previous inspection found poor are now timely and clear.")]
    [InlineData("The previous inspection found poor plans and they are still late.")]
    [InlineData("Before the last inspection plans were poor, inspectors said.")]
    [InlineData("In 2023, leaders opened effective hubs, inspectors said.")]
    [InlineData("In 2024 inspectors found that plans were poor.")]
    [InlineData("The 2024 inspection found that plans were poor.")]
    [InlineData("In 2024 inspectors had found that plans were poor.")]
    [InlineData("In May inspectors found that plans were poor.")]
    [InlineData("In January 2019 Ofsted and CQC inspected Vale. They found that plans are now timely.")]
    [InlineData("In January 2019 Ofsted and CQC inspected Vale. Plans are poor.")]
    [InlineData("In January 2019 Ofsted and CQC inspected Vale.\n\nThey found that plans were poor.")]
    public void Read_WhatIsSoNow_IsAFindingThoughAnInspectionBeforeIsNamed(string text) => Assert.Single(Read(text));

    [Fact]
    public void Read_YearOfATextWithoutDays_TellsOfNoEarlierInspection() => Assert.Single(FindingReaderTests.Read("In 2018 inspectors found that plans were poor."));

    private static List<Medway.SendDomain.Model.Finding> Read(string text)
    {
        using var news = NewsText.Of(new SourceText("Inspectors came in May, Ofsted said. " + text));
        var draft = new ReportDraft(DocumentKind.NewsItem) { OnSite = new Cited<DateSpan>(DateSpan.Parse("2024-05-06/2024-05-10"), [new TextSpan(0, 1)]) };
        FindingReader.Read(news, [draft]);
        return draft.Findings;
    }
}
