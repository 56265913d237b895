using Medway.SendDomain.Lexis;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Ranges of the text that something else has a claim on, asked often: sorted and joined once.</summary>
internal sealed class Passages : IDisposable
{
    private readonly RentedList<(int Start, int End)> ranges = new();
    private bool ready;

    public void Add(int start, int end)
    {
        ranges.Add((start, end));
        ready = false;
    }

    public void Add(IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
            Add(spans[i].Start, spans[i].End);
    }

    public void Dispose() => ranges.Dispose();

    public bool Overlap(int start, int end)
    {
        if (!ready)
            Join();
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < ranges.Count && ranges[low].Start < end;
    }

    private void Join()
    {
        ranges.Sort();
        var kept = 0;
        for (var i = 0; i < ranges.Count; i++)
        {
            var range = ranges[i];
            if (kept > 0 && range.Start <= ranges[kept - 1].End)
                ranges[kept - 1] = (ranges[kept - 1].Start, Math.Max(ranges[kept - 1].End, range.End));
            else
                ranges[kept++] = range;
        }
        ranges.Keep(kept);
        ready = true;
    }
}
