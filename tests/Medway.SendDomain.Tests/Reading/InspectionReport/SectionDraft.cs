using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What a section's reader makes of a text that is that section alone.</summary>
internal static class SectionDraft
{
    public delegate void Reads(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft);

    public static ReportDraft Of(string text, Reads read)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.InspectionReport);
        read(printed, printed.Lines.ToArray(), draft);
        return draft;
    }

    /// <summary>The findings, each with its bodies and points where it has any.</summary>
    public static string Print(ReportDraft draft) => string.Join('|', draft.Findings.Select(finding =>
        $"{(finding.ResponsibleBodies.Count == 0 ? "" : $"{string.Join(" + ", finding.ResponsibleBodies)}: ")}{finding.Text}{(finding.Points.Count == 0 ? "" : $" [{string.Join('/', finding.Points)}]")}"));
}
