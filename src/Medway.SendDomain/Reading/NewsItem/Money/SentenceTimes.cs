using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>The times that a sentence says its sums are spent over, in their order.</summary>
internal sealed class SentenceTimes
{
    private readonly List<SpendingTime> times = [];
    private SpendingTime? leading;
    private SpendingTime? leadingOver;

    // Where another clause begins behind what stands before all sums: its verb has no part in that time.
    private int leadingEnd;

    public void Gather(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, int firstSum)
    {
        times.Clear();
        (leading, leadingOver) = (null, null);
        for (var i = first; i < end; i++)
        {
            if (!SpendingTime.TryAt(text, tokens, i, end, out var time))
                continue;
            times.Add(time);
            i = time.End - 1;
            if (time.End > firstSum)
                continue;
            leading ??= time;
            if (time.Over is not null)
                leadingOver ??= time;
        }
        leadingEnd = end;
        if ((leadingOver ?? leading) is not { } before)
            return;
        leadingEnd = before.End;
        while (leadingEnd < end && !AnotherClause.BeginsAt(tokens, leadingEnd, end, before))
            leadingEnd++;
    }

    /// <summary>The time said behind a sum and before the next; else the one that stands before all sums, which is that of a later sum only where it is a stretch.</summary>
    public SpendingTime? Of(int sumEnd, int right, bool follows)
    {
        int low = 0, high = times.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (times[middle].First < sumEnd)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < times.Count && times[low].End <= right)
            return times[low];
        if (sumEnd > leadingEnd)
            return null;
        return follows ? leadingOver : leading;
    }
}
