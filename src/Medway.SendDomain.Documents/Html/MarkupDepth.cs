namespace Medway.SendDomain.Documents.Html;

/// <summary>Tells in one pass, before anything is built, whether markup nests deeper than a parser should follow: its work grows with the square of the depth.</summary>
internal static class MarkupDepth
{
    internal static bool Exceeds(string markup, int limit)
    {
        var depth = 0;
        var rest = markup.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var at)
        {
            rest = rest[(at + 1)..];
            var closes = rest.StartsWith('/');
            var name = Name(closes ? rest[1..] : rest);
            if (name.IsEmpty || HtmlNames.NeedsNoEnd(name))
                continue;
            if (closes)
                depth = Math.Max(0, depth - 1);
            else if (++depth > limit)
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length]))
            length++;
        return tag[..length];
    }
}
