using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents.Html;
using Medway.SendDomain.Documents.Pdf;
using Medway.SendDomain.Documents.PlainText;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Documents;

/// <summary>
/// Opens PDF, HTML and text documents as the text that <c>SendReportParser</c> reads, with the places of pages and lines.
/// </summary>
/// <remarks>
/// What a document is, its content tells first, then the media type that the caller names, then the name's extension. No content makes it throw: what cannot be
/// opened is a diagnostic. A reader has no state and serves any number of threads.
/// </remarks>
public sealed class SourceDocumentReader
{
    private readonly SourceDocumentReaderOptions options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">The limits; the defaults where <c>null</c>.</param>
    public SourceDocumentReader(SourceDocumentReaderOptions? options = null) => this.options = options ?? new SourceDocumentReaderOptions();

    /// <summary>The reader with the default limits.</summary>
    public static SourceDocumentReader Default { get; } = new();

    /// <summary>Opens a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="name">What to call it in <c>document.name</c>; the file's name where <c>null</c>.</param>
    /// <exception cref="ArgumentNullException">The path is <c>null</c>.</exception>
    public ParseResult<SourceText> Open(string path, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var bytes = BoundedBytes.ReadFile(path, options.MaxBytes, out var problem);
        return problem is null ? Open(bytes, name ?? Path.GetFileName(path)) : Failed(problem);
    }

    /// <summary>Opens a file without holding a thread while it is fetched.</summary>
    /// <inheritdoc cref="Open(string, string?)"/>
    /// <param name="path">Its path.</param>
    /// <param name="name">What to call it in <c>document.name</c>; the file's name where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult<SourceText>> OpenAsync(string path, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (bytes, problem) = await BoundedBytes.ReadFileAsync(path, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return problem is null ? Open(bytes, name ?? Path.GetFileName(path)) : Failed(problem);
    }

    /// <summary>Opens what a stream holds from where it stands to its end. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What to call it in <c>document.name</c>; its extension helps to tell the kind.</param>
    /// <param name="mediaType">What the sender says it is, <c>text/html; charset=utf-8</c>; <c>null</c> where unknown.</param>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    public ParseResult<SourceText> Open(Stream stream, string? name = null, string? mediaType = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = BoundedBytes.Read(stream, options.MaxBytes, out var problem);
        return problem is null ? Open(bytes, name, mediaType) : Failed(problem);
    }

    /// <summary>Opens what a stream holds without holding a thread while it is fetched. The stream stays open.</summary>
    /// <inheritdoc cref="Open(Stream, string?, string?)"/>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What to call it in <c>document.name</c>; its extension helps to tell the kind.</param>
    /// <param name="mediaType">What the sender says it is, <c>text/html; charset=utf-8</c>; <c>null</c> where unknown.</param>
    /// <param name="cancellationToken">Ends the fetching.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult<SourceText>> OpenAsync(
        Stream stream, string? name = null, string? mediaType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var (bytes, problem) = await BoundedBytes.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false);
        return problem is null ? Open(bytes, name, mediaType) : Failed(problem);
    }

    /// <summary>Opens a document that is in memory.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="name">What to call it in <c>document.name</c>; its extension helps to tell the kind.</param>
    /// <param name="mediaType">What the sender says it is, <c>text/html; charset=utf-8</c>; <c>null</c> where unknown.</param>
    public ParseResult<SourceText> Open(ReadOnlyMemory<byte> content, string? name = null, string? mediaType = null)
    {
        if (content.Length > options.MaxBytes)
            return Failed(DiagnosticCatalogue.TooManyBytes.Whole(options.MaxBytes));
        return DocumentKinds.Tell(content.Span, name, mediaType, out var unread) switch
        {
            DocumentKind.Pdf => PdfText.Read(content, name, options),
            DocumentKind.Html => HtmlText.Read(content, name, mediaType, options),
            DocumentKind.Text => TextFile.Read(content, name, mediaType, options),
            _ => Failed(DiagnosticCatalogue.UnreadKind.Whole(unread)),
        };
    }

    private static ParseResult<SourceText> Failed(Diagnostic problem) => new(null, [problem]);
}
