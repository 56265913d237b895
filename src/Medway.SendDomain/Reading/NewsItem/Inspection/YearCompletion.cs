using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Gives a date without a year the year that another date of the text leaves no doubt of; otherwise it stays without.</summary>
internal static class YearCompletion
{
    // From an inspection to its report it is five months at most; a month further back may as well be one of another year.
    private const int MonthsBack = 8;

    // Behind an inspection its report follows within the year; a day that comes later is another year’s or none of the report.
    private const int MonthsOn = 8;

    private static readonly PhraseIndex<int> Years = new PhraseTable<int>()
        .Add("of? this year", 0)
        .Add(", this year", 0)
        .Add("of? last year", -1)
        .Add(", last year", -1)
        .Build();

    // “in July the year before”, “in March next year”, “in May two years ago”
    private static readonly PhraseIndex<bool> OtherYears = PhraseSet.Of(
        "next year",
        "the previous|following year",
        "the year before",
        "two|three|four|five|2|3|4|5 years ago|earlier|before");

    /// <summary>
    /// The latest such date not after the anchor; only where it is less than a year back and the weekday, if written, agrees. A month must be over
    /// and not long before. “this year” and “last year” behind the date are taken at their word.
    /// </summary>
    public static DateMention? Before(NewsSigns signs, DateMention date, PartialDate anchor)
    {
        if (OtherYears.TryMatch(signs.News.Text, signs.News.Tokens, date.End, out _))
            return null;
        int? year = Years.TryMatch(signs.News.Text, signs.News.Tokens, date.End, out var said) ? anchor.Year + said.Meaning : null;
        if (date.IsMonthOnly)
            return MonthBefore(date, anchor, year);
        if (anchor.Exact is not { } day)
            return null;
        if (year is { } known)
            return Fits(date.InYear(known), d => d <= day);
        return Fits(date.InYear(day.Year), d => d <= day) ?? Fits(date.InYear(day.Year - 1), d => d <= day);
    }

    /// <summary>The first such date after the anchor; only where the weekday, if written, agrees and it comes within months.</summary>
    public static DateMention? After(DateMention date, PartialDate anchor)
    {
        if (anchor.Month is null)
            return null;
        var day = anchor.Earliest;
        var last = anchor.Latest.PlusMonths(MonthsOn);
        return Fits(date.InYear(day.Year), d => d >= day && d <= last) ?? Fits(date.InYear(day.Year + 1), d => d >= day && d <= last);
    }

    private static DateMention? MonthBefore(DateMention date, PartialDate anchor, int? year)
    {
        if (anchor.Month is not { } now)
            return null;
        if (date.IsLastMonth)
            return InMonth(date, now == 1 ? anchor.Year - 1 : anchor.Year, now == 1 ? 12 : now - 1);
        var month = date.Last.Month;
        if (year is { } known)
            return known < anchor.Year || month < now ? InMonth(date, known, month) : null;
        var back = (now - month + 12) % 12;
        return back is 0 or > MonthsBack ? null : InMonth(date, month < now ? anchor.Year : anchor.Year - 1, month);
    }

    private static DateMention InMonth(DateMention date, int year, int month)
    {
        var last = new DateParts(year, month, 0);
        if (!date.IsRange)
            return new DateMention(date.First, date.End, last, last, false);
        return new DateMention(date.First, date.End, new DateParts(date.Start.Month > month ? year - 1 : year, date.Start.Month, 0), last, true);
    }

    private static DateMention? Fits(DateMention date, Func<LocalDate, bool> inTime)
    {
        if (date.ToSpan()?.End?.Exact is not { } day || !inTime(day))
            return null;
        return date.Last.Weekday == IsoDayOfWeek.None || date.Last.Weekday == day.DayOfWeek ? date : null;
    }
}
