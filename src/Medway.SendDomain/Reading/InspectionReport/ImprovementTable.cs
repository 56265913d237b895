using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the one-column table of areas for improvement.</summary>
internal static class ImprovementTable
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var kept = new List<PrintedLine>(lines.Length);
        foreach (var line in lines)
        {
            if (ReportHeadings.At(printed[line], out _) is not ReportSection.Improvement)
                kept.Add(line);
        }
        lines = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept);
        var breaks = new RowBreaks(printed, lines);
        var bullets = new TableBullets(printed, lines);
        var bulletsOnly = lines.Length > 0 && bullets.Length(0) > 0;
        var orphan = TableRow.Orphan(printed, lines);
        var first = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            var isBreak = i == lines.Length || (bulletsOnly ? bullets.Length(i) > 0 : breaks.IsBreak(lines, i));
            if (!isBreak)
                continue;
            TableRow.Read(printed, lines[first..i], FindingKind.AreaForImprovement, [], [], orphan, draft);
            first = i;
        }
    }
}
