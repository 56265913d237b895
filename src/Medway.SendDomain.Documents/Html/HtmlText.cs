using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents.PlainText;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Documents.Html;

/// <summary>An HTML page as source text: what a visitor reads of its content, one block after the other with a blank line between.</summary>
internal static class HtmlText
{
    private const int MaxDepth = 2_000;
    // Formatting left open is opened anew in every paragraph, so a small page can unfold into any number of elements.
    private const int MaxElements = 500_000;

    internal static ParseResult<SourceText> Read(ReadOnlyMemory<byte> content, string? name, string? mediaType, SourceDocumentReaderOptions options)
    {
        var page = TextDecoder.Decode(content.Span, Charset.Of(mediaType) ?? Charset.OfPage(content.Span), out var problem);
        if (page is null)
            return Failed(problem!);
        if (MarkupDepth.Exceeds(page, MaxDepth))
            return Failed(DiagnosticCatalogue.HtmlTooComplex.Whole($"{MaxDepth} elements in one another"));
        try
        {
            using var document = Parser().ParseDocument(page);
            var text = HtmlWalk.Write(document, options.MaxCharacters);
            if (text is null)
                return Failed(DiagnosticCatalogue.TooManyCharacters.Whole(options.MaxCharacters));
            if (text.Length == 0)
                return Failed(DiagnosticCatalogue.HtmlWithoutText.Whole());
            // A place in the page's bytes is no place in its text, so the message alone tells it.
            return new(new SourceText(text, name, "text/html"), problem is null ? [] : [problem with { At = [] }]);
        }
        catch (TooManyElementsException)
        {
            return Failed(DiagnosticCatalogue.HtmlTooComplex.Whole($"{MaxElements} elements"));
        }
        catch (Exception e) when (e is DomException or InvalidOperationException or ArgumentException or NullReferenceException or FormatException)
        {
            return Failed(DiagnosticCatalogue.NotReadable.Whole(e.Message));
        }
    }

    private static HtmlParser Parser()
    {
        var elements = 0;
        return new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++elements > MaxElements)
                    throw new TooManyElementsException();
            },
        });
    }

    private static ParseResult<SourceText> Failed(Diagnostic problem) => new(null, [problem]);

    private sealed class TooManyElementsException : Exception;
}
