using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Medway.SendDomain.Values;

/// <summary>A date as far as a text gives it: a year, a month of a year, or a day. Written in EDTF (ISO 8601-2): <c>2017</c>, <c>2025-11</c>, <c>2024-04-02</c>.</summary>
/// <remarks>Years 1 to 9999 of the ISO calendar. <c>default</c> is no date: <see cref="Year"/> is 0 and its text is empty.</remarks>
public readonly record struct PartialDate : ISpanParsable<PartialDate>, IComparable<PartialDate>
{
    private readonly short year;
    private readonly byte month;
    private readonly byte day;

    /// <summary>Makes a date known to the year, the month or the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}-{month}-{day}.");
        this.year = (short)year;
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    /// <summary>The year, 1 to 9999; 0 only for <c>default</c>.</summary>
    public int Year => year;

    /// <summary>The month, 1 to 12; <c>null</c> where only the year is known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day of the month; <c>null</c> where it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>The first day the date can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Earliest => year == 0 ? throw NoDate() : new(year, Math.Max((int)month, 1), Math.Max((int)day, 1));

    /// <summary>The last day the date can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public LocalDate Latest
    {
        get
        {
            if (year == 0)
                throw NoDate();
            var m = month == 0 ? 12 : month;
            return new LocalDate(year, m, day == 0 ? CalendarSystem.Iso.GetDaysInMonth(year, m) : day);
        }
    }

    /// <summary>The day, where the date is known to the day; otherwise <c>null</c>.</summary>
    public LocalDate? Exact => day == 0 ? null : new LocalDate(year, month, day);

    /// <summary>Makes a date known to the day.</summary>
    public static PartialDate From(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Whether there is such a date; a day needs its month.</summary>
    public static bool Exists(int year, int? month = null, int? day = null) =>
        year is >= 1 and <= 9999
        && (month is null ? day is null : month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month.Value))));

    /// <summary>Reads a date such as <c>2017</c>, <c>2025-11</c> or <c>2024-04-02</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not such a date, or there is no such day.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date such as 2017, 2025-11 or 2024-04-02.");
    }

    /// <summary>Reads a date; <c>false</c> where the text is none or there is no such day.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => TryParse(text.AsSpan(), out date);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        int? month = null, day = null;
        if (text.Length is not (4 or 7 or 10) || !Digits(text[..4], out var year))
            return false;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !Digits(text[5..7], out var m))
                return false;
            month = m;
        }
        if (text.Length == 10)
        {
            if (text[7] != '-' || !Digits(text[8..10], out var d))
                return false;
            day = d;
        }
        if (!Exists(year, month, day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by year, month and day; a date known less exactly comes before those it includes.</summary>
    public int CompareTo(PartialDate other) => Key.CompareTo(other.Key);

    /// <summary>Whether the first date comes first in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.Key < right.Key;

    /// <summary>Whether the first date comes first in <see cref="CompareTo"/>'s order or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.Key <= right.Key;

    /// <summary>Whether the first date comes last in <see cref="CompareTo"/>'s order.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.Key > right.Key;

    /// <summary>Whether the first date comes last in <see cref="CompareTo"/>'s order or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.Key >= right.Key;

    /// <summary>The date in EDTF; empty for <c>default</c>.</summary>
    public override string ToString() =>
        year == 0 ? ""
        : month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}")
        : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");

    private int Key => (year << 16) | (month << 8) | day;

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static InvalidOperationException NoDate() => new("The default value is no date.");

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    static PartialDate ISpanParsable<PartialDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<PartialDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);
}
