using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

public class HtmlTextTests
{
    private static string Repeated(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string[] Codes(string html) => [.. SourceDocumentReader.Default.Open(Encoding.UTF8.GetBytes(html), "a.html").Diagnostics.Select(said => said.Code)];

    private static string Text(string html) => SourceDocumentReader.Default.Open(Encoding.UTF8.GetBytes(html), "a.html").GetValueOrThrow().Text;

    [Theory]
    [InlineData("paragraphs", "<h1>Area  SEND</h1><p>One\n two.<p>Three.", "Area SEND\n\nOne two.\n\nThree.")]
    [InlineData("line breaks", "<p>Dock Road<br>Northmere<br/>NM1", "Dock Road\nNorthmere\nNM1")]
    [InlineData("list", "<p>Must:</p><ul><li>plan</li><li><p>act</p></li></ul><p>Soon.", "Must:\n\n• plan\n• act\n\nSoon.")]
    [InlineData("numbered list", "<ol><li>plan<li>act</ol>", "1. plan\n2. act")]
    [InlineData("numbered from", "<ol start=4><li>plan<li>act</ol>", "4. plan\n5. act")]
    [InlineData("list in a list", "<ul><li>plan<ul><li>early</ul><li>act</ul>", "• plan\n• early\n• act")]
    [InlineData("table", "<table><tr><th>Body<th>Action<tr><td><p>Council</p><td>plans</table>", "Body | Action\nCouncil | plans")]
    [InlineData("table for layout", "<table><tr><td><p>A.<p>B.<td>C.</table>", "A.\n\nB.\n\nC.")]
    [InlineData("entities", "<p>&pound;17m&nbsp;for &ldquo;places&rdquo; &amp; AP", "£17m for “places” & AP")]
    [InlineData("quotation", "<p>He said <q>yes</q>.", "He said “yes”.")]
    [InlineData("inline elements", "<p>Ofs<b>ted</b> <i>and</i>&shy; CQC", "Ofsted and CQC")]
    [InlineData("preformatted", "<pre>one\ntwo</pre>", "one\ntwo")]
    [InlineData("hidden", "<p hidden>no<p style='display: none'>no<p aria-hidden=true>no<p>yes", "yes")]
    [InlineData("script", "<p>yes</p><script>no()</script><style>no{}</style><noscript>no</noscript><template><p>no</template>", "yes")]
    [InlineData("menus", "<header>no</header><nav>no</nav><p>yes</p><aside>no</aside><footer>no</footer>", "yes")]
    [InlineData("cookies", "<div class='cookie-banner'>no</div><div id=breadcrumbs>no</div><p>yes", "yes")]
    [InlineData("roles", "<div role=navigation>no</div><div role=banner>no</div><p>yes", "yes")]
    [InlineData("main", "<div>no</div><main><p>yes</p></main><div>no</div>", "yes")]
    [InlineData("title outside main", "<div><h1>Title</h1></div><main><p>yes</p></main>", "Title\n\nyes")]
    [InlineData("header of the content", "<main><header><h1>Title</h1>2 April 2024</header><p>yes</main>", "Title\n\n2 April 2024\n\nyes")]
    [InlineData("role of main", "<div>no</div><div role=main><p>yes</p></div>", "yes")]
    [InlineData("invisible", "<p style='visibility : hidden'>no<p style='color: red'>yes", "yes")]
    [InlineData("class names", "<p class='sr-only'>no<p class='my_newsletter'>no<p id='related-news-1'>no<p class='newsletters'>yes", "yes")]
    [InlineData("menus by role", "<div role=' search '>no</div><p role=note>yes", "yes")]
    [InlineData("header and footer of a section", "<section><header>One.</header><p>Two.<footer>Three.</footer></section><footer>no</footer>", "One.\n\nTwo.\n\nThree.")]
    [InlineData("values of numbers", "<ol><li value=7>plan<li>act<li value=x>go</ol>", "7. plan\n8. act\n9. go")]
    [InlineData("terms", "<dl><dt>Body<dd>Council<dt>Action<dd>plans</dl>", "Body\nCouncil\n\nAction\nplans")]
    [InlineData("cells with lists", "<table><tr><td><ul><li>a</ul><td>b</table>", "• a\n\nb")]
    [InlineData("cells with wrapped lists", "<table><tr><td><div><ul><li>a</ul></div><td>b</table>", "• a\n\nb")]
    [InlineData("cells with wrapped words", "<table><tr><td><div><b>a</b></div><td>b</table>", "a | b")]
    [InlineData("breaks", "<p>a<br><br><br>b<p>\u2028c\u2029d\u200Be", "a\n\nb\n\nc de")]
    [InlineData("comments and marks", "<!-- <p>no --><p title=\"a > b\" lang='en'>yes</ p><p>< 3 and </>", "yes\n\n< 3 and")]
    [InlineData("wrapper that speaks of cookies", "<div class=has-cookie-notice><h1>Title</h1><p>yes</div>", "Title\n\nyes")]
    public void Open_Page_GivesWhatAVisitorReads(string what, string body, string expected) =>
        Assert.True(expected == Text("<!doctype html><title>t</title><body>" + body), $"{what}: {Text("<!doctype html><title>t</title><body>" + body)}");

    [Fact]
    public void Open_LongestArticle_IsThePage()
    {
        var news = string.Concat(Enumerable.Repeat("The inspection found much to praise. ", 8));
        var longer = string.Concat(Enumerable.Repeat("The inspection found much to praise. ", 9)).Trim();
        Assert.Equal(longer, Text($"<html><p>no</p><article>{news}</article><div role=article><header>{longer}</header><article>{new string(' ', 900)}</article></div><footer>no</footer>"));
        Assert.Equal("teaser\n\nyes", Text("<html><article>teaser</article><p>yes</p>"));
    }

    [Fact]
    public void Open_PageOfDamagedUtf8_SaysSoWithoutAPlace()
    {
        var warning = Assert.Single(SourceDocumentReader.Default.Open((byte[])[.. "<html><p>“We”"u8, 0xE2, 0x80], "a.html").Diagnostics);
        Assert.Equal(("SEND0029", 0), (warning.Code, warning.At.Count));
    }

    [Fact]
    public void Open_PageThatIsNoText_IsRefused() =>
        Assert.Equal("SEND0018", Assert.Single(SourceDocumentReader.Default.Open((byte[])[0xEF, 0xBB, 0xBF, .. "<html>"u8, 0xFF], "a.html").Diagnostics).Code);

    [Fact]
    public void Open_Page_HasItsMediaType() =>
        Assert.Equal("text/html", SourceDocumentReader.Default.Open("<html><p>a"u8.ToArray(), "a.txt").GetValueOrThrow().MediaType);

    [Fact]
    public void Open_PageWithoutText_IsRefused() => AssertRefused("SEND0027", "<html><nav>Home</nav><script>x</script></html>");

    [Fact]
    public void Open_ElementsNestedDeeply_AreRefused() => AssertRefused("SEND0030", "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "a");

    [Fact]
    public void Open_ManyParagraphsLeftOpen_AreRead() => Assert.Equal(29_998, Text("<html>" + string.Concat(Enumerable.Repeat("<p>a", 10_000))).Length);

    [Fact]
    public void Open_FormattingThatMultiplies_IsRefused() => AssertRefused("SEND0030",
        "<html>" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>a", 10_000)));

    [Theory]
    [InlineData("closed by another's end", "<label></template>")]
    [InlineData("closed by an end behind a block", "<label><div></label>")]
    [InlineData("closed by an end out of a table", "<div><table><tr><td></div>")]
    [InlineData("closed in what is a comment", "<dl>0</0</dl>")]
    [InlineData("behind a comment that ends oddly", "<!--a--!><div><!--b-->")]
    [InlineData("in a drawing, where nothing is only text", "<svg><script></svg:script>")]
    [InlineData("items of two kinds in one another", "<dd><li>")]
    [InlineData("an item with a list that its end does not reach out of", "<li><ul></li>")]
    [InlineData("in a drawing, where items nest", "<svg><li>")]
    [InlineData("closed by a name that only begins so", "<span:a></span>")]
    public void Open_ElementsThatStayOpen_AreRefused(string what, string piece) =>
        Assert.True(Codes("<html>" + Repeated(piece, 10_000)) is ["SEND0030"], what);

    [Theory]
    [InlineData("</template>")]
    [InlineData("</li>")]
    public void Open_EndsThatBelongToNothing_AreRefused(string end) =>
        AssertRefused("SEND0030", "<html>" + Repeated("<div>", 1_000) + Repeated(end, 10_000));

    [Theory]
    [InlineData("<pre>")]
    [InlineData("<LISTING>\n")]
    public void Open_PreformattedBlocksInOneAnother_AreRefused(string begin) => AssertRefused("SEND0030", "<html>" + Repeated(begin, 1_500) + "a");

    [Fact]
    public void Open_FormattingClosedByOtherNames_IsRefused() => AssertRefused("SEND0030",
        "<html>" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<b id={i}></i>")) + Repeated("<p>a", 10_000));

    [Theory]
    [InlineData("elements left open in a block", "<div><span><a name=x>a</div>")]
    [InlineData("formatting in the wrong order", "<p><b><i>a</b></i></p>")]
    [InlineData("drawings", "<p>a<svg><title>t</title><path d='x'/><g><path d=y /></svg></p>")]
    [InlineData("one drawing of many parts", "<p>a</p><svg><path d='x'/></svg>")]
    [InlineData("list items without end", "<ul><li>a<li><b>a</b></ul>")]
    [InlineData("list items that go on", "<li>a<div><p>a")]
    [InlineData("terms without end", "<dt>a<dd>a")]
    [InlineData("lists in lists without end", "<ul><li>a<ol><li>a</ol></ul>")]
    public void Open_LongPageOfCarelessMarkup_IsRead(string what, string piece) =>
        Assert.True(Codes("<html>" + Repeated(piece, 5_000)) is [], what);

    [Fact]
    public void Open_CharactersBeyondTheLimit_AreRefused() =>
        AssertRefused("SEND0015", "<html><p>abcdef", new SourceDocumentReaderOptions { MaxCharacters = 5 });

    [Fact]
    public void Open_PageThatStatesItsEncoding_IsReadInIt()
    {
        var result = SourceDocumentReader.Default.Open(new MemoryStream([.. "<html><meta charset=iso-8859-1><p>caf"u8, 0xE9]), "a.html");
        Assert.Equal("café", result.GetValueOrThrow().Text);
        Assert.Empty(result.Diagnostics);
    }

    private static void AssertRefused(string code, string html, SourceDocumentReaderOptions? options = null)
    {
        var result = new SourceDocumentReader(options).Open(Encoding.UTF8.GetBytes(html), "a.html");
        Assert.Null(result.Value);
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal((code, DiagnosticSeverity.Error), (problem.Code, problem.Severity));
    }
}
