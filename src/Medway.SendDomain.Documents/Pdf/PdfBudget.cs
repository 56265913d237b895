using Medway.SendDomain.Diagnostics;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>What reading one PDF may still cost; every part of the reading takes from it, and the reading ends where nothing is left.</summary>
internal sealed class PdfBudget
{
    // Every stream has its price, so that small ones which call one another without end are bounded too.
    private const int PriceOfStream = 1_024;
    private const int MostForms = 100_000;
    private const int DeepestForm = 64;
    private const int MostMapped = 2_000_000;

    private readonly SourceDocumentReaderOptions options;
    private long bytes;
    private int signs;
    private int forms;
    private long mapped;

    internal PdfBudget(SourceDocumentReaderOptions options)
    {
        this.options = options;
        bytes = options.MaxUnfoldedBytes;
    }

    internal void TakeStream() => TakeBytes(PriceOfStream);

    /// <summary>How many bytes the rest of the document may unfold into.</summary>
    internal long BytesLeft => bytes;

    internal void TakeBytes(long count)
    {
        Expect(count);
        bytes -= count;
    }

    /// <summary>Ends the reading where what is about to come is more than what is left.</summary>
    internal void Expect(long count)
    {
        if (count > bytes)
            throw new BudgetSpentException(TooComplex($"{options.MaxUnfoldedBytes} bytes"));
    }

    /// <summary>A stream as it stands in the document, read again wherever it is named: what is not packed costs its length each time, as what is packed does.</summary>
    internal void TakePlain(StreamToken stream)
    {
        if (!stream.StreamDictionary.ContainsKey(NameToken.Filter) && !stream.StreamDictionary.ContainsKey(NameToken.F))
            TakeBytes(stream.Data.Length);
    }

    internal void TakeSign()
    {
        if (++signs > options.MaxCharacters)
            throw new BudgetSpentException(DiagnosticCatalogue.TooManyCharacters.Whole(options.MaxCharacters));
    }

    internal void TakeMapped(long count)
    {
        mapped += count;
        if (mapped > MostMapped)
            throw new BudgetSpentException(TooComplex($"{MostMapped} signs in its fonts"));
    }

    internal void TakeForm(int depth)
    {
        if (++forms > MostForms)
            throw new BudgetSpentException(TooComplex($"{MostForms} forms"));
        if (depth > DeepestForm)
            throw new BudgetSpentException(TooComplex($"{DeepestForm} forms in one another"));
    }

    private static Diagnostic TooComplex(FormattableString what) => DiagnosticCatalogue.PdfTooComplex.Whole(FormattableString.Invariant(what));
}
