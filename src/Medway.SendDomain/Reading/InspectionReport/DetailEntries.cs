using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Cuts the partnership details into entries by what they look like, whatever the order in which an extractor gives the two columns.</summary>
internal sealed partial class DetailEntries
{
    private readonly PrintedText printed;
    private readonly List<PrintedLine> lines = [];
    private readonly List<DetailEntry> entries = [];
    private readonly LocalDate? on;
    private bool hasAuthority;
    private bool hasBoard;
    private int run;

    private DetailEntries(PrintedText printed, LocalDate? on)
    {
        this.printed = printed;
        this.on = on;
    }

    public static List<DetailEntry> Of(PrintedText printed, ReadOnlySpan<PrintedLine> section, LocalDate? on)
    {
        var reader = new DetailEntries(printed, on);
        reader.TakeColumns(section);
        var counted = 0;
        for (var i = 0; i < reader.lines.Count;)
        {
            for (; counted <= i; counted++)
                reader.run += reader.lines[counted].Gap == LineGap.Blank ? 1 : 0;
            i = reader.Entry(i);
        }
        return reader.entries;
    }

    private void TakeColumns(ReadOnlySpan<PrintedLine> section)
    {
        for (var i = 0; i < section.Length; i++)
        {
            var column = PrintedColumns.Of(printed.Source.Text, section[i], "Local authority", "Integrated care");
            if (column < 0)
                column = PrintedColumns.Of(printed.Source.Text, section[i], "Integrated care", "Local authority");
            if (column < 0)
                continue;
            var right = new List<PrintedLine>();
            PrintedColumns.Split(printed.Source.Text, section[(i + 1)..], column, lines, right);
            if (right.Count > 0)
                right[0] = new PrintedLine(right[0].Start, right[0].End, right[0].Column, right[0].Row, LineGap.Blank);
            lines.AddRange(right);
            return;
        }
        var afterHeading = true;
        var headings = 0;
        foreach (var line in section)
        {
            // A board's name may end in a line that reads as the heading does, but not before that heading has come.
            var heading = IsHeading(printed[line]) && headings < 2 && (line.Gap == LineGap.Blank || afterHeading || (line.Gap == LineGap.Page && headings == 1));
            if (heading)
                headings++;
            else
                lines.Add(afterHeading ? new PrintedLine(line.Start, line.End, line.Column, line.Row, LineGap.Blank) : line);
            afterHeading = heading;
        }
        TakeHalves();
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Equals("Local authority", StringComparison.OrdinalIgnoreCase) || (line.StartsWith("Integrated care board", StringComparison.OrdinalIgnoreCase) && line.Length <= "Integrated care boards (ICBs)".Length)
        || line.Equals("Local authority Integrated care board", StringComparison.OrdinalIgnoreCase) || line.Equals("Local authority Integrated care boards", StringComparison.OrdinalIgnoreCase);

    private int Entry(int at)
    {
        var line = lines[at];
        var cut = printed[line];
        var (label, announced) = DetailLabel.In(cut);
        if (label == cut.Length || PlaceLine.IsContact(cut))
            return at + 1;
        if (IsWebsite(cut[label..]))
            return Website(at, label);
        if (label > 0 && announced is DetailKind.Website or DetailKind.Unclear)
            return Unclear(at);
        if (!hasAuthority && announced != DetailKind.Authority && KnownBoard(at, label) is var first && first > at)
            return first;
        if (!hasAuthority && (!hasBoard || IsAuthorityHere(at)))
            return Authority(at, label);
        if (announced == DetailKind.Address)
            return Address(at, label);
        if (Board(at, label) is var after && after > at)
            return after;
        return IsOfficer(at, label) ? Officer(at, label) : Address(at, label);
    }

    /// <summary>Whether the council is named here, where a board came first.</summary>
    private bool IsAuthorityHere(int at)
    {
        for (var count = 1; count <= 3 && at + count <= lines.Count && !HasGap(at, count); count++)
        {
            var (text, _) = Join(at, 0, count);
            if (AuthorityName.SaysItsKind(text) && !MayNameBoard(text) && !PlaceLine.HasNumber(text) && (text.EndsWith(" Council", StringComparison.Ordinal) || LocalAreaRegister.Default.Find(text, on).Value is not null))
                return true;
        }
        return false;
    }

    private int Unclear(int at)
    {
        AddEntry(DetailKind.Unclear, at, 0, 1);
        return at + 1;
    }

    private int Authority(int at, int label)
    {
        hasAuthority = true;
        var best = 1;
        for (var count = 2; count <= 3 && at + count <= lines.Count && lines[at + count - 1].Gap != LineGap.Blank; count++)
        {
            if (LocalAreaRegister.Default.Find(Join(at, label, count).Text, on).Value is not null)
                best = count;
        }
        AddEntry(DetailKind.Authority, at, label, best);
        return at + best;
    }

    private void AddEntry(DetailKind kind, int at, int label, int count)
    {
        var (text, spans) = Join(at, label, count);
        entries.Add(new DetailEntry(kind, text, spans, run));
    }

    private (string Text, IReadOnlyList<TextSpan> At) Join(int at, int label, int count)
    {
        using var passage = printed.Passage();
        for (var i = 0; i < count; i++)
            passage.Add(lines[at + i].Start + (i == 0 ? label : 0), lines[at + i].End);
        return passage.Take();
    }

    private bool HasGap(int at, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (lines[at + i].Gap == LineGap.Blank)
                return true;
        }
        return false;
    }
}
