namespace Medway.SendDomain.Reading.Text;

/// <summary>What stands between a line and the one before it.</summary>
internal enum LineGap : byte
{
    /// <summary>Nothing: the line follows at once.</summary>
    None,

    /// <summary>A footer, a page number or the end of a page; what was begun goes on.</summary>
    Page,

    /// <summary>An empty line.</summary>
    Blank,
}

/// <summary>A line, or a cell of one, as a page prints it: where its characters stand without white space around them, how far in, and what is before it.</summary>
internal readonly struct PrintedLine(int start, int end, int column, int row, LineGap gap)
{
    public readonly int Start = start;
    public readonly int End = end;

    /// <summary>How many characters of its line stand before it.</summary>
    public readonly int Column = column;

    /// <summary>The number of its line among those that are not furniture.</summary>
    public readonly int Row = row;

    public readonly LineGap Gap = gap;

    public int Length => End - Start;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
