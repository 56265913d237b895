using System.Net;

namespace Medway.SendDomain.Benchmarks.Readme;

/// <summary>The table of a file of results: rows of cells by the name of their column, as plain text.</summary>
internal sealed class MarkdownTable
{
    private MarkdownTable(string[] columns, List<string[]> rows)
    {
        Columns = columns;
        Rows = [.. rows.Select(cells => new MarkdownRow(columns, cells))];
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<MarkdownRow> Rows { get; }

    public static MarkdownTable Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.StartsWith('|')).Select(Cells).ToList();
        // Groups are parted by a row of empty cells.
        return new MarkdownTable(lines[0], [.. lines.Skip(2).Where(cells => cells.Any(cell => cell.Length > 0))]);
    }

    /// <summary>The one row whose cells hold these texts.</summary>
    public MarkdownRow Row(params ReadOnlySpan<string> texts)
    {
        var rows = Rows.AsEnumerable();
        foreach (var text in texts)
            rows = rows.Where(row => row.Cells.Any(cell => cell.Contains(text, StringComparison.Ordinal)));
        return rows.Single();
    }

    private static string[] Cells(string line) =>
        [.. line.Trim().Trim('|').Split('|').Select(cell => WebUtility.HtmlDecode(cell).Replace("**", "", StringComparison.Ordinal).Trim().Trim('\'').Replace('μ', 'µ'))];
}
