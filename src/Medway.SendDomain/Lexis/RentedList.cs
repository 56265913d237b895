using System.Buffers;
using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Lexis;

/// <summary>A list in a rented array, to be disposed when the text has been read; for what a reading needs and no report keeps.</summary>
internal class RentedList<T>(int capacity = 16) : IDisposable
{
    private T[] items = ArrayPool<T>.Shared.Rent(Math.Max(16, capacity));

    public int Count { get; private set; }

    // Bounded by the count: behind it the rented array holds what was read of other texts.
    public ref T this[int index] => ref items.AsSpan(0, Count)[index];

    public ReadOnlySpan<T> Span => items.AsSpan(0, Count);

    public ReadOnlyMemory<T> Memory => items.AsMemory(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == items.Length)
            Grow();
        items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> more)
    {
        while (Count + more.Length > items.Length)
            Grow();
        more.CopyTo(items.AsSpan(Count));
        Count += more.Length;
    }

    public void Clear() => Count = 0;

    public void Sort() => items.AsSpan(0, Count).Sort();

    /// <summary>Leaves the first items only.</summary>
    public void Keep(int count) => Count = Math.Min(count, Count);

    public void Dispose()
    {
        var rented = items;
        items = [];
        Count = 0;
        if (rented.Length > 0)
            ArrayPool<T>.Shared.Return(rented);
        GC.SuppressFinalize(this);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
