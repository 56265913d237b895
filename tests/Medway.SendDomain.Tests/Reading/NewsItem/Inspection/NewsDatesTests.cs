using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Which date of a news item is which: on-site days, the report's day, inspections before. The item is of Friday, 3 May 2024.</summary>
public class NewsDatesTests
{
    private const string Opening = "Ofsted and the Care Quality Commission (CQC) looked at services for children with special educational needs (SEND) in Medway. Arrangements lead to inconsistent experiences and outcomes. ";

    [Theory]
    [InlineData("Inspectors visited the area in March.", "2024-03")]
    [InlineData("Inspectors, who spent a week in the borough at the end of January, met families.", "2024-01")]
    [InlineData("The report follows an inspection of the Medway local area partnership in early November.", "2023-11")]
    [InlineData("In February Ofsted and the CQC inspected the area.", "2024-02")]
    [InlineData("The January inspection met families.", "2024-01")]
    [InlineData("A team of inspectors spent five days in the borough last month.", "2024-04")]
    [InlineData("The area was inspected in September and the report came later.", "2023-09")]
    [InlineData("Inspectors visited in November last year.", "2023-11")]
    [InlineData("The area was inspected from 4 to 8 March this year.", "2024-03-04/2024-03-08")]
    [InlineData("Inspectors visited in May.", null)]
    [InlineData("Inspectors visited in June.", null)]
    [InlineData("Inspectors will visit again in March.", null)]
    [InlineData("Inspectors may come to visit in March.", null)]
    [InlineData("Inspectors visited in January and February.", null)]
    [InlineData("The inspection took place from late January to early February.", null)]
    [InlineData("The inspection took place in late January and early February 2024.", null)]
    [InlineData("The inspection noted that a new team began work in March.", null)]
    [InlineData("Following the inspection, the council carried out a survey in February.", null)]
    [InlineData("Inspectors visited in March two years ago.", null)]
    [InlineData("After the inspection the team was moved in March.", null)]
    [InlineData("The inspection was carried out in March.", "2024-03")]
    [InlineData("Inspectors praised a visit in March to the museum.", null)]
    [InlineData("Schools were visited by councillors in April.", null)]
    [InlineData("The school, inspected in March, is new.", null)]
    [InlineData("In March, Ofsted inspected Oakfield School and rated it good.", null)]
    [InlineData("The findings of last month’s inspection are clear.", "2024-04")]
    [InlineData("Details of the inspection in last month’s edition.", null)]
    [InlineData("The plan for the inspection was agreed in March.", null)]
    [InlineData("Following a two-week inspection in February and March, inspectors praised staff.", "2024-02/2024-03")]
    [InlineData("The inspection in December and January was long.", "2023-12/2024-01")]
    [InlineData("The inspection in February and April was long.", null)]
    [InlineData("Ofsted and the CQC came back to the area in January.", "2024-01")]
    [InlineData("Inspectors were in the area in the weeks beginning 5 and 12 February 2024.", null)]
    [InlineData("Inspectors were in the area on the 5th and 12th February 2024.", null)]
    [InlineData("We were notified of the inspection on 22 January and began to prepare.", null)]
    [InlineData("The inspection was announced on 22 January 2024.", null)]
    [InlineData("The inspection was carried out over three weeks, finishing on 9 February 2024.", null)]
    [InlineData("Inspectors arrived on 5 February and left on 9 February 2024.", null)]
    [InlineData("Inspectors were on site from Monday 5 February.", null)]
    [InlineData("Members of the cabinet discussed the inspection report on 1 May 2024.", null)]
    [InlineData("Inspectors spoke to parents at a drop-in on 7 February 2024 during their visit.", null)]
    [InlineData("Ofsted inspected the council’s children’s services in February and rated them good.", null)]
    [InlineData("Children’s services were inspected in July 2023.", null)]
    [InlineData("The director of children’s services told members that the joint inspection in February 2024 had been fair.", "2024-02")]
    [InlineData("Ofsted inspected the council’s children’s services in July 2023 and rated them good.", null)]
    public void Parse_MonthWithoutYear_IsTheOneBeforeThePublication(string sentence, string? expected) => Assert.Equal(expected, Read(sentence).OnSite?.ToString());

    [Theory]
    [InlineData("Inspectors were in the area w/c 4 March 2024.", "2024-03-04/2024-03-08")]
    [InlineData("The area was inspected during the week commencing Monday, 4 March this year.", "2024-03-04/2024-03-08")]
    [InlineData("Inspectors were in the area in the week beginning 6 March 2024.", null)]
    [InlineData("The inspection started in the week commencing 4 March 2024.", null)]
    public void Parse_WeekToldByItsMonday_IsItsWorkingDays(string sentence, string? expected) => Assert.Equal(expected, Read(sentence).OnSite?.ToString());

    [Theory]
    [InlineData("Inspectors visited leaders on 5 February 2024 and visited schools on 6 February 2024.", null)]
    [InlineData("Inspectors visited leaders on 31 January and visited schools on 1 February 2024.", null)]
    [InlineData("Inspectors visited leaders on 5 and 6 February 2024.", "2024-02-05/2024-02-06")]
    [InlineData("The area was inspected on 6 February 2024, and first inspected on 5 February 2018.", "2024-02-06")]
    public void Parse_DaysOfOneVisitNamedApart_AreNotTakenForAllOfIt(string sentence, string? expected) => Assert.Equal(expected, Read(sentence).OnSite?.ToString());

    [Theory]
    [InlineData("The report, issued today by both inspectorates, is clear.", "2024-05-03")]
    [InlineData("Inspectors published their findings yesterday.", "2024-05-02")]
    [InlineData("Families have read yesterday’s report with care.", "2024-05-02")]
    [InlineData("In a report published on Wednesday, inspectors praised leaders.", "2024-05-01")]
    [InlineData("In a report published on Friday, inspectors praised leaders.", null)]
    [InlineData("The council published its plan in answer to the report yesterday.", null)]
    [InlineData("Councillors heard of the report yesterday.", null)]
    [InlineData("The last report was published on 12 June 2019.", null)]
    [InlineData("A letter to families was published on Monday.", null)]
    [InlineData("The council met on Wednesday to read the report.", null)]
    [InlineData("In a letter published today, following a visit on 14 and 15 March 2024, inspectors said so.", "2024-05-03")]
    [InlineData("The report was published this morning.", "2024-05-03")]
    [InlineData("The inspectorates published the inspection report on 25 April.", "2024-04-25")]
    [InlineData("The report was made public on 25 April.", "2024-04-25")]
    [InlineData("The report, published today (Friday 3 May), is clear.", "2024-05-03")]
    [InlineData("Inspectors will publish the inspection report on 25 April.", null)]
    [InlineData("The inspection report is due to be published on 25 April 2024.", null)]
    public void Parse_ReportsDayTakenFromTheItems_IsWhatTheWordsSay(string sentence, string? expected) => Assert.Equal(expected, Read(sentence).ReportPublishedOn?.ToString());

    [Theory]
    [InlineData("Inspectors were on site from 15 to 19 January 2024. Their report was published on 26 April.", "2024-04-26")]
    [InlineData("Inspectors were on site from 27 November to 1 December 2023. Their report was published on 8 February.", "2024-02-08")]
    [InlineData("Inspectors were on site from 15 to 19 January 2024. Their report was published on 10 January.", null)]
    public void Parse_ReportsDayInAnItemWithoutDate_IsTheFirstBehindTheInspection(string sentence, string? expected) =>
        Assert.Equal(expected, Report("SEND report\n\n" + Opening + sentence)!.Inspection.ReportPublishedOn?.ToString());

    [Fact]
    public void Parse_PublishedTodayWithItsDate_DatesTheItemBeforeItsInspections()
    {
        var report = Report("SEND report\n\n" + Opening + "The report was published today, Friday 3 May 2024. The area was inspected in the week commencing Monday 4 March this year. "
            + "A revisit in June 2021 found that it had made sufficient progress in two of the four areas of weakness.")!;

        Assert.Equal(("2024-05-03", "2024-05-03", "2024-03-04/2024-03-08"),
            (report.Document.PublishedOn.ToString(), report.Inspection.ReportPublishedOn.ToString(), report.Inspection.OnSite.ToString()));
        Assert.Equal(FullInspectionOutcome.Inconsistent, Assert.IsType<FullInspectionJudgement>(report.Inspection.Judgement).Outcome);
    }

    [Fact]
    public void Parse_RevisitInANote_IsNotTheInspectionReported()
    {
        var inspection = Read("The report, issued today by both inspectorates, is clear. The area was last inspected in September 2017 and revisited in October 2019.");

        Assert.Null(inspection.OnSite);
        Assert.Equal(["2017-09", "2019-10"], inspection.PreviousInspections.Select(previous => previous.Dates.ToString()));
        Assert.IsType<FullInspectionJudgement>(inspection.Judgement);
    }

    [Fact]
    public void Parse_InspectionLongBeforeAReportOfTheSameFramework_IsNeitherNowNorBefore()
    {
        var inspection = Read("The progress report was published on 30 April 2024. Inspectors were on site from 6 to 10 March 2023.");

        Assert.Null(inspection.OnSite);
        Assert.Empty(inspection.PreviousInspections);
    }

    [Theory]
    [InlineData("The area was last inspected in 2018. The previous inspection in September 2018 found gaps.", "2018-09")]
    [InlineData("It is the first inspection since Medway Council came into being on 1 April 2023.", "")]
    [InlineData("It is the first inspection since new leaders took over in June 2021.", "")]
    [InlineData("Inspectors visited in January 2024. Was the area not inspected before? Yes, in 2019 under the previous framework.", "2019")]
    [InlineData("Inspectors visited in January 2024. Plans were agreed in 2019 under the old framework.", "")]
    [InlineData("The report was published on 26 April 2024. The last inspection of the local area partnership took place in May 2018, under another framework.", "2018-05")]
    [InlineData("Inspectors visited in January 2024. The partnership, formed in March 2022, was last inspected in 2019.", "2019")]
    public void Parse_InspectionsBefore_AreEachToldOnce(string sentences, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(sentences).PreviousInspections.Select(previous => previous.Dates.ToString())));

    [Theory]
    [InlineData("News | 2 May 2024 | 4 min read", "2024-05-02")]
    [InlineData("Insights · 2 May 2024", "2024-05-02")]
    [InlineData("Last updated | 2 May 2024", null)]
    [InlineData("Town hall, 2 May 2024 | Agenda", null)]
    [InlineData("Date: 2.5.24", "2024-05-02")]
    [InlineData("Date: 2.15.24", null)]
    [InlineData("This article was published on 2 May 2024", "2024-05-02")]
    [InlineData("This page was last updated on 2 May 2024", null)]
    public void Parse_LineWithADay_IsTheItemsOnlyWhereItSaysSo(string line, string? expected) =>
        Assert.Equal(expected, Report("SEND report\n\n" + line + "\n\n" + Opening)!.Document.PublishedOn?.ToString());

    private static SendDomain.Model.Inspection Read(string sentences) => Report("SEND report\n\n3 May 2024\n\n" + Opening + sentences)!.Inspection;

    private static SendReport? Report(string text) => SendReportParser.Default.Parse(text).Value;
}
