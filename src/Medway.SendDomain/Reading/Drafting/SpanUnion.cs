using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>Places of one fact put together: each once, in reading order.</summary>
internal static class SpanUnion
{
    public static IReadOnlyList<TextSpan> With(this IReadOnlyList<TextSpan> places, TextSpan more)
    {
        var all = new TextSpan[places.Count + 1];
        all[^1] = more;
        return InOrder(places, all);
    }

    public static IReadOnlyList<TextSpan> With(this IReadOnlyList<TextSpan> places, IReadOnlyList<TextSpan> more)
    {
        var all = new TextSpan[places.Count + more.Count];
        for (var i = 0; i < more.Count; i++)
            all[places.Count + i] = more[i];
        return InOrder(places, all);
    }

    private static ValueList<TextSpan> InOrder(IReadOnlyList<TextSpan> places, TextSpan[] all)
    {
        for (var i = 0; i < places.Count; i++)
            all[i] = places[i];
        all.AsSpan().Sort();
        var kept = 1;
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] != all[kept - 1])
                all[kept++] = all[i];
        }
        return ValueList<TextSpan>.Own(kept == all.Length ? all : all[..kept]);
    }
}
