using System.Net;
using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Texts as HTML pages: with headings, paragraphs and lists, and as a table.</summary>
internal static class SamplePages
{
    internal static IEnumerable<string> Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        yield return Article(lines);
        yield return Table(lines);
    }

    private static string Article(string[] lines)
    {
        var page = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>News</title><style>p{}</style></head><body><header><nav><a href=/>Home</a></nav></header><main><article>");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = WebUtility.HtmlEncode(lines[i]);
            page.Append(i == 0 ? $"<h1>{line}</h1>" : lines[i][0] is '•' or '-' ? $"<ul><li>{line[1..]}</li></ul>" : lines[i].EndsWith(':') ? $"<h2 class=\"s\">{line}</h2>" : $"<p>{line}<br>\n</p>");
        }
        return page.Append("</article></main><footer>Contact &amp; cookies</footer><script>var a = '</p>';</script></body></html>").ToString();
    }

    private static string Table(string[] lines)
    {
        var page = new StringBuilder("<html><body><div id=content><table>");
        for (var i = 0; i + 1 < lines.Length; i += 2)
            page.Append("<tr><td>").Append(WebUtility.HtmlEncode(lines[i])).Append("</td><td><b>").Append(WebUtility.HtmlEncode(lines[i + 1])).Append("</b></td></tr>");
        return page.Append("</table></div>").ToString();
    }
}
