using System.Globalization;
using System.Text;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>A report as a page to read.</summary>
internal static class ReportPage
{
    public static string Render(SendReport report, SourceText source, PageLook look)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"{PlainText.Of(report.Inspection.Partnership.LocalArea?.Name ?? "?")}, {report.Inspection.Judgement}, {look.Width}\n");
        foreach (var finding in report.Findings)
            page.Append(CultureInfo.InvariantCulture, $"- {finding.Kind}: {PlainText.Of(finding.Text)} {source.PositionAt(finding.At[0].Start)}\n");
        return page.ToString();
    }
}
