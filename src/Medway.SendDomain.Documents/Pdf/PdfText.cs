using System.Globalization;
using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>A PDF as source text: its pages in reading order, a blank line between them, with the place where each begins.</summary>
internal sealed class PdfText
{
    // PdfPig follows nested objects by recursion; what it allows itself needs more than a thread of a pool has.
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly ReadOnlyMemory<byte> content;
    private readonly SourceDocumentReaderOptions options;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<int> pageStarts = [];
    private readonly StringBuilder text = new();
    private int damagedPages;

    private PdfText(ReadOnlyMemory<byte> content, SourceDocumentReaderOptions options)
    {
        this.content = content;
        this.options = options;
    }

    internal static ParseResult<SourceText> Read(ReadOnlyMemory<byte> content, string? name, SourceDocumentReaderOptions options)
    {
        var reading = new PdfText(content, options);
        var thread = new Thread(reading.Read, StackBytes) { IsBackground = true, Name = "PDF", CurrentCulture = CultureInfo.InvariantCulture };
        thread.Start();
        thread.Join();
        return reading.diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error)
            ? new(null, reading.diagnostics)
            : new(new SourceText(reading.text.ToString(), name, "application/pdf", reading.pageStarts), reading.diagnostics);
    }

    private void Read()
    {
        try
        {
            if (ReferenceChains.AreTooLong(content.Span))
                throw new FormatException("objects refer to one another in a circle.");
            using var bytes = PdfBytes.Of(content);
            using var document = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = new BoundedFilters(new PdfBudget(options)),
            });
            document.AddPageFactory<PageContent, PageContentFactory>();
            if (document.NumberOfPages > options.MaxPages)
                Report(DiagnosticCatalogue.TooManyPages.Whole(document.NumberOfPages, options.MaxPages));
            else
                Pages(document);
        }
        catch (BudgetSpentException e)
        {
            Report(e.Diagnostic);
        }
        catch (PdfDocumentEncryptedException)
        {
            Report(DiagnosticCatalogue.EncryptedPdf.Whole());
        }
        catch (Exception e)
        {
            Report(DiagnosticCatalogue.DamagedPdf.Whole(OneLine(e.Message)));
        }
    }

    private void Pages(PdfDocument document)
    {
        var pictures = new List<int>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            pageStarts.Add(text.Length);
            try
            {
                var page = document.GetPage<PageContent>(number);
                if (!Write(page, number) && page.HasPicture)
                    pictures.Add(number);
            }
            catch (Exception e) when (e is not (BudgetSpentException or PdfDocumentEncryptedException))
            {
                damagedPages++;
                Report(DiagnosticCatalogue.DamagedPage.Whole(number, OneLine(e.Message)));
            }
        }
        Conclude(document.NumberOfPages, pictures);
    }

    private bool Write(PageContent page, int number)
    {
        var glyphs = new PageGlyphs(page);
        var before = text.Length;
        new PageWriter(text).Write(glyphs.All, PageTables.Of(new PageRulings(page, glyphs)));
        if (glyphs.Unmapped > 0)
            Report(DiagnosticCatalogue.UnmappedGlyphs.Whole(number, glyphs.Unmapped == 1 ? "one sign" : Invariant($"{glyphs.Unmapped} signs")));
        return text.Length > before;
    }

    private void Conclude(int pages, List<int> pictures)
    {
        if (damagedPages == pages)
            Report(DiagnosticCatalogue.DamagedPdf.Whole("none of its pages can be read."));
        else if (IsBlank())
            Report(DiagnosticCatalogue.PdfWithoutText.Whole(pages == 1 ? "one page" : Invariant($"{pages} pages")));
        else
        {
            foreach (var page in pictures)
                Report(DiagnosticCatalogue.PageWithoutText.Whole(page));
        }
    }

    private bool IsBlank()
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
                return false;
        }
        return true;
    }

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string OneLine(string message)
    {
        var end = message.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? message : message[..end];
    }
}
