using System.Buffers;

namespace Medway.SendDomain.Documents.Html;

/// <summary>
/// Tells in one pass, before anything is built, whether markup would cost a parser more than its length: elements far within one another, formatting left open,
/// which the standard opens anew in every element that follows, and ends of what was never begun, for which it looks through everything that is open.
/// </summary>
internal ref struct MarkupScan
{
    internal const int MaxDepth = 2_000;
    internal const int MaxReopened = 500_000;
    internal const int MaxSearched = 1_000_000;

    private static readonly SearchValues<char> EndsName = SearchValues.Create(" \t\r\n\f/>");

    // The parser reads a preformatted block that directly follows another's begin within the reading of that one.
    private const int MaxPreformatted = 32;

    private readonly OpenElements open = new();
    private ReadOnlySpan<char> rest;
    private int preformatted;
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
            if (scan.open.Depth > MaxDepth)
                return FormattableString.Invariant($"{MaxDepth} elements in one another");
            if (scan.preformatted > MaxPreformatted)
                return FormattableString.Invariant($"{MaxPreformatted} preformatted blocks in one another");
            if (scan.reopened > MaxReopened)
                return FormattableString.Invariant($"{MaxReopened} elements");
            if (scan.open.Searched > MaxSearched)
                return FormattableString.Invariant($"{MaxSearched} elements searched for what an end tag closes");
        }
        return null;
    }

    private void Tag()
    {
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            SkipComment();
            return;
        }
        var closes = rest.StartsWith('/');
        if (closes)
            rest = rest[1..];
        if (rest.IsEmpty)
            return;
        if (!char.IsAsciiLetter(rest[0]))
        {
            // What only looks like an end tag or a declaration is a comment up to the next sign of that kind.
            if (open.IsForeign && rest.StartsWith("![CDATA[", StringComparison.Ordinal))
                SkipPast("]]>");
            else if (closes || rest[0] is '!' or '?')
                SkipPast(">");
            return;
        }
        var length = rest.IndexOfAny(EndsName);
        var name = length < 0 ? rest : rest[..length];
        rest = rest[name.Length..];
        var isClosed = SkipAttributes();
        preformatted = !closes && (name.Equals("pre", StringComparison.OrdinalIgnoreCase) || name.Equals("listing", StringComparison.OrdinalIgnoreCase)) ? preformatted + 1 : 0;
        if (closes)
        {
            open.End(name);
            return;
        }
        reopened += open.Formatting;
        if (HtmlNames.IsRawText(name) && !open.IsForeign)
            SkipPast($"</{name}");
        else
            open.Begin(name, isClosed);
    }

    private void SkipComment()
    {
        while (rest.IndexOf("--", StringComparison.Ordinal) is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            var length = rest.StartsWith("->", StringComparison.Ordinal) ? 2 : rest.StartsWith("-!>", StringComparison.Ordinal) ? 3 : 0;
            if (length == 0)
                continue;
            rest = rest[length..];
            return;
        }
        rest = [];
    }

    /// <returns>Whether the tag closes its element at once, <c>/&gt;</c>.</returns>
    private bool SkipAttributes()
    {
        while (rest.IndexOfAny('>', '"', '\'') is >= 0 and var at)
        {
            var (sign, isClosed) = (rest[at], at > 0 && rest[at - 1] == '/');
            rest = rest[(at + 1)..];
            if (sign == '>')
                return isClosed;
            SkipPast(sign == '"' ? "\"" : "'");
        }
        return false;
    }

    private void SkipPast(string end)
    {
        var at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        rest = at < 0 ? [] : rest[(at + end.Length)..];
    }
}
