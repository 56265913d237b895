namespace Medway.SendDomain.Reading.Text;

/// <summary>Tells running footers and page numbers from the text they land in, and remembers the dates a footer gives.</summary>
internal struct PageFurniture(RepeatedFooter repeated)
{
    private const int LongestFooter = RepeatedFooter.MostLines;
    private static readonly string[] Continued = ["(continued)", "(cont.)", "(cont’d)", "(cont'd)", "(contd)"];
    private int open;
    private bool isBehindFooter;

    /// <summary>Whether the line is furniture, in a pass over the lines in their order.</summary>
    /// <param name="line">The line without white space around it.</param>
    /// <param name="afterGap">Whether an empty line, a page's end or furniture stands before it.</param>
    /// <param name="beforeGap">Whether an empty line, a page's end or the end of the text stands after it.</param>
    public bool Takes(ReadOnlySpan<char> line, bool afterGap, bool beforeGap)
    {
        var isNumber = IsPageNumber(line);
        if (isNumber && isBehindFooter && open == 0 || IsPageLabel(line) || IsContinued(line))
            return true;
        isBehindFooter = BeginsFooter(line);
        if (isBehindFooter)
        {
            open = EndsInYear(line) ? 0 : LongestFooter;
            return true;
        }
        if (open > 0)
        {
            open--;
            if (isNumber)
                return true;
            if (ContinuesFooter(line) || repeated.Has(line))
            {
                if (EndsInYear(line))
                    open = 0;
                isBehindFooter = true;
                return true;
            }
            open = 0;
        }
        return isNumber && (afterGap || beforeGap);
    }

    public static bool BeginsFooter(ReadOnlySpan<char> line)
    {
        if (line.IndexOf(' ') is > 0 and var space && IsPageNumber(line[..space]))
            line = line[space..].TrimStart();
        if (line.StartsWith("Area SEND ", StringComparison.OrdinalIgnoreCase))
            line = line[10..].TrimStart();
        return line.StartsWith("inspection report:", StringComparison.OrdinalIgnoreCase);
    }

    public static bool ContinuesFooter(ReadOnlySpan<char> line) =>
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

    public static bool IsPageNumber(ReadOnlySpan<char> line)
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

    /// <summary>“Page 3”, “Page 3 of 8”, “Page | 3” and “3 | Page”.</summary>
    private static bool IsPageLabel(ReadOnlySpan<char> line)
    {
        const string Page = "Page";
        if (line.EndsWith(Page, StringComparison.OrdinalIgnoreCase) || line.EndsWith("P a g e", StringComparison.OrdinalIgnoreCase))
            return line.IndexOf('|') is > 0 and var bar && IsPageNumber(line[..bar].TrimEnd());
        if (!line.StartsWith(Page, StringComparison.OrdinalIgnoreCase))
            return false;
        line = line[Page.Length..].TrimStart(" |\u00A0");
        if (line.IndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 0 and var of)
            return IsPageNumber(line[..of]) && IsPageNumber(line[(of + 4)..]);
        return IsPageNumber(line);
    }

    // A heading that a page repeats: what it heads goes on.
    private static bool IsContinued(ReadOnlySpan<char> line)
    {
        foreach (var end in Continued)
        {
            if (line.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
