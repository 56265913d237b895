using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Pages made of pages: tags put in, doubled, left open and nested, attributes, entities, comments, and characters changed.</summary>
internal sealed class HtmlMutator(string[] pages) : Mutator
{
    private const int LongestPage = 40_000;

    internal static readonly string[] Names =
    [
        "p", "div", "span", "b", "i", "a", "h1", "h2", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "caption", "col", "main", "article", "section", "header", "footer", "nav",
        "aside", "form", "select", "option", "button", "label", "br", "hr", "img", "q", "blockquote", "pre", "textarea", "script", "style", "noscript", "template", "title", "svg", "math", "mi", "iframe", "object",
        "frameset", "body", "html", "head", "plaintext", "details", "summary", "font", "nobr", "x-y", "foreignObject", "desc", "annotation-xml",
    ];

    internal static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "<!--", "-->", "<!", "<?xml ", "]]>", "<![CDATA[", "&amp;", "&nbsp;", "&pound;", "&#8217;", "&#0;", "&#x110000;", "&#xD800;", "&notanentity;", "&", " hidden", " style='display: none'",
        " aria-hidden=true", " role=main", " role=navigation", " class='cookie-banner'", " id=", " start=99999999999", " value=-7", "=\"", "='", "\"", "'", "<meta charset=utf-16>", "<meta charset=windows-1252>", "\0", "\ufeff",
        "<tr><td>", "</td><td>", "<li>", "<br><br>", "\n\n", "<table><tr>", "</table>", "<p><table></p>", "<svg><p>", "<select><table>", "<a><a>", "<b><p></b>",
    ];

    internal override byte[] Make(Chance chance)
    {
        var page = chance.Of(pages);
        if (chance.OneIn(3))
            page = page[..Math.Min(page.Length, chance.Between(200, 3_000))];
        for (var left = chance.Below(9); left > 0; left--)
            page = Changed(page, chance);
        var bytes = Encoding.UTF8.GetBytes(page);
        return chance.OneIn(4) ? ByteChanges.Change(bytes, chance) : bytes;
    }

    private string Changed(string page, Chance chance)
    {
        var (start, end) = chance.Range(page.Length, 300);
        var at = chance.OneIn(2) ? TagAt(page, chance.Below(page.Length + 1)) : chance.Below(page.Length + 1);
        var name = chance.Of(Names);
        var result = chance.Below(11) switch
        {
            0 or 1 => page.Insert(at, $"<{name}>"),
            2 => page.Insert(at, $"</{name}>"),
            3 => page.Insert(at, chance.Of(Pieces)),
            4 => page.Insert(at, $"<{name}{chance.Of(Pieces)}>"),
            5 => page.Remove(start, end - start),
            6 => page.Insert(at, page[start..end]),
            7 => page.Insert(at, new StringBuilder().Insert(0, $"<{name}>", chance.Between(2, 60)).ToString()),
            8 => page.Insert(at, new StringBuilder().Insert(0, page[start..Math.Min(end, start + 60)], chance.Between(2, 40)).ToString()),
            9 => page.Insert(at, chance.Of(TriggerWords.Words)),
            _ => chance.Of(pages) is var other && chance.OneIn(2) ? page[..at] + other[chance.Below(other.Length)..] : page[..at],
        };
        return result.Length <= LongestPage ? result : result[..LongestPage];
    }

    private static int TagAt(string page, int from)
    {
        var at = page.AsSpan(from).IndexOf('<');
        return at < 0 ? from : from + at;
    }
}
