using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Documents.PlainText;

/// <summary>A text file as source text: exactly the characters that its bytes say, a byte order mark left out.</summary>
internal static class TextFile
{
    internal static ParseResult<SourceText> Read(ReadOnlyMemory<byte> content, string? name, string? mediaType, SourceDocumentReaderOptions options)
    {
        var text = TextDecoder.Decode(content.Span, Charset.Of(mediaType), out var problem);
        if (text is null)
            return new(null, [problem!]);
        if (text.Length > options.MaxCharacters)
            return new(null, [DiagnosticCatalogue.TooManyCharacters.Whole(options.MaxCharacters)]);
        return new(new SourceText(text, name), problem is null ? [] : [problem]);
    }
}
