using System.Text;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Lines as an extractor gives them: wrapped, and with a footer and a page number wherever a page happens to end.</summary>
internal sealed class PrintedPages(ReportLook look, string[] footer)
{
    private readonly List<(string? Text, bool MayEnd)> lines = [];

    public int Width => look.Width;

    public void Line(string text, bool mayEnd = true) => lines.Add((text, mayEnd));

    public void Blank() => Line("");

    /// <summary>The page ends here, however full it is.</summary>
    public void EndPage() => lines.Add((null, true));

    public void Paragraph(string text, string mark = "", int indent = 0)
    {
        var wrapped = Wrap(mark + text, look.Width - indent, look.BreaksHyphens);
        foreach (var line in wrapped)
            Line(new string(' ', indent) + line);
    }

    public void All(IEnumerable<string> texts, bool mayEnd = true)
    {
        foreach (var text in texts)
            Line(text, mayEnd);
    }

    /// <summary>Two cells side by side, each in its column.</summary>
    public void Row(IReadOnlyList<string> left, IReadOnlyList<string> right, int column)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            Line($" {(i < left.Count ? left[i] : "").PadRight(column)}{(i < right.Count ? right[i] : "")}".TrimEnd());
    }

    public static List<string> Wrap(string text, int width, bool breaksHyphens = false)
    {
        var wrapped = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            var rest = word;
            if (line.Length > 0 && line.Length + 1 + rest.Length > width)
            {
                var hyphen = rest.IndexOf('-', StringComparison.Ordinal);
                if (breaksHyphens && hyphen > 1 && hyphen < rest.Length - 2 && line.Length + 2 + hyphen <= width)
                {
                    line.Append(' ').Append(rest, 0, hyphen + 1);
                    rest = rest[(hyphen + 1)..];
                }
                wrapped.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0)
                line.Append(' ');
            line.Append(rest);
        }
        wrapped.Add(line.ToString());
        return wrapped;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        int page = 1, onPage = 0;
        foreach (var (line, mayEnd) in lines)
        {
            if (line is not null)
                text.Append(line).Append('\n');
            if (line is not null && (++onPage < look.PageLengths[page % look.PageLengths.Length] || !mayEnd))
                continue;
            EndPage(text, page++);
            onPage = 0;
        }
        EndPage(text, page);
        return text.ToString();
    }

    private void EndPage(StringBuilder text, int page)
    {
        text.Append('\n').AppendJoin('\n', footer).Append("\n\n").Append(page).Append(look.FormFeeds ? "\n\f" : "\n\n");
    }
}
