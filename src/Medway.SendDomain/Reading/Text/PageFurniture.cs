namespace Medway.SendDomain.Reading.Text;

/// <summary>Tells running footers and page numbers from the text they land in, and remembers the dates a footer gives.</summary>
internal struct PageFurniture(RepeatedFooter repeated)
{
    private const int LongestFooter = RepeatedFooter.MostLines;
    private int open;

    /// <summary>Whether the line is furniture, in a pass over the lines in their order.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="afterGap">Whether an empty line, a page's end or furniture stands before it.</param>
    /// <param name="beforeGap">Whether an empty line, a page's end or the end of the text stands after it.</param>
    public bool Takes(ReadOnlySpan<char> line, bool afterGap, bool beforeGap)
    {
        if (BeginsFooter(line))
        {
            open = EndsInYear(line) ? 0 : LongestFooter;
            return true;
        }
        if (open > 0)
        {
            open--;
            if (IsPageNumber(line))
                return true;
            if (ContinuesFooter(line) || repeated.Has(line))
            {
                if (EndsInYear(line))
                    open = 0;
                return true;
            }
            open = 0;
        }
        return IsPageNumber(line) && (afterGap || beforeGap);
    }

    public static bool BeginsFooter(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("Area SEND ", StringComparison.OrdinalIgnoreCase))
            line = line[10..].TrimStart();
        return line.StartsWith("inspection report:", StringComparison.OrdinalIgnoreCase);
    }

    private static bool ContinuesFooter(ReadOnlySpan<char> line) =>
        line.Length < 240 && !line.EndsWith('.') && (EndsInYear(line)
        || line.StartsWith("Area Partnership", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Local Area Partnership", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("Partnership", StringComparison.OrdinalIgnoreCase)) && line.IndexOf(" of previous ", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>A line's last word is a year, a page number after it apart.</summary>
    public static bool EndsInYear(ReadOnlySpan<char> line)
    {
        var at = line.LastIndexOfAny(" \u00A0\t");
        if (at > 1 && line[(at - 2)..at].IsWhiteSpace() && IsPageNumber(line[(at + 1)..]))
            line = line[..at].TrimEnd();
        line = line.TrimEnd(".,");
        return line.Length >= 4 && line[^4] is '2' && char.IsAsciiDigit(line[^3]) && char.IsAsciiDigit(line[^2]) && char.IsAsciiDigit(line[^1])
            && (line.Length == 4 || line[^5] is ' ' or '\u00A0');
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 3)
            return false;
        foreach (var c in line)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }
}
