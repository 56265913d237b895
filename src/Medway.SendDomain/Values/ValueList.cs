using System.Collections;

namespace Medway.SendDomain.Values;

/// <summary>A frozen list that is equal to another with equal items in the same order; what every list of a record is kept in.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    public static ValueList<T> Freeze(IReadOnlyList<T>? list) => list switch
    {
        null or { Count: 0 } => Empty,
        ValueList<T> frozen => frozen,
        _ => new ValueList<T>([.. list]),
    };

    /// <summary>A list of items that nobody else holds; they are not copied.</summary>
    public static ValueList<T> Own(T[] items) => items.Length == 0 ? Empty : new(items);

    /// <summary>A list of one item.</summary>
    public static ValueList<T> One(T item) => new([item]);

    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public ReadOnlySpan<T> AsSpan() => items;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", items)}]";
}
