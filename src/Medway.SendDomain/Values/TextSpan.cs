namespace Medway.SendDomain.Values;

/// <summary>
/// The place of a fact in the text that was read: a half-open range of UTF-16 code units, and the page where the source has pages.
/// </summary>
/// <remarks>Offsets count as .NET, Java and JavaScript count. <c>default</c> is the empty range at the beginning of the text, on no page.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    private readonly int page;

    /// <summary>Makes a range.</summary>
    /// <param name="start">The first code unit, from 0.</param>
    /// <param name="end">The code unit after the last, at least <paramref name="start"/>.</param>
    /// <param name="page">The page, from 1; <c>null</c> where the source has none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative start, an end before the start, or a page below 1.</exception>
    public TextSpan(int start, int end, int? page = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        if (page is < 1)
            throw new ArgumentOutOfRangeException(nameof(page), page, "Pages count from 1.");
        Start = start;
        End = end;
        this.page = page ?? 0;
    }

    /// <summary>The first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one.</summary>
    public int End { get; }

    /// <summary>The page the range begins on, from 1; <c>null</c> where the source has no pages.</summary>
    public int? Page => page == 0 ? null : page;

    /// <summary>How many code units the range covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other range lies wholly in this one; pages are not compared.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Orders by start, then by end: the order of reading.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether this range comes before the other in reading order.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether this range comes before the other in reading order, or at the same place.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether this range comes after the other in reading order.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether this range comes after the other in reading order, or at the same place.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The range as <c>[start..end)</c>, with <c> p3</c> behind it where there is a page.</summary>
    public override string ToString() =>
        page == 0 ? FormattableString.Invariant($"[{Start}..{End})") : FormattableString.Invariant($"[{Start}..{End}) p{page}");
}
