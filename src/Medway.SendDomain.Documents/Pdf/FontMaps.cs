using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Takes what the maps and widths of fonts cover from the budget: a range of a few bytes can name thousands of millions of signs, and PdfPig writes each down.</summary>
internal sealed class FontMaps(IPdfTokenScanner scanner, ILookupFilterProvider filters, PdfBudget budget)
{
    private const int MostSteps = 8;

    private readonly HashSet<IndirectReference> known = [];

    internal void TakeAll(DictionaryToken resources)
    {
        if (Resolved(resources, NameToken.Font) is not DictionaryToken fonts)
            return;
        foreach (var font in fonts.Data.Values)
            Take(font);
    }

    internal void Take(IToken token)
    {
        if (token is IndirectReferenceToken reference && !known.Add(reference.Data))
            return;
        if (Resolved(token) is not DictionaryToken font)
            return;
        TakeMap(Resolved(font, NameToken.ToUnicode));
        TakeMap(Resolved(font, NameToken.Encoding));
        if (Resolved(font, NameToken.DescendantFonts) is not ArrayToken descendants)
            return;
        foreach (var descendant in descendants.Data)
        {
            if (Resolved(descendant) is not DictionaryToken own)
                continue;
            TakeWidths(Resolved(own, NameToken.Create("W")), 3);
            TakeWidths(Resolved(own, NameToken.Create("W2")), 5);
        }
    }

    private void TakeMap(IToken? token)
    {
        if (token is not StreamToken stream)
            return;
        try
        {
            budget.TakeMapped(MapRanges.Count(stream.Decode(filters, scanner).Span));
        }
        catch (Exception e) when (e is not BudgetSpentException)
        {
            // A map that cannot be unpacked covers nothing.
        }
    }

    // First and last sign and what both have; or the first sign and a list.
    private void TakeWidths(IToken? token, int step)
    {
        if (token is not ArrayToken widths)
            return;
        for (var i = 0; i + 1 < widths.Data.Count;)
        {
            if (Resolved(widths.Data[i]) is NumericToken first && Resolved(widths.Data[i + 1]) is NumericToken last)
            {
                budget.TakeMapped((long)Math.Clamp(last.Double - first.Double + 1, 0, uint.MaxValue));
                i += step;
            }
            else
            {
                i += 2;
            }
        }
    }

    private IToken? Resolved(DictionaryToken dictionary, NameToken name) => dictionary.TryGet(name, out var token) ? Resolved(token) : null;

    private IToken? Resolved(IToken? token)
    {
        for (var step = 0; step < MostSteps && token is IndirectReferenceToken reference; step++)
            token = scanner.Get(reference.Data)?.Data;
        return token;
    }
}
