using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Cuts the partnership details into entries by what they look like, whatever the order in which an extractor gives the two columns.</summary>
internal sealed partial class DetailEntries
{
    private static readonly string[] Labels = ["name of authority:", "name of local authority:", "name of icb executive lead for send:", "name of icb executive lead:", "name of icb:", "name of icbs:", "name of lead person:", "name of lead officer:",
        "name of executive lead:", "name of lead:", "website:", "web:", "address:", "name:"];

    private readonly PrintedText printed;
    private readonly List<PrintedLine> lines = [];
    private readonly List<DetailEntry> entries = [];
    private readonly LocalDate? on;
    private bool hasAuthority;
    private bool hasBoard;

    private DetailEntries(PrintedText printed, LocalDate? on)
    {
        this.printed = printed;
        this.on = on;
    }

    public static List<DetailEntry> Of(PrintedText printed, ReadOnlySpan<PrintedLine> section, LocalDate? on)
    {
        var reader = new DetailEntries(printed, on);
        reader.TakeColumns(section);
        for (var i = 0; i < reader.lines.Count;)
            i = reader.Entry(i);
        return reader.entries;
    }

    private void TakeColumns(ReadOnlySpan<PrintedLine> section)
    {
        for (var i = 0; i < section.Length; i++)
        {
            var column = PrintedColumns.Of(printed.Source.Text, section[i], "Local authority", "Integrated care");
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
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Equals("Local authority", StringComparison.OrdinalIgnoreCase) || (line.Length < 40 && line.StartsWith("Integrated care board", StringComparison.OrdinalIgnoreCase) && line.Length <= "Integrated care boards (ICBs)".Length)
        || line.Equals("Local authority Integrated care board", StringComparison.OrdinalIgnoreCase);

    private int Entry(int at)
    {
        var line = lines[at];
        var cut = printed[line];
        var label = LabelLength(cut);
        if (label == cut.Length)
            return at + 1;
        if (IsWebsite(cut[label..]))
            return Website(at, label);
        if (!hasAuthority)
            return Authority(at, label);
        if (Board(at, label) is var after && after > at)
            return after;
        return IsOfficer(at, label) ? Officer(at, label) : Address(at, label);
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

    private bool IsOfficer(int at, int label)
    {
        var cut = printed[lines[at]][label..];
        if (!OfficerName.Begins(cut))
            return false;
        if (OfficerName.HasTitle(cut))
            return !cut.ContainsAnyInRange('0', '9') && HasTitleWord(cut);
        if (at + 1 < lines.Count)
        {
            var next = printed[lines[at + 1]];
            var space = next.IndexOfAny(" ,");
            if (OfficerName.IsTitleWord(space < 0 ? next : next[..space]) || IsWebsite(next))
                return true;
        }
        // A name alone stands where its body's officer is still wanted.
        return label > 0 || (entries.Count > 0 && entries[^1].Kind is DetailKind.Authority or DetailKind.Board or DetailKind.Officer && OfficersMissing() && !IsPlaceLine(at));
    }

    private bool IsPlaceLine(int at) => at + 1 < lines.Count && printed[lines[at + 1]].ContainsAnyInRange('0', '9');

    private bool OfficersMissing()
    {
        int officers = 0, bodies = 0;
        foreach (var entry in entries)
        {
            officers += entry.Kind == DetailKind.Officer ? 1 : 0;
            bodies += entry.Kind is DetailKind.Authority or DetailKind.Board ? 1 : 0;
        }
        return officers < bodies;
    }

    private static bool HasTitleWord(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(" ,("))
        {
            if (OfficerName.IsTitleWord(line[range]) || line[range] is "OBE)" or "MBE)" or "CBE)" or "OBE" or "MBE" or "CBE")
                return true;
        }
        return false;
    }

    private int Officer(int at, int label)
    {
        var count = 1;
        while (at + count < lines.Count)
        {
            var line = lines[at + count];
            var cut = printed[line];
            if (line.Gap == LineGap.Blank || LabelLength(cut) > 0 || IsWebsite(cut) || cut.ContainsAnyInRange('0', '9') || (IsOfficer(at + count, 0) && count > 0 && OfficerName.HasTitle(cut)) || count >= 5)
                break;
            if (OfficerName.Begins(cut) && !OfficerName.IsTitleWord(cut[..Math.Max(0, cut.IndexOf(' '))]) && count == 1 && !OfficerName.HasTitle(printed[lines[at]][label..]) && at + 2 < lines.Count)
                break;
            if (IsBoardHere(at + count))
                break;
            count++;
        }
        AddEntry(DetailKind.Officer, at, label, count);
        return at + count;
    }

    private void AddEntry(DetailKind kind, int at, int label, int count)
    {
        var (text, spans) = Join(at, label, count);
        entries.Add(new DetailEntry(kind, text, spans));
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
