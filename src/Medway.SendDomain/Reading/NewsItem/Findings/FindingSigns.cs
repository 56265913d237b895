using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>The signs of a whole news item in reading order, and the ones of a range of its tokens.</summary>
internal readonly struct FindingSigns(RentedList<PhraseHit<FindingSign>> hits)
{
    public static PhraseTable<FindingSign> Table()
    {
        var table = new PhraseTable<FindingSign>((left, right) => left | right);
        JudgingWords.AddTo(table);
        DenyingWords.AddTo(table);
        ReportingWords.AddTo(table);
        return table;
    }

    /// <summary>The signs that begin in tokens [first, end).</summary>
    public ReadOnlySpan<PhraseHit<FindingSign>> In(int first, int end)
    {
        var all = hits.Span;
        var from = Lower(all, first);
        return all[from..Lower(all, end)];
    }

    /// <summary>All that the signs of a range say together.</summary>
    public FindingSign Of(int first, int end)
    {
        var all = FindingSign.None;
        foreach (var hit in In(first, end))
            all |= hit.Meaning;
        return all;
    }

    private static int Lower(ReadOnlySpan<PhraseHit<FindingSign>> all, int token)
    {
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
