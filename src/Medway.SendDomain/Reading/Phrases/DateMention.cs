using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>A day, month or year as far as a text writes it; 0 for what is absent.</summary>
internal readonly record struct DateParts
{
    public DateParts(int year, int month, int day, IsoDayOfWeek weekday = IsoDayOfWeek.None)
    {
        Year = year;
        Month = month;
        Day = day;
        Weekday = weekday;
    }

    public int Year { get; }

    public int Month { get; }

    public int Day { get; }

    public IsoDayOfWeek Weekday { get; }

    /// <summary>The same parts with the year and month of another where they are absent here.</summary>
    public DateParts CompletedBy(DateParts other) => new(Year == 0 ? other.Year : Year, Month == 0 ? other.Month : Month, Day, Weekday);

    /// <summary>The date, where the year is there and there is such a date.</summary>
    public PartialDate? ToDate()
    {
        if (Year == 0 || !PartialDate.Exists(Year, Month == 0 ? null : Month, Day == 0 ? null : Day))
            return null;
        return new PartialDate(Year, Month == 0 ? null : Month, Day == 0 ? null : Day);
    }
}

/// <summary>A date or a range of dates in a text: tokens [First, End), and the parts that are written.</summary>
internal readonly struct DateMention(int first, int end, DateParts start, DateParts last, bool isRange)
{
    public readonly int First = first;
    public readonly int End = end;
    public readonly DateParts Start = start;
    public readonly DateParts Last = last;
    public readonly bool IsRange = isRange;

    /// <summary>Whether a year is written, or none is needed to know it.</summary>
    public bool HasYear => Last.Year != 0;

    /// <summary>Whether it is only a year.</summary>
    public bool IsYearOnly => Last.Month == 0 && HasYear;

    /// <summary>Whether it is only a month, its year not written.</summary>
    public bool IsMonthOnly => Last.Day == 0 && !HasYear;

    /// <summary>Whether it is “last month”, which only the day it was written on turns into a month.</summary>
    public bool IsLastMonth => Last.Month == 0 && !HasYear;

    /// <summary>The span of dates, where all that is written makes one; a range whose end is before its start makes none.</summary>
    public DateSpan? ToSpan()
    {
        if (Last.ToDate() is not { } last || Start.ToDate() is not { } start || !DateSpan.AreInOrder(start, last))
            return null;
        return new DateSpan(start, last);
    }

    /// <summary>The same mention with a year for the last date; a first date in a later month is of the year before.</summary>
    public DateMention InYear(int year)
    {
        if (HasYear)
            return this;
        var last = new DateParts(year, Last.Month, Last.Day, Last.Weekday);
        var start = new DateParts(Start.Month > Last.Month ? year - 1 : year, Start.Month, Start.Day, Start.Weekday);
        return new DateMention(First, End, start, last, IsRange);
    }
}
