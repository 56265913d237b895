using System.Runtime.InteropServices;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Where each section of a report begins and ends.</summary>
internal sealed class ReportOutline
{
    private readonly (int First, int End)[] ranges = new (int, int)[(int)ReportSection.Imprint + 1];
    private readonly PrintedLine[] headings = new PrintedLine[(int)ReportSection.Imprint + 1];

    private ReportOutline(PrintedText printed) => Printed = printed;

    public PrintedText Printed { get; }

    /// <summary>How many of the sections that every report has were found.</summary>
    public int Sections { get; private set; }

    public ReadOnlySpan<PrintedLine> Lines(ReportSection section)
    {
        var (first, end) = ranges[(int)section];
        return CollectionsMarshal.AsSpan(Printed.Lines)[first..end];
    }

    public bool Has(ReportSection section) => headings[(int)section].Length > 0;

    public PrintedLine Heading(ReportSection section) => headings[(int)section];

    /// <summary>One pass: a heading counts only where the report has it, after those before it; a table's own heading of the same words is passed over by its reader.</summary>
    public static ReportOutline Of(PrintedText printed)
    {
        var outline = new ReportOutline(printed);
        var lines = printed.Lines;
        var current = ReportSection.Front;
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (ReportHeadings.At(printed[line], out var length) is not { } section || section <= current || !InPlace(current, section))
                continue;
            outline.Close(current, first, i);
            current = section;
            first = i + 1;
            var heading = line;
            if (length < line.Length)
            {
                heading = new PrintedLine(line.Start, line.Start + length, line.Column, line.Row, line.Gap);
                lines[i] = new PrintedLine(line.Start + length, line.End, line.Column + length, line.Row, line.Gap);
                first = i;
            }
            else if (ReportHeadings.GoesOn(section, printed[line]) && i + 1 < lines.Count && lines[i + 1].Length < 80 && Bullets.Length(printed[lines[i + 1]]) == 0)
            {
                heading = new PrintedLine(line.Start, lines[i + 1].End, line.Column, line.Row, line.Gap);
                first = ++i + 1;
            }
            else if (section == ReportSection.PriorityAction && !printed[line].StartsWith("Area", StringComparison.OrdinalIgnoreCase))
            {
                first = i;
            }
            outline.headings[(int)section] = heading;
            outline.Sections++;
        }
        outline.Close(current, first, lines.Count);
        return outline;
    }

    private static bool InPlace(ReportSection current, ReportSection section) => section switch
    {
        ReportSection.Imprint => current >= ReportSection.Improvement,
        ReportSection.PriorityAction or ReportSection.Improvement => current >= ReportSection.Effective,
        ReportSection.InspectionDates or ReportSection.PreviousInspections => current >= ReportSection.Title,
        _ => true,
    };

    private void Close(ReportSection section, int first, int end) => ranges[(int)section] = (first, end);
}
