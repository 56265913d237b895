namespace Medway.SendDomain.Reading.Text;

/// <summary>
/// The lines between a footer's beginning and its dates, learned from two pages that have the same: where a long name is broken, they begin and end as no others do ("Chelsea Local Area Partnership,").
/// </summary>
internal readonly struct RepeatedFooter
{
    public const int MostLines = 3;

    private const string Mark = "inspection report:";
    private const int MostFooters = 8;
    private const int LongestLine = 240;

    // The lines, from the text of one of the two.
    private readonly ReadOnlyMemory<char> lines;

    private RepeatedFooter(ReadOnlyMemory<char> lines) => this.lines = lines;

    public static RepeatedFooter Of(string text)
    {
        var before = (Start: 0, Length: 0);
        var at = 0;
        for (var footers = 0; footers < MostFooters; footers++)
        {
            var next = text.AsSpan(at).IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
            if (next < 0)
                break;
            at += next + Mark.Length;
            var rest = Rest(text, at);
            if (rest.Length > 0 && text.AsSpan(before.Start, before.Length).SequenceEqual(text.AsSpan(rest.Start, rest.Length)))
                return new RepeatedFooter(text.AsMemory(rest.Start, rest.Length));
            before = rest;
        }
        return default;
    }

    /// <summary>Whether a line is one of them.</summary>
    public bool Has(ReadOnlySpan<char> line)
    {
        foreach (var own in lines.Span.EnumerateLines())
        {
            if (own.Trim().SequenceEqual(line))
                return true;
        }
        return false;
    }

    /// <summary>The lines after the first of a footer, to the one with its dates; nothing where the first has them, or none of the next few.</summary>
    private static (int Start, int Length) Rest(string text, int at)
    {
        var first = LineEnd(text, at);
        if (PageFurniture.EndsInYear(text.AsSpan(at, first - at).Trim()))
            return default;
        var start = Next(text, first);
        var end = first;
        for (var line = 0; line < MostLines && end < text.Length; line++)
        {
            var from = Next(text, end);
            end = LineEnd(text, from);
            var cut = text.AsSpan(from, end - from).Trim();
            if (cut.EndsWith('.') || cut.Length > LongestLine)
                return default;
            if (PageFurniture.EndsInYear(cut))
                return (start, end - start);
        }
        return default;
    }

    private static int Next(string text, int end) => Math.Min(end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1), text.Length);

    private static int LineEnd(string text, int at)
    {
        var length = at >= text.Length ? -1 : text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? text.Length : at + length;
    }
}
