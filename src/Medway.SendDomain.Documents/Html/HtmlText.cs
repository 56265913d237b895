using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents.PlainText;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Documents.Html;

/// <summary>An HTML page as source text: what a visitor reads of its content, one block after the other with a blank line between.</summary>
internal static class HtmlText
{
    internal static ParseResult<SourceText> Read(ReadOnlyMemory<byte> content, string? name, string? mediaType, SourceDocumentReaderOptions options)
    {
        var page = TextDecoder.Decode(content.Span, Charset.Of(mediaType) ?? Charset.OfPage(content.Span), out var problem);
        if (page is null)
            return Failed(problem!);
        if (MarkupScan.TooMuch(page) is { } tooMuch)
            return Failed(DiagnosticCatalogue.HtmlTooComplex.Whole(tooMuch));
        try
        {
            using var document = new HtmlParser().ParseDocument(page);
            var text = HtmlWalk.Write(document, options.MaxCharacters);
            if (text is null)
                return Failed(DiagnosticCatalogue.TooManyCharacters.Whole(options.MaxCharacters));
            if (text.Length == 0)
                return Failed(DiagnosticCatalogue.HtmlWithoutText.Whole());
            // A place in the page's bytes is no place in its text, so the message alone tells it.
            return new(new SourceText(text, name, "text/html"), problem is null ? [] : [problem with { At = [] }]);
        }
        catch (Exception e) when (e is DomException or InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            return Failed(DiagnosticCatalogue.NotReadable.Whole(e.Message));
        }
    }

    private static ParseResult<SourceText> Failed(Diagnostic problem) => new(null, [problem]);
}
