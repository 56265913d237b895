namespace Medway.SendDomain.Reading.Text;

/// <summary>
/// Takes out what only a look at all pages tells from the text: lines that pages repeat beside their breaks, the title among them, and page numbers with text at once
/// before and behind them.
/// </summary>
internal static class PageRepeats
{
    private const string Title = "Area SEND inspection of";
    private const int Reach = 3;
    private const int ShortestHeader = 8;
    private const int LongestHeader = 240;
    private const int FewestPages = 3;

    // Numbers of a table's rows stand near each other, and in narrow cells; a page's stands alone in its part of the text, beside lines as wide as the page.
    private const int Near = 10;
    private const int Wide = 40;

    public static void Remove(string text, List<PrintedLine> lines, List<PrintedLine> footers)
    {
        var isFurniture = new bool[lines.Count];
        if (!(FindHeaders(text, lines, isFurniture) | FindNumbers(text, lines, isFurniture)))
            return;
        var kept = 0;
        for (var i = 0; i < isFurniture.Length; i++)
        {
            var line = lines[i];
            if (!isFurniture[i])
                lines[kept] = new PrintedLine(line.Start, line.End, line.Column, kept++, i > 0 && isFurniture[i - 1] ? LineGap.Page : line.Gap);
            else if (!PageFurniture.IsPageNumber(line.In(text)))
                footers.Add(line);
        }
        lines.RemoveRange(kept, lines.Count - kept);
    }

    private static bool FindHeaders(string text, List<PrintedLine> lines, bool[] isFurniture)
    {
        var beside = new List<int>();
        var breaks = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!IsBreak(text, lines, i))
                continue;
            breaks++;
            for (var at = Math.Max(i - Reach, beside.Count == 0 ? 0 : beside[^1] + 1); at < Math.Min(i + Reach, lines.Count); at++)
            {
                if (lines[at].Length is >= ShortestHeader and <= LongestHeader)
                    beside.Add(at);
            }
        }
        if (breaks == 0)
            return false;
        // The first title is the report's own.
        beside.Remove(lines.FindIndex(line => IsTitle(line.In(text))));
        beside.Sort((a, b) => lines[a].In(text).SequenceCompareTo(lines[b].In(text)) is not 0 and var order ? order : a.CompareTo(b));
        var repeated = new bool[lines.Count];
        var found = false;
        for (int first = 0, end; first < beside.Count; first = end)
        {
            var line = lines[beside[first]].In(text);
            for (end = first + 1; end < beside.Count && line.SequenceEqual(lines[beside[end]].In(text));)
                end++;
            for (var i = first; i < end; i++)
            {
                var at = beside[i];
                repeated[at] = end - first > 1;
                isFurniture[at] = IsTitle(line) ? repeated[at] || HasDates(text, lines, at) : end - first >= Math.Max(FewestPages, (breaks + 1) / 2) && IsApart(lines, at);
                found |= isFurniture[at];
            }
        }
        for (var i = 1; i < lines.Count; i++)
        {
            var header = lines[i - 1].In(text);
            isFurniture[i] |= isFurniture[i - 1] && (repeated[i] || IsTitle(header)) && GoesOn(header, lines[i].In(text));
        }
        return found;
    }

    private static bool IsTitle(ReadOnlySpan<char> line) => line.StartsWith(Title, StringComparison.OrdinalIgnoreCase);

    // A row of a table may begin alike on many pages, but goes on in the next line.
    private static bool IsApart(List<PrintedLine> lines, int i) => lines[i].Gap != LineGap.None && (i + 1 == lines.Count || lines[i + 1].Gap != LineGap.None);

    private static bool HasDates(string text, List<PrintedLine> lines, int i) =>
        PageFurniture.EndsInYear(lines[i].In(text)) || i + 1 < lines.Count && lines[i + 1].In(text) is var next && !next.EndsWith('.') && PageFurniture.EndsInYear(next);

    private static bool IsBreak(string text, List<PrintedLine> lines, int i) =>
        lines[i].Gap == LineGap.Page || lines[i].Gap == LineGap.Blank && text.AsSpan(lines[i - 1].End, lines[i].Start - lines[i - 1].End).Contains('\f');

    // Its dates, or the rest of a long name.
    private static bool GoesOn(ReadOnlySpan<char> header, ReadOnlySpan<char> line) =>
        PageFurniture.ContinuesFooter(line) && (PageFurniture.EndsInYear(line) || !header.Contains("partnership", StringComparison.OrdinalIgnoreCase));

    private static bool FindNumbers(string text, List<PrintedLine> lines, bool[] isFurniture)
    {
        var found = false;
        var before = -Near;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!PageFurniture.IsPageNumber(lines[i].In(text)))
                continue;
            isFurniture[i] = IsBeforeBreak(text, lines, i) || GoesOnBehind(text, lines, i) || (i - before >= Near && StandsAlone(text, lines, i));
            found |= isFurniture[i];
            before = i;
        }
        return found;
    }

    private static bool IsBeforeBreak(string text, List<PrintedLine> lines, int i) => i + 1 < lines.Count && IsBreak(text, lines, i + 1);

    /// <summary>Whether a sentence goes on behind a number that would have had room in either of its lines.</summary>
    private static bool GoesOnBehind(string text, List<PrintedLine> lines, int i) =>
        i > 0 && i + 1 < lines.Count && lines[i - 1].Length >= Wide && lines[i + 1].Length >= Wide && char.IsLower(text[lines[i + 1].Start]) && text[lines[i - 1].End - 1] is not ('.' or ':' or ';');

    private static bool StandsAlone(string text, List<PrintedLine> lines, int i)
    {
        for (var next = i + 1; next < lines.Count && next < i + Near; next++)
        {
            if (PageFurniture.IsPageNumber(lines[next].In(text)))
                return false;
        }
        return (i > 0 && lines[i - 1].Length >= Wide) || (i + 1 < lines.Count && lines[i + 1].Length >= Wide);
    }
}
