using System.Collections.Frozen;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>Who bears a name: the register's bodies by the full and the short form of their names.</summary>
internal sealed class NameIndex<T> where T : class, IRegisteredBody
{
    private readonly Shortening shorten;
    private readonly FrozenDictionary<string, ValueList<T>> byKey;
    private readonly FrozenDictionary<string, ValueList<T>>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public NameIndex(Shortening shorten, IEnumerable<(string Name, T Body)> names)
    {
        this.shorten = shorten;
        var bodies = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var (name, body) in names)
        {
            foreach (var key in Keys(name))
            {
                if (!bodies.TryGetValue(key, out var list))
                    bodies[key] = list = [];
                if (!list.Contains(body))
                    list.Add(body);
            }
        }
        byKey = bodies.ToFrozenDictionary(entry => entry.Key, entry => ValueList<T>.Freeze(entry.Value), StringComparer.Ordinal);
        bySpan = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public delegate int Shortening(Span<char> key);

    public NameLookup<T> Find(ReadOnlySpan<char> name, LocalDate? on)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        key = key[..NameKey.Fold(name, key)];
        if (bySpan.TryGetValue(key, out var full))
            return new NameLookup<T>(full, on);
        key = key[..shorten(key)];
        return bySpan.TryGetValue(key, out var bodies) ? new NameLookup<T>(bodies, on) : default;
    }

    public IReadOnlyList<T> Nearest(ReadOnlySpan<char> name, LocalDate? on, int count)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        key = key[..NameKey.Fold(name, key)];
        key = key[..shorten(key)];
        var found = new List<(int Distance, T Body)>();
        foreach (var (other, bodies) in byKey)
        {
            if (NameDistance.Between(key, other) is not { } distance)
                continue;
            foreach (var body in bodies)
            {
                if (on is null || body.ExistsOn(on.Value))
                    found.Add((distance, body));
            }
        }
        return [.. found.OrderBy(entry => entry.Distance).ThenBy(entry => entry.Body.Name, StringComparer.Ordinal).Select(entry => entry.Body).Distinct().Take(count)];
    }

    private List<string> Keys(string name)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        key = key[..NameKey.Fold(name, key)];
        List<string> keys = [key.ToString()];
        keys.Add(key[..shorten(key)].ToString());
        return keys;
    }
}
