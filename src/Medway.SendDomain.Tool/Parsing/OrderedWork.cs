namespace Medway.SendDomain.Tool.Parsing;

/// <summary>Work on many items at once whose results come in the items' order, with no more of them in memory than a few batches.</summary>
internal static class OrderedWork
{
    private const int AheadPerProcessor = 4;

    // Handing over a batch costs a change of threads, which is as much as a short document; few items go one by one, so that all processors have some.
    private const int LargestBatch = 16;
    private const int LeastBatchesPerProcessor = 16;

    public static IEnumerable<TResult> Run<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var processors = Environment.ProcessorCount;
        var size = Math.Clamp(items.Count / (processors * LeastBatchesPerProcessor), 1, LargestBatch);
        using var atOnce = new SemaphoreSlim(processors);
        var running = new Queue<Task<TResult[]>>();
        for (var next = 0; next < items.Count || running.Count > 0;)
        {
            for (; next < items.Count && running.Count < processors * AheadPerProcessor; next += size)
            {
                var first = next;
                running.Enqueue(Task.Run(() => Batch(first), cancellation));
            }
            foreach (var result in running.Dequeue().GetAwaiter().GetResult())
                yield return result;
        }

        async Task<TResult[]> Batch(int first)
        {
            await atOnce.WaitAsync(cancellation);
            try
            {
                var results = new TResult[Math.Min(size, items.Count - first)];
                for (var i = 0; i < results.Length; i++)
                {
                    cancellation.ThrowIfCancellationRequested();
                    results[i] = work(items[first + i]);
                }
                return results;
            }
            finally
            {
                atOnce.Release();
            }
        }
    }
}
