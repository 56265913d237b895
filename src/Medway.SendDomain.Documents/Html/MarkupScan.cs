namespace Medway.SendDomain.Documents.Html;

/// <summary>
/// Tells in one pass, before anything is built, whether markup would cost a parser more than its length: elements far within one another, and formatting left
/// open, which the standard opens anew in every element that follows.
/// </summary>
internal ref struct MarkupScan
{
    internal const int MaxDepth = 2_000;
    internal const int MaxReopened = 500_000;

    private ReadOnlySpan<char> rest;
    private int depth;
    private int formatting;
    private long reopened;

    private MarkupScan(string markup) => rest = markup;

    /// <summary>What there is too much of; <c>null</c> where the markup can be parsed.</summary>
    internal static string? TooMuch(string markup)
    {
        var scan = new MarkupScan(markup);
        while (scan.rest.IndexOf('<') is >= 0 and var at)
        {
            scan.rest = scan.rest[(at + 1)..];
            scan.Tag();
            if (scan.depth > MaxDepth)
                return FormattableString.Invariant($"{MaxDepth} elements in one another");
            if (scan.reopened > MaxReopened)
                return FormattableString.Invariant($"{MaxReopened} elements");
        }
        return null;
    }

    private void Tag()
    {
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            SkipPast("-->");
            return;
        }
        var closes = rest.StartsWith('/');
        if (closes)
            rest = rest[1..];
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
            length++;
        var name = rest[..length];
        rest = rest[length..];
        if (name.IsEmpty)
            return;
        SkipAttributes();
        Count(name, closes ? -1 : 1);
        if (!closes && HtmlNames.IsRawText(name))
            SkipPast($"</{name}");
    }

    private void Count(ReadOnlySpan<char> name, int step)
    {
        if (step > 0)
            reopened += formatting;
        if (HtmlNames.IsFormatting(name))
            formatting = Math.Max(0, formatting + step);
        if (!HtmlNames.NeedsNoEnd(name) && !HtmlNames.IsRawText(name))
            depth = Math.Max(0, depth + step);
    }

    private void SkipAttributes()
    {
        while (rest.IndexOfAny('>', '"', '\'') is >= 0 and var at)
        {
            var sign = rest[at];
            rest = rest[(at + 1)..];
            if (sign == '>')
                return;
            SkipPast(sign == '"' ? "\"" : "'");
        }
    }

    private void SkipPast(string end)
    {
        var at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        rest = at < 0 ? [] : rest[(at + end.Length)..];
    }
}
