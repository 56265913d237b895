using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The days on site and the inspections before, as the front page states them.</summary>
public class FrontPageDatesTests
{
    [Theory]
    [InlineData("Not previously inspected", "", "")]
    [InlineData("Not applicable. The council was established on 1 April 2019", "", "SEND0318")]
    [InlineData("This is the first inspection since Fell Council was formed on 1 April 2019", "", "SEND0318")]
    [InlineData("The area has not been inspected before (the county was, from 5 to 9 March 2018)", "", "SEND0318")]
    [InlineData("None. New authority from April 2023", "", "SEND0318")]
    [InlineData("N/A", "", "")]
    [InlineData("First inspection", "", "")]
    [InlineData("The first inspection took place from 4 to 8 June 2018", "2018-06-04/2018-06-08", "")]
    [InlineData("6 to 9 July 2021 (a revisit; the first inspection was in June 2018)", "2021-07-06/2021-07-09 2018-06", "SEND0306")]
    [InlineData("November 2018", "2018-11", "")]
    [InlineData("5 to 9 November 2018, not previously inspected before that", "2018-11-05/2018-11-09", "")]
    [InlineData("Notified to us later", "", "SEND0304")]
    [InlineData("6 to 9 July 2021 (re-visit)", "2021-07-06/2021-07-09", "SEND0306")]
    [InlineData("6 to 9 July 2021, revisited 3 May 2022", "2021-07-06/2021-07-09 2022-05-03", "SEND0306")]
    [InlineData("", "", "")]
    [InlineData("5, 6 and 7 March 2018", "2018-03-05/2018-03-07", "")]
    [InlineData("5 to 9 March 2018. A written statement of action was declared fit for\npurpose on 3 December 2018.", "2018-03-05/2018-03-09", "")]
    [InlineData("14 to 18 February 2022 (report published 12 May 2022)", "2022-02-14/2022-02-18", "")]
    [InlineData("Report issued on 12 May 2022, inspected 14 to 18 February 2022", "2022-02-14/2022-02-18", "")]
    [InlineData("Report published 12 May 2022", "", "SEND0304")]
    [InlineData("14 to 18 February 2022. Fell Council was formed on 1 April 2019", "2022-02-14/2022-02-18", "")]
    [InlineData("5 to 9 March 2018. The action plan was accepted. Revisited on 3 May 2022", "2018-03-05/2018-03-09 2022-05-03", "SEND0306")]
    [InlineData("Published after an inspection from 5 to 9 March 2018", "2018-03-05/2018-03-09", "")]
    [InlineData("week commencing 14 February 2022", "2022-02-14/2022-02-18", "")]
    [InlineData("week beginning Monday, 14 February 2022", "2022-02-14/2022-02-18", "")]
    [InlineData("w/c Tuesday 15 February 2022", "2022-02-15/2022-02-18", "")]
    [InlineData("weeks commencing 14 to 25 February 2022", "2022-02-14/2022-02-25", "")]
    [InlineData("2018 (revisit 2020)", "2018 2020", "SEND0306")]
    [InlineData("November 2018 (revisited in 2020)", "2018-11 2020", "SEND0306")]
    [InlineData("Inspected in 2018", "2018", "")]
    [InlineData("2019 was when the council was formed", "", "SEND0304")]
    [InlineData("The council was formed in 2019", "", "SEND0304")]
    public void Read_Previous_GivesDatesOrSaysNone(string previous, string dates, string codes)
    {
        var draft = Draft($"Inspection dates: 3 to 7 June 2024\nDates of previous inspection: {previous}");
        Assert.Equal(dates, string.Join(' ', draft.PreviousInspections.Select(inspection => inspection.Dates)));
        Assert.Equal(codes, Codes(draft));
    }

    [Fact]
    public void Read_LabelsOneUnderTheOther_NoneBehindTheDaysOnSite()
    {
        var draft = Draft("Inspection dates:\nDates of previous inspection:\n3 to 7 June 2024\nNot applicable: formed on 1 April 2019");
        Assert.Equal("2024-06-03/2024-06-07", draft.OnSite?.Value.ToString());
        Assert.Empty(draft.PreviousInspections);
        Assert.Equal("SEND0318", Codes(draft));
    }

    [Theory]
    [InlineData("Inspection dates:\nDates of previous inspection:\n3 to 7 June 2024", "2024-06-03/2024-06-07", "", "")]
    [InlineData("Inspection dates:\nDates of previous inspection:\n3 to 7 June 2024\n5 to 9 March 2018", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates:\nDates of previous inspection:\n3 to 7 June 2024\n5 to 9 March 2018 and not inspected before", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates:\nDates of previous inspection:\n3 to 7 June 2024\nNot inspected before 5 March 2018", "2024-06-03/2024-06-07", "", "SEND0318")]
    [InlineData("Inspection dates:\nDates of previous inspection:\nNone", null, "", "")]
    [InlineData("Inspection dates: in June\nDates of previous inspection: 5 to 9 March 2018", null, "2018-03-05/2018-03-09", "SEND0304")]
    [InlineData("Dates of previous inspection: 5 to 9 March 2018", null, "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024", "2024-06-03/2024-06-07", "", "")]
    [InlineData("Date of previous inspection: 5 to 9 March 2018\nInspection dates: 3 to 7 June 2024", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Dates of previous inspection:\n5 to 9 March 2018\nInspection dates:\n3 to 7 June 2024", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Date of last inspection: 5 to 9 March 2018\nInspection dates: 3 to 7 June 2024", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024\nDate of last inspection: 5 to 9 March 2018", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024\nDate of previous full inspection: 5 to 9 March 2018", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024\nMost recent inspection: 5 to 9 March 2018", "2024-06-03/2024-06-07", "2018-03-05/2018-03-09", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024\nThe area was last inspected in February 2018 and was revisited in October 2020.", "2024-06-03/2024-06-07", "2018-02 2020-10", "SEND0306")]
    [InlineData("Inspection dates: 3 to 7 June 2024\nDate of publication: 2 August 2024", "2024-06-03/2024-06-07", "", "")]
    [InlineData("Inspection dates: 3 to 7 June 2024 (report issued on 2 July 2024)", "2024-06-03/2024-06-07", "", "")]
    public void Read_Labels_EachHasItsOwnDates(string front, string? onSite, string previous, string codes)
    {
        var draft = Draft(front);
        Assert.Equal(onSite, draft.OnSite?.Value.ToString());
        Assert.Equal(previous, string.Join(' ', draft.PreviousInspections.Select(inspection => inspection.Dates)));
        Assert.Equal(codes, Codes(draft));
    }

    [Theory]
    [InlineData("3 to 7 June 2024", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("3 June 2024", "3 June 2024", "2024-06-03", "")]
    [InlineData("3 to 7 June 2024 and 8 to 9 June 2024", "8 to 9 June 2024", "2024-06-03/2024-06-09", "SEND0319")]
    [InlineData("3 to 7 June 2024 and 7 to 8 June 2024", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("3 to 7 June 2024 and July 2024", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("June 2024 and 1 July 2024", "June 2024", "2024-06", "")]
    [InlineData("3 to 7 June 2024 and 1 to 4 August 2024", "3 to 7 June 2024", "2024-06-03/2024-08-04", "SEND0319")]
    [InlineData("3 to 7 June 2024 and 1 to 5 August 2024", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("3 to 7 June 2024", "3 to 7 June 2024 and 10 to 11 June 2024", "2024-06-03/2024-06-07", "SEND0305")]
    [InlineData("3 to 7 June 2024 and 10 to 11 June 2024", "3 to 6 June 2024", "2024-06-03/2024-06-11", "SEND0305 SEND0319")]
    [InlineData("3 to 7 June 2024 and 10 to 11 June 2024", "3 to 7 June 2024 and\n10 to 11 June 2024", "2024-06-03/2024-06-11", "SEND0319")]
    [InlineData("28 May to 31 May and 3 to 4 June 2024", "28 May to 31 May and 3 to 4 June 2024", "2024-05-28/2024-06-04", "SEND0319")]
    [InlineData("3 to 11 June 2024", "3 to 7 June and 10 to 11 June 2024", "2024-06-03/2024-06-11", "")]
    [InlineData("3 to 7 June 2024 and 10 to 11 June 2024", "3 to 7 July 2024", "2024-06-03/2024-06-11", "SEND0305 SEND0319")]
    [InlineData("3 to 7 June 2024 (first planned for 4 March 2024)", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("3 to 7 June 2024 and 10 to 11 March 2025", "3 to 7 June 2024", "2024-06-03/2024-06-07", "")]
    [InlineData("in June", "3 to 7 June 2024", null, "SEND0304")]
    [InlineData("3, 4, 5, 6 and 7 June 2024", "3, 4, 5, 6 and 7 June 2024", "2024-06-03/2024-06-07", "")]
    public void Read_OnSite_GoesFromTheFirstDayToTheLast(string header, string footer, string? dates, string codes)
    {
        var end = $"\n\nArea SEND inspection report: Fell Local Area Partnership\n{footer}\n\n1";
        var draft = Draft($"Inspection dates: {header}\nDates of previous inspection: None{end}{end}");
        Assert.Equal(dates, draft.OnSite?.Value.ToString());
        Assert.Equal(codes, Codes(draft));
    }

    private static string Codes(ReportDraft draft) => string.Join(' ', draft.Diagnostics.ToOrdered(9).Select(said => said.Code).Order());

    private static ReportDraft Draft(string front)
    {
        var draft = new ReportDraft(DocumentKind.InspectionReport);
        FrontPage.Read(ReportOutline.Of(PrintedText.Of(new SourceText($"Area SEND inspection of Fell Local Area Partnership\n{front}\n\nInspection outcome\n"))), draft);
        return draft;
    }
}
