using System.Globalization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>A report as a page to read: what was decided first, then what was found, the money, and who said what.</summary>
internal static class ReportPage
{
    public static string Render(SendReport report, SourceText source, PageLook look)
    {
        using var page = new PageBuilder(source, look);
        page.Title(TitleOf(report));
        InspectionSection.Write(page, report);
        PartnershipSection.Write(page, report.Inspection.Partnership);
        FindingSection.Write(page, report.Findings);
        MoneySection.Write(page, report);
        WriteStatements(page, report.Statements);
        return page.Finish();
    }

    private static string TitleOf(SendReport report)
    {
        var area = report.Inspection.Partnership.LocalArea?.Name ?? "Area not named";
        var part = report.Document.Part is { } number ? $" (report {number})" : "";
        return report.Document.Name is { } name ? $"{area} – {name}{part}" : area + part;
    }

    private static void WriteStatements(PageBuilder page, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
            return;
        page.Heading(string.Create(CultureInfo.InvariantCulture, $"Who said what ({statements.Count})"));
        foreach (var statement in statements)
        {
            page.Row("", string.Join("; ", statement.Speakers.Select(Who)) + ":", statement.At);
            foreach (var paragraph in statement.Text.Split('\n'))
                page.Row("", $"“{paragraph}”");
        }
    }

    private static string Who(Speaker speaker)
    {
        var name = string.Join(' ', new[] { speaker.Honorific, speaker.Name, speaker.Honours }.OfType<string>());
        return string.Join(", ", new[] { name, speaker.Role, speaker.Organisation }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
