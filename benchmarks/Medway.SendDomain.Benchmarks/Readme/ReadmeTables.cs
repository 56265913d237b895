using System.Globalization;
using System.Text;

namespace Medway.SendDomain.Benchmarks.Readme;

/// <summary>The tables of the README's benchmarks, made from the committed results alone.</summary>
internal static class ReadmeTables
{
    private static readonly (string Name, string Means)[] Texts = [("News", "news release"), ("Report", "inspection report"), ("Long", "a million characters")];

    public static IEnumerable<(string Name, string Table)> Of(string results)
    {
        MarkdownTable Read(string file) => MarkdownTable.Read(Path.Join(results, file));
        yield return ("targets", Targets(Target.All(Read)));
        yield return ("ladder", Ladder(Read("ParseBenchmarks.md")));
        yield return ("beside", Beside([Read("ContenderBenchmarks.md"), Read("FailureBenchmarks.md"), Read("JsonBenchmarks.md")]));
        foreach (var name in (string[])["scale", "documents", "processors", "startup"])
            yield return (name, Whole(Read(name + ".md")));
    }

    /// <summary>The README with its tables made anew, each between its two marks.</summary>
    public static string Renew(string readme, string results)
    {
        foreach (var (name, table) in Of(results))
        {
            var (begins, ends) = ($"<!-- benchmarks: {name} -->\n", $"<!-- end of {name} -->");
            var start = readme.IndexOf(begins, StringComparison.Ordinal);
            var end = start < 0 ? -1 : readme.IndexOf(ends, start, StringComparison.Ordinal);
            if (end < 0)
                throw new FormatException($"The README has no place for the table '{name}'.");
            readme = readme[..(start + begins.Length)] + table + readme[end..];
        }
        return readme;
    }

    private static string Targets(IEnumerable<Target> targets)
    {
        var table = Head("target", "wanted", "measured", "reached");
        foreach (var target in targets)
            Append(table, target.What, (target.AtLeast ? "at least " : "at most ") + Number(target.Wanted), Number(target.Measured), target.IsReached ? "yes" : "**no**");
        return table.ToString();
    }

    private static string Ladder(MarkdownTable ladder)
    {
        var table = Head("text", "step", "time", "ns a character", "MB/s", "times `Split`", "allocated");
        foreach (var row in ladder.Rows)
        {
            var text = Texts.Single(each => each.Name == row["Text"]).Means;
            Append(table, text, row["Method"], row.Time("Mean"), row["ns/char"], row["MB/s"], row["Ratio"], row.Size("Allocated"));
        }
        return table.ToString();
    }

    private static string Beside(IEnumerable<MarkdownTable> tables)
    {
        var table = Head("beside it", "time", "times the first of its run", "allocated");
        foreach (var row in tables.SelectMany(each => each.Rows))
            Append(table, row["Method"], row.Time("Mean"), row["Ratio"], row.Size("Allocated"));
        return table.ToString();
    }

    private static string Whole(MarkdownTable results)
    {
        var table = Head([.. results.Columns]);
        foreach (var row in results.Rows)
            Append(table, [.. row.Cells]);
        return table.ToString();
    }

    private static StringBuilder Head(params string[] columns)
    {
        var table = new StringBuilder();
        Append(table, columns);
        Append(table, [.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
        return table;
    }

    private static void Append(StringBuilder table, params string[] cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
