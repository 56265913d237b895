using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The dates of a text put together: on-site days, then inspections before, then the report’s day.</summary>
public sealed class InspectionDatesTests
{
    private const string Full = "Arrangements lead to inconsistent experiences. ";

    [Theory]
    [InlineData("The revisit was in May 2021. The area was inspected in June 2018.", "2021-05 before 2018-06")]
    [InlineData("The monitoring inspection was in May 2024. The area was inspected in June 2023.", "2024-05 before 2023-06")]
    [InlineData("Inspectors found sufficient progress in May 2021 on significant weaknesses when they visited in May 2021. The area was inspected in June 2018.", "2021-05 before 2018-06")]
    [InlineData("Inspectors visited in May 2021. The area was inspected in June 2018.", "2021-05")]
    [InlineData(Full + "The area was inspected in May 2024. There will be a monitoring inspection. It was inspected in June 2023.", "2024-05")]
    [InlineData(Full + "The monitoring inspection in May 2024 found effective action. The area was inspected in June 2023.", "2024-05 before 2023-06")]
    [InlineData("The revisit was from 4 to 8 May 2021. The area was inspected in May 2021.", "2021-05-04/2021-05-08")]
    [InlineData("The revisit was from 4 to 8 May 2021. The area was inspected on 4 May 2021.", "2021-05-04/2021-05-08")]
    [InlineData("The revisit was from 4 to 8 May 2021. The area was inspected on 3 May 2021.", "2021-05-04/2021-05-08 before 2021-05-03")]
    public void Read_RevisitOrMonitoring_LooksBackAtTheInspectionBefore(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The area was inspected in 2024.", "")]
    [InlineData("The area was inspected in 2024. Inspectors visited in May 2024.", "2024-05")]
    [InlineData("Inspectors visited in May 2024. They were on site from 13 to 17 May 2024.", "2024-05-13/2024-05-17")]
    [InlineData("They were on site from 13 to 17 May 2024. Inspectors visited in May 2024.", "2024-05-13/2024-05-17")]
    [InlineData("They were on site from 3 to 7 June 2024. Inspectors visited in July 2024.", "2024-07")]
    [InlineData("Inspectors visited in May 2024. They were on site from 3 to 7 June 2024.", "2024-06-03/2024-06-07")]
    [InlineData("They were on site from 3 to 7 June 2024. Inspectors visited on 14 May 2024.", "2024-06-03/2024-06-07")]
    [InlineData("They were on site from 3 to 7 June 2024. Inspectors visited on 5 June 2024.", "2024-06-03/2024-06-07")]
    [InlineData("Inspectors visited in May 2024. They were on site from 1 to 3 May 2024.", "2024-05-01/2024-05-03")]
    [InlineData("Inspectors visited in May 2024. They were on site from 27 to 31 May 2024.", "2024-05-27/2024-05-31")]
    [InlineData("They were on site from 1 to 5 June 2024. Inspectors visited in June 2024.", "2024-06-01/2024-06-05")]
    [InlineData("They were on site on 5 June 2024. Inspectors visited from 3 to 7 June 2024.", "2024-06-03/2024-06-07")]
    [InlineData("Inspectors visited in April and May 2024. They were on site in May 2024.", "2024-04/2024-05")]
    public void Read_SeveralTimes_TheLatestAndTheClosestIsTheInspection(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors visited on 5 February 2024 and visited on 5 March 2024.", "")]
    [InlineData("Inspectors visited on 5 February 2024 and visited on 6 March 2024.", "2024-03-06")]
    [InlineData("Inspectors visited on 5 February 2024. They visited on 6 February 2024.", "2024-02-06")]
    [InlineData("Inspectors visited on 5 February 2024 and, visited on 5 February 2024, we saw it.", "2024-02-05")]
    [InlineData("Inspectors visited on 5 February 2023 and visited on 6 February 2024.", "2024-02-06")]
    [InlineData("Inspectors visited on 5 February 2024 and visited again in March 2024.", "2024-03")]
    [InlineData("Inspectors visited on 5 February 2024 and visited again from 6 to 9 February 2024.", "2024-02-06/2024-02-09")]
    public void Read_DaysOfOneSentence_AreOfOneVisitWithinAMonth(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report was published on 3 May 2024. The inspection was in May 2023.", "2023-05 report 2024-05-03")]
    [InlineData("The report was published on 3 May 2024. The inspection was in April 2023.", " report 2024-05-03")]
    [InlineData("The report was published on 3 May 2024. The inspection was in April 2022.", " before 2022-04 report 2024-05-03")]
    [InlineData("The report was published on 3 May 2024. The monitoring inspection found effective action. The inspection was in January 2023.", " before 2023-01 report 2024-05-03")]
    [InlineData("The report was published on 3 May 2024. A survey was carried out in April 2022.", " report 2024-05-03")]
    [InlineData("The report was published on 3 May 2024. The area was last inspected in April 2022.", " before 2022-04 report 2024-05-03")]
    public void Read_InspectionMoreThanAYearBeforeTheReport_IsNotTheOneReported(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(Full + "The inspection was in May 2019.", "2024-05-03", " before 2019-05")]
    [InlineData("Warm teams were there. The inspection was in May 2019.", "2024-05-03", "2019-05")]
    [InlineData(Full + "The inspection was in May 2019.", "2022-05-03", "2019-05")]
    [InlineData(Full + "The inspection was in December 2022.", "2023-12-31", "2022-12")]
    [InlineData(Full + "The inspection was in December 2022.", "2024-01-01", " before 2022-12")]
    [InlineData(Full + "The inspection was in January 2023.", "2024-05-03", "2023-01")]
    [InlineData("The monitoring inspection found effective action. The inspection was in May 2019.", "2024-05-03", " before 2019-05")]
    [InlineData(Full + "The last inspection was in March 2019 and named five weaknesses.", "2024-05-03", " before 2019-03")]
    [InlineData("The inspection was in June 2024.", "2024-05-03", "")]
    [InlineData("The inspection was in May 2024.", "2024-05-03", "2024-05")]
    [InlineData("The inspection was on 4 May 2024.", "2024-05-03", "")]
    public void Read_ItemsDay_TellsWhatIsOfBeforeAndWhatIsNotYet(string text, string item, string expected) => Assert.Equal(expected, Read(text, item));

    [Theory]
    [InlineData("The last inspection was in March 2022 and named five weaknesses.", "2022-03")]
    [InlineData("The last inspection was in March 2022, inspectors found gaps.", "2022-03")]
    [InlineData("The last inspection was in March 2022 {3} named five weaknesses.", "2022-03")]
    [InlineData("The last inspection was in March 2022 {4} named five weaknesses.", " before 2022-03")]
    [InlineData("The last inspection was in March 2022", " before 2022-03")]
    [InlineData("The last inspection was in March 2022 and then, so we hear, named five weaknesses.", " before 2022-03")]
    [InlineData("The last inspection was in March 2022 and named five weaknesses, the revisit came later.", " before 2022-03")]
    [InlineData("The last inspection was in March 2022 and named five weaknesses, a monitoring visit came later.", " before 2022-03")]
    [InlineData("The last inspection was in March 2022 and named five weaknesses. The one before, the previous inspection, was in May 2017.", " before 2022-03 2017-05")]
    public void Read_LastInspectionWithWhatItNamed_IsTheOneReported(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("In May 2019 an inspection found five areas of significant weakness. The revisit found sufficient progress.", " before 2019-05")]
    [InlineData("At an inspection in May 2019 a written statement of action was required. The revisit found sufficient progress.", " before 2019-05")]
    [InlineData("The inspection in May 2021 was short. The revisit found sufficient progress.", "2021-05")]
    [InlineData("The revisit in May 2021 looked at five significant weaknesses. It found sufficient progress.", "2021-05")]
    [InlineData("In May 2019 an inspection found five areas of significant weakness.", "2019-05")]
    [InlineData("Ofsted and the CQC went back to Vale in May 2022 after an inspection in June 2020. The revisit found sufficient progress.", "2022-05 before 2020-06")]
    public void Read_InspectionThatARevisitFollows_IsNeverTheOneReported(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData(Full + "The follow-up visit in January 2023 noted this.", " before 2023-01")]
    [InlineData(Full + "The revisit in January 2023 noted this.", " before 2023-01")]
    [InlineData(Full + "The visit in January 2023 noted this.", "2023-01")]
    [InlineData(Full + "The area was inspected in May 2024. The January 2023 revisit noted this.", "2024-05 before 2023-01")]
    [InlineData("The monitoring inspection found effective action. The revisit was in May 2025.", "2025-05")]
    public void Read_RevisitBesideAnOutcomeOf2023_IsOneBefore(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The revisit was on 27 September 2022. In January and February 2019 Ofsted and the CQC inspected Vale. The report was published on 9 November 2022.", "2022-09-27 before 2019-01/2019-02 report 2022-11-09")]
    [InlineData("Inspectors found gaps in December 2018, and when they came back in May 2022 they saw none. Arrangements lead to inconsistent experiences. The report was published on 6 March 2025.", " before 2022-05 report 2025-03-06")]
    public void Read_InspectionLongBeforeTheReport_IsOneBeforeByItsVerb(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report was published on 25 April 2024. Inspectors visited in March.", null, "2024-03 report 2024-04-25")]
    [InlineData("The report was published on 25 April 2024. Inspectors visited in March.", "2024-05-03", "2024-03 report 2024-04-25")]
    [InlineData("The report was published on 25 February 2024. Inspectors visited in March.", "2024-05-03", " report 2024-02-25")]
    [InlineData("The report was published on 3 May 2024. Inspectors visited in March.", "2024-05-03", "2024-03 report 2024-05-03")]
    [InlineData("The report was published on 25 March 2024. It was after last month’s inspection.", "2024-05-03", "2024-04 report 2024-03-25")]
    [InlineData("Inspectors visited in March.", null, "")]
    [InlineData("Inspectors visited on 5 February 2024 and visited on 6 February.", "2024-05-03", "")]
    [InlineData("Inspectors visited in March 2022. They visited again on 19 January 2024. The report was published on 26 April.", null, "2024-01-19 report 2024-04-26")]
    [InlineData("Inspectors visited on 19 January 2024. They visited in March 2022. The report was published on 26 April.", null, "2024-01-19 report 2024-04-26")]
    [InlineData("The report was published on 25 April.", "2024-05-03", " report 2024-04-25")]
    [InlineData("The report was published in April 2024.", "2024-05-03", " report 2024-04")]
    [InlineData("The report was published in 2024.", "2024-05-03", "")]
    [InlineData("The report was published from 2 to 4 April 2024.", "2024-05-03", "")]
    [InlineData("The report was published on 25 April 2024. The report was published on 26 April 2024.", "2024-05-03", " report 2024-04-25")]
    [InlineData("The last report was published on 2 May 2023.", "2024-05-03", "")]
    [InlineData("The last report was published on 3 May 2023.", "2024-05-03", " report 2023-05-03")]
    [InlineData("The last report {4} published on 2 May 2019.", "2024-05-03", "")]
    public void Read_ReportsDay_AndTheItems_CompleteEachOther(string text, string? item, string expected) => Assert.Equal(expected, Read(text, item));

    [Theory]
    [InlineData("Inspectors visited in March 2024.", "March 2024", "")]
    [InlineData("The report was published on 25 April 2024. Inspectors visited in March.", "25 April 2024, March", "25 April 2024")]
    [InlineData("Inspectors were on site from 15 to 19 January 2024. Their report was published on 26 April.", "15 to 19 January 2024", "15 to 19 January 2024, 26 April")]
    [InlineData("Inspectors visited in the week of 4 March 2024.", "4 March 2024", "")]
    public void Read_Dates_AreCitedWithTheOneThatGivesTheYear(string text, string onSite, string report) => SignsOf.Read(text, signs =>
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        InspectionDates.Read(signs, [], draft);
        Assert.Equal((onSite, report), (Cited(draft.OnSite?.At), Cited(draft.ReportPublishedOn?.At)));
        return draft;

        string Cited(IReadOnlyList<TextSpan>? at) => string.Join(", ", (at ?? []).Select(span => text[span.Start..span.End]));
    });

    private static string Read(string text, string? item = null) => SignsOf.Read(text, signs =>
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        if (item is not null)
            draft.PublishedOn = new Cited<PartialDate>(PartialDate.Parse(item), new SourceText("all").Span(0, 3));
        InspectionDates.Read(signs, ClaimReader.Read(signs, _ => 0), draft);
        var before = string.Concat(draft.PreviousInspections.Select(previous => $" {previous.Dates}"));
        return $"{draft.OnSite?.Value}{(before == "" ? "" : " before" + before)}{(draft.ReportPublishedOn is { } report ? $" report {report.Value}" : "")}";
    });
}
