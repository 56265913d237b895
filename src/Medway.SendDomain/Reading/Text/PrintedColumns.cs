namespace Medway.SendDomain.Reading.Text;

/// <summary>Takes two columns apart that an extractor left side by side in its lines.</summary>
internal static class PrintedColumns
{
    private const int Slack = 6;

    /// <summary>The column at which the second of two headings stands in one line; -1 where they are not in one line.</summary>
    public static int Of(ReadOnlySpan<char> text, PrintedLine line, string first, string second)
    {
        var cut = line.In(text);
        if (!cut.StartsWith(first, StringComparison.OrdinalIgnoreCase))
            return -1;
        var rest = cut[first.Length..];
        var at = rest.IndexOf(second, StringComparison.OrdinalIgnoreCase);
        return at < 2 || !rest[(at - 2)..at].IsWhiteSpace() ? -1 : line.Column + first.Length + at;
    }

    /// <summary>Adds each line's cells to the column they stand in.</summary>
    public static void Split(ReadOnlySpan<char> text, ReadOnlySpan<PrintedLine> lines, int column, List<PrintedLine> left, List<PrintedLine> right)
    {
        foreach (var line in lines)
        {
            if (line.Column >= column - Slack)
            {
                right.Add(line);
                continue;
            }
            var gap = Gap(line.In(text), column - Slack - line.Column);
            if (gap.After < 0)
            {
                left.Add(line);
                continue;
            }
            left.Add(new PrintedLine(line.Start, line.Start + gap.Before, line.Column, line.Row, line.Gap));
            right.Add(new PrintedLine(line.Start + gap.After, line.End, line.Column + gap.After, line.Row, line.Gap));
        }
    }

    private static (int Before, int After) Gap(ReadOnlySpan<char> line, int column)
    {
        for (var i = Math.Max(2, column); i < line.Length; i++)
        {
            if (line[i] != ' ' && line[i - 1] == ' ' && line[i - 2] == ' ')
                return (line[..i].TrimEnd().Length, i);
        }
        return (-1, -1);
    }
}
