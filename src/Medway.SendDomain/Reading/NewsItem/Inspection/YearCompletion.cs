using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Gives a date without a year the year that another date of the text leaves no doubt of; otherwise it stays without.</summary>
internal static class YearCompletion
{
    /// <summary>The latest such date not after the anchor; only where it is less than a year back and the weekday, if written, agrees.</summary>
    public static DateMention? Before(DateMention date, PartialDate anchor)
    {
        if (anchor.Exact is not { } day)
            return null;
        return Fits(date.InYear(day.Year), d => d <= day) ?? Fits(date.InYear(day.Year - 1), d => d <= day);
    }

    /// <summary>The first such date after the anchor; only where a weekday is written and agrees.</summary>
    public static DateMention? After(DateMention date, PartialDate anchor)
    {
        if (anchor.Month is null || date.Last.Weekday == IsoDayOfWeek.None)
            return null;
        var day = anchor.Earliest;
        return Fits(date.InYear(day.Year), d => d >= day) ?? Fits(date.InYear(day.Year + 1), d => d >= day);
    }

    private static DateMention? Fits(DateMention date, Func<LocalDate, bool> inTime)
    {
        if (date.ToSpan()?.End?.Exact is not { } day || !inTime(day))
            return null;
        return date.Last.Weekday == IsoDayOfWeek.None || date.Last.Weekday == day.DayOfWeek ? date : null;
    }
}
