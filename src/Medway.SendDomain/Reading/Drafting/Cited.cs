using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>A plain value and the places in the text that say it. What has no place is no fact: an empty list is refused.</summary>
internal readonly struct Cited<T>
{
    public Cited(T value, IReadOnlyList<TextSpan> at)
    {
        if (at.Count == 0)
            throw new ArgumentException("A fact needs its evidence.", nameof(at));
        Value = value;
        At = at;
    }

    public Cited(T value, TextSpan at) : this(value, ValueList<TextSpan>.One(at))
    {
    }

    public T Value { get; }

    public IReadOnlyList<TextSpan> At { get; }
}
