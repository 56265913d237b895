using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Printing;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Reports printed from a generated model are read as that model.</summary>
public class PrintedReportTests
{
    [Fact]
    public void Parse_PrintedReport_GivesWhatWasPrinted() => TextProperty.Check(ReportGenerators.Printed, printed =>
    {
        var (sheet, look) = printed;
        var text = ReportPrinter.Print(sheet, look);
        var read = SendReportParser.Default.Parse(text);
        Assert.True(read.Value is not null, text);
        AssertSays(sheet, read.Value.WithoutEvidence(), text);
        Assert.All(read.Diagnostics, said => Assert.True(said.Severity == DiagnosticSeverity.Info, $"{said}\n{text}"));
    });

    private static void AssertSays(ReportSheet sheet, SendReport report, string text)
    {
        var inspection = report.Inspection;
        Same(sheet.Area.LaCode, inspection.Partnership.LocalArea?.LaCode, text);
        Same(sheet.OnSite, inspection.OnSite, text);
        SameList(sheet.Previous, inspection.PreviousInspections, text);
        Same(sheet.Outcome, (inspection.Judgement as FullInspectionJudgement)?.Outcome, text);
        SameList(sheet.FollowUps, inspection.FollowUps, text);
        SameList(sheet.Findings, report.Findings, text);
        Same(sheet.Authority, inspection.Partnership.LocalAuthority, text);
        SameList(sheet.Boards, inspection.Partnership.IntegratedCareBoards, text);
        SameList(sheet.Team.OrderBy(member => member.Name).ThenBy(member => member.Role), inspection.Team.OrderBy(member => member.Name).ThenBy(member => member.Role), text);
    }

    private static void Same<T>(T printed, T read, string text) => Assert.True(Equals(printed, read), $"printed: {printed}\nread:    {read}\n{text}");

    private static void SameList<T>(IEnumerable<T> printed, IEnumerable<T> read, string text)
    {
        var (wanted, given) = (printed.ToList(), read.ToList());
        for (var i = 0; i < Math.Max(wanted.Count, given.Count); i++)
            Assert.True(i < wanted.Count && i < given.Count && Equals(wanted[i], given[i]), $"printed: {(i < wanted.Count ? wanted[i] : "nothing")}\nread:    {(i < given.Count ? given[i] : "nothing")}\n{text}");
    }
}
