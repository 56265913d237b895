namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>A source of numbers that for the same seed is the same on every platform and version (SplitMix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>The source for one input of a run, so that any input can be made again without those before it.</summary>
    internal static Chance Of(ulong seed, long index) => new(new Chance(seed + ((ulong)index * 0xD1342543DE82EF95)).Next());

    internal ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 to below the limit; 0 where that is not above 0.</summary>
    internal int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);

    internal int Between(int least, int most) => least + Below(most - least + 1);

    internal bool OneIn(int count) => Below(count) == 0;

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Two places in something of a length, in order, not further apart than told.</summary>
    internal (int Start, int End) Range(int length, int longest)
    {
        var start = Below(length + 1);
        return (start, start + Below(Math.Min(longest, length - start) + 1));
    }
}
