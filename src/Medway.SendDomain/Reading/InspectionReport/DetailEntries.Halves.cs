using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

internal sealed partial class DetailEntries
{
    /// <summary>
    /// Parts lines in which one space is left between the columns: the council’s name and the board’s, two officers, two sites, two addresses. Where a line cannot be parted, nothing but names and sites is
    /// sure.
    /// </summary>
    private void TakeHalves()
    {
        if (lines.Count == 0 || BoardInLine(printed[lines[0]]) <= 0)
            return;
        List<PrintedLine> left = [], right = [], unparted = [];
        foreach (var line in lines)
        {
            var at = HalfOf(printed[line], left.Count == 0);
            if (at <= 0)
            {
                unparted.Add(line);
                continue;
            }
            left.Add(new PrintedLine(line.Start, line.Start + at - 1, line.Column, line.Row, line.Gap));
            right.Add(new PrintedLine(line.Start + at, line.End, line.Column + at, line.Row, right.Count == 0 ? LineGap.Blank : line.Gap));
        }
        if (unparted.Count > 0)
        {
            left.RemoveAll(IsUnsure);
            right.RemoveAll(IsUnsure);
            // The end of a board’s name stands alone in its line.
            if (unparted[0].Row == lines[0].Row + 1 && IsRestOfName(printed[unparted[0]]))
                right.Insert(1, unparted[0]);
            using var passage = printed.Passage();
            foreach (var line in unparted)
                passage.Add(line);
            var (text, spans) = passage.Take();
            entries.Add(new DetailEntry(DetailKind.Mixed, text, spans, run));
        }
        lines.Clear();
        lines.AddRange(left);
        lines.AddRange(right);

        bool IsUnsure(PrintedLine half) => half.Row != lines[0].Row && !IsWebsite(printed[half]);
    }

    /// <summary>Where the right half of a line begins; -1 where it cannot be told.</summary>
    private int HalfOf(ReadOnlySpan<char> line, bool isFirst)
    {
        if (isFirst)
            return BoardInLine(line);
        if (OfficerPeople.BesideIn(line) is > 0 and var person)
            return person;
        for (var at = line.IndexOf(' ') + 1; at > 0 && at < line.Length;)
        {
            var one = line[..(at - 1)];
            var other = line[at..];
            if (IsWebsite(one) && IsWebsite(other) || PlaceLine.EndsInPostcode(one) && PlaceLine.EndsInPostcode(other) && other.Length > LongestPostcode)
                return at;
            var space = other.IndexOf(' ');
            at = space < 0 ? 0 : at + space + 1;
        }
        return -1;
    }

    /// <summary>Where a board’s name begins behind the council’s in one line; -1 where it does not.</summary>
    private int BoardInLine(ReadOnlySpan<char> line)
    {
        if (!MayNameBoard(line) || line.Length > LongestLine)
            return -1;
        for (var at = line.IndexOf(' ') + 1; at > 0 && at < line.Length;)
        {
            var rest = line[at..];
            if (AuthorityName.SaysItsKind(line[..at]) && (rest.StartsWith("NHS ", StringComparison.Ordinal) || MayNameBoard(rest) && Boards(rest.ToString()).Count > 0))
                return at;
            var space = rest.IndexOf(' ');
            at = space < 0 ? 0 : at + space + 1;
        }
        return -1;
    }

    private const int LongestLine = 160;
}
