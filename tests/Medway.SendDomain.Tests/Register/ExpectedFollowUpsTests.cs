using Medway.SendDomain.Model;
using Medway.SendDomain.Register.FollowUps;
using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class ExpectedFollowUpsTests
{
    private static readonly Judgement Failings = new FullInspectionJudgement { Outcome = FullInspectionOutcome.WidespreadOrSystemicFailings };
    private static readonly Judgement Required = new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.Required };

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static PartialDate? Date(string? edtf) => edtf is null ? null : PartialDate.Parse(edtf);

    [Fact]
    public void Of_Inspection_CountsFromItsEndAndFromThePublication()
    {
        var inspection = new Inspection
        {
            OnSite = DateSpan.Parse("2024-02-05/2024-02-09"),
            ReportPublishedOn = PartialDate.Parse("2024-04-02"),
            Judgement = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent },
        };
        Assert.Equal(
            [
                "strategicPlanUpdate: NoTimeOnRecord",
                "fullInspection: InspectionEnded 2024-02-09 until 2027-02-09; ReportPublished 2024-04-02 until 2027-04-02",
            ],
            ExpectedFollowUps.Of(inspection).Select(Print));
    }

    [Theory]
    [InlineData("2024-02-09", null, "2024-04-02", "InspectionEnded 2024-02-09 until 2025-08-09; ReportPublished 2024-04-02 until 2025-10-02", "InspectionEnded 2024-02-09 until 2027-02-09; ReportPublished 2024-04-02 until 2027-04-02")]
    [InlineData("2024-02-09", "2024-03-11", null, "ReportReceived 2024-03-11 until 2025-09-11", "InspectionEnded 2024-02-09 until 2027-02-09; ReportReceived 2024-03-11 until 2027-03-11")]
    [InlineData(null, null, "2024-04", "ReportPublished 2024-04 until 2025-10-01/2025-10-30", "ReportPublished 2024-04 until 2027-04-01/2027-04-30")]
    [InlineData(null, null, "2024", "ReportPublished 2024 until 2025-07-01/2026-06-30", "ReportPublished 2024 until 2027-01-01/2027-12-31")]
    [InlineData("2024-02-29", null, null, "InspectionEnded 2024-02-29 until 2025-08-29", "InspectionEnded 2024-02-29 until 2027-02-28")]
    [InlineData(null, null, null, "DateNotKnown", "DateNotKnown")]
    [InlineData(null, null, "9999", "DateNotKnown", "DateNotKnown")]
    public void Of_Failings_KeepsMonitoringAndFullInspectionApart(string? ended, string? received, string? published, string monitoring, string full)
    {
        var dates = new InspectionDates { Ended = Date(ended), ReportReceivedOn = Date(received), ReportPublishedOn = Date(published) };
        Assert.Equal(
            ["priorityActionPlan: NoTimeOnRecord", $"monitoringInspection: {monitoring}", $"fullInspection: {full}"],
            ExpectedFollowUps.Of(Failings, dates).Select(Print));
    }

    [Theory]
    [InlineData("2018-03-05", "ReportReceived 2018-03-05 until 2018-06-15")]
    [InlineData("2018-03", "ReportReceived 2018-03 until 2018-06-13/2018-07-11")]
    [InlineData(null, "DateNotKnown")]
    [InlineData("2027-11-01", "BeyondBankHolidays")]
    [InlineData("2015-11-09", "BeyondBankHolidays")]
    public void Of_StatementRequired_IsSeventyWorkingDaysFromReceiptAlone(string? received, string statement)
    {
        var dates = new InspectionDates { Ended = Date("2018-01-12"), ReportReceivedOn = Date(received), ReportPublishedOn = Date("2018-03-12") };
        Assert.Equal([$"writtenStatementOfAction: {statement}", "revisit: DateNotKnown"], ExpectedFollowUps.Of(Required, dates).Select(Print));
    }

    [Fact]
    public void Of_StatementAccepted_CountsTheRevisitFromIt()
    {
        var revisit = ExpectedFollowUps.Of(Required, new InspectionDates { StatementAcceptedOn = Date("2018-07-02") })[1];
        Assert.Equal("revisit: StatementAccepted 2018-07-02 until 2020-01-02", Print(revisit));
    }

    [Fact]
    public void Of_TheSameTwice_IsEqualByValue()
    {
        var dates = new InspectionDates { Ended = Date("2024-02-09"), ReportPublishedOn = Date("2024-04-02") };
        Assert.Equal(ExpectedFollowUps.Of(Failings, dates), ExpectedFollowUps.Of(Failings, dates with { }));
        Assert.NotEqual(ExpectedFollowUps.Of(Failings, dates), ExpectedFollowUps.Of(Failings, dates with { Ended = Date("2024-02-08") }));
    }

    [Fact]
    public void Of_NothingJudged_IsEmpty()
    {
        Assert.Empty(ExpectedFollowUps.Of(new Inspection { ReportPublishedOn = Date("2024-04-02") }));
        Assert.Empty(ExpectedFollowUps.Of(new MonitoringInspectionJudgement { Action = MonitoringAction.Effective }, new InspectionDates()));
    }

    [Theory]
    [InlineData("2024-04-02", FollowUpStanding.Running)]
    [InlineData("2025-08-09", FollowUpStanding.Running)]
    [InlineData("2025-08-10", FollowUpStanding.RunningOut)]
    [InlineData("2025-10-02", FollowUpStanding.RunningOut)]
    [InlineData("2025-10-03", FollowUpStanding.RunOut)]
    public void StandingOn_ADay_SaysWhetherTheTimeRuns(string day, FollowUpStanding standing)
    {
        var expected = ExpectedFollowUps.Of(Failings, new InspectionDates { Ended = Date("2024-02-09"), ReportPublishedOn = Date("2024-04-02") });
        Assert.Equal(FollowUpStanding.Unknown, expected[0].StandingOn(Day(day)));
        Assert.Equal(standing, expected[1].StandingOn(Day(day)));
        Assert.Equal(FollowUpStanding.Running, expected[2].StandingOn(Day(day)));
    }

    [Theory]
    [InlineData("2025-08-09", "")]
    [InlineData("2025-08-10", "monitoringInspection")]
    [InlineData("2027-02-10", "monitoringInspection fullInspection")]
    public void DueOn_ADay_IsWhatHasRunOutByOneCountAtLeast(string day, string kinds)
    {
        var expected = ExpectedFollowUps.Of(Failings, new InspectionDates { Ended = Date("2024-02-09"), ReportPublishedOn = Date("2024-04-02") });
        Assert.Equal(kinds, string.Join(' ', expected.DueOn(Day(day)).Select(due => due.Kind)));
    }

    [Fact]
    public void Members_GivenNothing_SayWhatIsMissing()
    {
        Assert.Throws<ArgumentNullException>("inspection", () => ExpectedFollowUps.Of(null!));
        Assert.Throws<ArgumentNullException>("dates", () => ExpectedFollowUps.Of(Failings, null!));
        Assert.Throws<ArgumentNullException>("followUps", () => ExpectedFollowUps.DueOn(null!, Day("2024-04-02")));
        Assert.Throws<ArgumentNullException>("inspection", () => InspectionDates.Of(null!));
    }

    [Fact]
    public void StandingOn_SeveralWindows_RunsWhileAnyDoes()
    {
        var expected = ExpectedFollowUps.Of(Failings, new InspectionDates { Ended = Date("2024-02-09"), ReportReceivedOn = Date("2024-03-11"), ReportPublishedOn = Date("2024-04-02") })[2];
        Assert.Equal(3, expected.Windows.Count);
        Assert.Equal(FollowUpStanding.RunningOut, expected.StandingOn(Day("2027-03-01")));
        Assert.Equal(FollowUpStanding.RunningOut, expected.StandingOn(Day("2027-03-20")));
        Assert.Equal(FollowUpStanding.RunOut, expected.StandingOn(Day("2027-04-03")));
    }

    private static string Print(ExpectedFollowUp expected) => $"{expected.Kind}: " + (expected.Gap is { } gap
        ? gap.ToString()
        : string.Join("; ", expected.Windows.Select(window => $"{window.CountedFrom} {window.From} until {window.Until}")));
}
