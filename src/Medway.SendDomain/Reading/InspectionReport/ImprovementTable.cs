using System.Runtime.InteropServices;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the one-column table of areas for improvement.</summary>
internal static class ImprovementTable
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> section, ReportDraft draft)
    {
        var kept = new List<PrintedLine>(section.Length);
        foreach (var line in section)
        {
            if (ReportHeadings.At(printed[line], out _) is not ReportSection.Improvement)
                kept.Add(line);
        }
        var lines = CollectionsMarshal.AsSpan(kept);
        var breaks = new RowBreaks(printed, lines);
        var bullets = new TableBullets(printed, lines);
        var bulletsOnly = lines.Length > 0 && bullets.Length(0) > 0;
        var kind = bulletsOnly ? bullets.Kind(0) : '\0';
        var orphan = TableRow.Orphan(printed, lines);
        var first = 0;
        var inPoints = false;
        for (var i = 1; i <= lines.Length; i++)
        {
            // Where rows have bullets, those of another kind behind a colon are of a row's points.
            inPoints = bulletsOnly && i < lines.Length && (bullets.Length(i) > 0 ? bullets.Kind(i) != kind && (inPoints || printed[lines[i - 1]][^1] == ':') : inPoints);
            var isBreak = i == lines.Length || (bulletsOnly ? !inPoints && bullets.Length(i) > 0 : breaks.IsBreak(lines, i));
            if (!isBreak)
                continue;
            // A row's number is seen only beside that of the next.
            if (bullets.IsNumbered(first))
                lines[first] = new PrintedLine(lines[first].Start + bullets.Length(first), lines[first].End, lines[first].Column, lines[first].Row, lines[first].Gap);
            TableRow.Read(printed, lines[first..i], FindingKind.AreaForImprovement, [], [], orphan, draft);
            first = i;
        }
    }
}
