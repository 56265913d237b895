using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>The evidence of plain values, frozen, in the order given and equal whatever the order.</summary>
internal sealed class EvidenceMap : IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>, IEquatable<EvidenceMap>
{
    public static readonly EvidenceMap Empty = new([]);

    private readonly KeyValuePair<string, IReadOnlyList<TextSpan>>[] entries;

    private EvidenceMap(KeyValuePair<string, IReadOnlyList<TextSpan>>[] entries) => this.entries = entries;

    public int Count => entries.Length;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<IReadOnlyList<TextSpan>> Values => entries.Select(entry => entry.Value);

    public IReadOnlyList<TextSpan> this[string key] => TryGetValue(key, out var spans) ? spans : throw new KeyNotFoundException($"There is no evidence for '{key}'.");

    public static EvidenceMap Freeze(IReadOnlyDictionary<string, IReadOnlyList<TextSpan>>? map) => map switch
    {
        null or { Count: 0 } => Empty,
        EvidenceMap frozen => frozen,
        _ => new EvidenceMap([.. map.Select(entry => KeyValuePair.Create<string, IReadOnlyList<TextSpan>>(entry.Key, ValueList<TextSpan>.Freeze(entry.Value)))]),
    };

    /// <summary>The evidence of entries that nobody else holds, their spans frozen and their keys different.</summary>
    public static EvidenceMap Own(KeyValuePair<string, IReadOnlyList<TextSpan>>[] entries) => entries.Length == 0 ? Empty : new(entries);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IReadOnlyList<TextSpan> value)
    {
        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }
        value = null;
        return false;
    }

    public bool Equals(EvidenceMap? other)
    {
        if (other is null || other.Count != Count)
            return false;
        var sorted = Sorted();
        var others = other.Sorted();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Key != others[i].Key || !sorted[i].Value.Equals(others[i].Value))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EvidenceMap);

    public override int GetHashCode() => entries.Aggregate(entries.Length, (hash, entry) => hash ^ string.GetHashCode(entry.Key, StringComparison.Ordinal));

    public IEnumerator<KeyValuePair<string, IReadOnlyList<TextSpan>>> GetEnumerator() => entries.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    private KeyValuePair<string, IReadOnlyList<TextSpan>>[] Sorted() => [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
}
