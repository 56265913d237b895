namespace Medway.SendDomain.Tool.Parsing;

/// <summary>Work on many items at once whose results come in the items' order, with no more of them in memory than a few.</summary>
internal static class OrderedWork
{
    private const int AheadPerProcessor = 4;

    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        using var atOnce = new SemaphoreSlim(Environment.ProcessorCount);
        var running = new Queue<Task<TResult>>();
        for (var next = 0; next < items.Count || running.Count > 0;)
        {
            while (next < items.Count && running.Count < Environment.ProcessorCount * AheadPerProcessor)
            {
                var item = items[next++];
                running.Enqueue(Task.Run(() => Limited(item), cancellation));
            }
            yield return running.Dequeue().GetAwaiter().GetResult();
        }

        async Task<TResult> Limited(TItem item)
        {
            await atOnce.WaitAsync(cancellation);
            try
            {
                return work(item);
            }
            finally
            {
                atOnce.Release();
            }
        }
    }
}
