using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>What reading one PDF may still cost; every part of the reading takes from it, and the reading ends where nothing is left.</summary>
internal sealed class PdfBudget
{
    // Every stream has its price, so that small ones which call one another without end are bounded too.
    private const int PriceOfStream = 1_024;
    private const int MostForms = 100_000;
    private const int DeepestForm = 64;

    private readonly SourceDocumentReaderOptions options;
    private long bytes;
    private int signs;
    private int forms;

    internal PdfBudget(SourceDocumentReaderOptions options)
    {
        this.options = options;
        bytes = options.MaxUnfoldedBytes;
    }

    internal void TakeStream() => TakeBytes(PriceOfStream);

    internal void TakeBytes(int count)
    {
        bytes -= count;
        if (bytes < 0)
            throw new BudgetSpentException(TooComplex($"{options.MaxUnfoldedBytes} bytes"));
    }

    internal void TakeSign()
    {
        if (++signs > options.MaxCharacters)
            throw new BudgetSpentException(DiagnosticCatalogue.TooManyCharacters.Whole(options.MaxCharacters));
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
