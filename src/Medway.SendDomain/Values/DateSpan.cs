using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Values;

/// <summary>
/// A stretch of time between two dates, both included, or a single date: the on-site days of an inspection, the time in which money is spent.
/// Written in EDTF (ISO 8601-2): <c>2017</c>, <c>2024-02-05/2024-02-09</c>, and with an open end <c>2021/..</c>.
/// </summary>
/// <remarks>A single date is a span whose start and end are the same. <c>default</c> is no span: its text is empty.</remarks>
public readonly record struct DateSpan : ISpanParsable<DateSpan>, IComparable<DateSpan>
{
    private const string OpenEnd = "..";

    /// <summary>Makes a span.</summary>
    /// <param name="start">The first date; not <c>default</c>.</param>
    /// <param name="end">The last date, not before the first; <c>null</c> for an open end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is <c>default</c>, or the end is before it, or is known less or more exactly and not wholly after it.</exception>
    public DateSpan(PartialDate start, PartialDate? end)
    {
        if (start == default)
            throw new ArgumentOutOfRangeException(nameof(start), "A span needs a start.");
        if (end is { } last && !AreInOrder(start, last))
            throw new ArgumentOutOfRangeException(nameof(end), end, $"The end is not after the start, {start}.");
        Start = start;
        End = end;
    }

    /// <summary>Makes a span of a single date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is <c>default</c>.</exception>
    public DateSpan(PartialDate date) : this(date, date)
    {
    }

    /// <summary>The first date.</summary>
    public PartialDate Start { get; }

    /// <summary>The last date; <c>null</c> where the end is open.</summary>
    public PartialDate? End { get; }

    /// <summary>Whether start and end are the same date.</summary>
    public bool IsSingle => End == Start;

    /// <summary>Whether two dates are the first and last of a span: known alike, the last not before the first; otherwise the last wholly after the first, as EDTF asks.</summary>
    internal static bool AreInOrder(PartialDate start, PartialDate end)
    {
        if (start == default || end == default)
            return false;
        var alike = start.Month is null == end.Month is null && start.Day is null == end.Day is null;
        return alike ? start <= end : start.Latest < end.Earliest;
    }

    /// <summary>Reads a span such as <c>2017</c>, <c>2024-02-05/2024-02-09</c> or <c>2021/..</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not such a span, or its end is before its start.</exception>
    public static DateSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var span) ? span : throw new FormatException($"'{text}' is not a date or a span such as 2024-02-05/2024-02-09 or 2021/...");
    }

    /// <summary>Reads a span; <c>false</c> where the text is none or its end is before its start.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DateSpan span) => TryParse(text.AsSpan(), out span);

    /// <inheritdoc cref="TryParse(string?, out DateSpan)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DateSpan span)
    {
        span = default;
        var slash = text.IndexOf('/');
        if (!PartialDate.TryParse(slash < 0 ? text : text[..slash], out var start))
            return false;
        PartialDate? end = start;
        if (slash >= 0)
        {
            var last = text[(slash + 1)..];
            if (last.SequenceEqual(OpenEnd))
                end = null;
            else if (PartialDate.TryParse(last, out var parsed) && AreInOrder(start, parsed))
                end = parsed;
            else
                return false;
        }
        span = new DateSpan(start, end);
        return true;
    }

    /// <summary>Orders by start, then by end; an open end comes last.</summary>
    public int CompareTo(DateSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        if (byStart != 0)
            return byStart;
        return End is { } end ? other.End is { } otherEnd ? end.CompareTo(otherEnd) : -1 : other.End is null ? 0 : 1;
    }

    /// <summary>Whether the first span comes first in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator <(DateSpan left, DateSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first span comes first in <see cref="CompareTo"/>'s order or is the same.</summary>
    public static bool operator <=(DateSpan left, DateSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first span comes last in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator >(DateSpan left, DateSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first span comes last in <see cref="CompareTo"/>'s order or is the same.</summary>
    public static bool operator >=(DateSpan left, DateSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span in EDTF; empty for <c>default</c>.</summary>
    public override string ToString() => Start == default || IsSingle ? Start.ToString() : $"{Start}/{End?.ToString() ?? OpenEnd}";

    static DateSpan IParsable<DateSpan>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateSpan>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateSpan result) => TryParse(s, out result);

    static DateSpan ISpanParsable<DateSpan>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<DateSpan>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateSpan result) => TryParse(s, out result);
}
