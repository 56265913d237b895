using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What is titled as the inspectorates title theirs is never read as news.</summary>
public class TitleTests
{
    private const string Written = "Area SEND inspection of ";
    private static readonly string Report = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, "report-inconsistent.txt"));

    [Fact]
    public void Parse_TitleBrokenBehindOf_ReadsTheSameReport()
    {
        var at = Report.IndexOf(Written, StringComparison.Ordinal) + Written.Length;
        var broken = $"{Report[..(at - 1)]}\n{Report[at..]}";
        Assert.Equal(Read(Report).WithoutEvidence() with { Document = Read(broken).WithoutEvidence().Document }, Read(broken).WithoutEvidence());
        Assert.Equal(Read(Report).Document.Title, Read(broken).Document.Title);
    }

    [Fact]
    public void Parse_ReportWithoutTitle_ReadsItsSectionsAndSaysSo()
    {
        var read = SendReportParser.Default.Parse(Report.Replace(Written, "", StringComparison.Ordinal));
        Assert.Equal(DocumentKind.InspectionReport, read.Value?.Document.Kind);
        Assert.Null(read.Value?.Inspection.Partnership.LocalArea);
        Assert.Equal(Read(Report).Findings.Select(finding => finding.Text), read.Value!.Findings.Select(finding => finding.Text));
        Assert.Contains("warning SEND0301: The section 'Area SEND inspection of …' is not found.", read.Diagnostics.Select(said => said.ToString()));
    }

    [Theory]
    [InlineData("Local area partnership report\n\nMonitoring inspection of Bury Local Area\nPartnership\nThe partnership has taken effective action.")]
    [InlineData("Monitoring inspection of Bury Local Area Partnership\nInspection dates: 3 to 5 June 2024\nBury has taken effective action on each priority\naction.")]
    [InlineData("Monitoring inspection of\nBury Local Area Partnership\nInspection\ndates: 3 to 5 June 2024\nBury has taken effective action on each priority action.")]
    [InlineData("Area SEND monitoring inspection of\nBury Local Area Partnership\nBury has taken effective action.")]
    public void Parse_MonitoringReport_IsRefusedAsOne(string text)
    {
        var read = SendReportParser.Default.Parse(text);
        Assert.Null(read.Value);
        Assert.Equal("SEND0113", Assert.Single(read.Diagnostics).Code);
    }

    [Fact]
    public void Parse_NewsOfAMonitoringInspection_IsNoneOfTheInspectorates()
    {
        var read = SendReportParser.Default.Parse("Monitoring inspection of Bury's SEND services finds progress\n\nA priority for action: Ofsted and the CQC found that Bury has taken effective action to improve its SEND services.");
        Assert.Equal(DocumentKind.NewsItem, read.Value?.Document.Kind);
    }

    private static SendReport Read(string text) => SendReportParser.Default.Parse(text).GetValueOrThrow();
}
