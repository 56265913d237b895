using System.Globalization;
using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>
/// Recognises dates and ranges of dates as English texts write them: <c>2 April 2024</c>, <c>Tuesday, 2nd April</c>, <c>June 23, 2021</c>,
/// <c>6 to 10 March 2023</c>, <c>November 27 to December 1 2023</c>, <c>November 2025</c>, <c>02/04/2024</c>, <c>2024-04-02</c>, <c>2017</c>.
/// </summary>
internal static class DatePhrase
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    /// <summary>Every date of the tokens [first, end), in order; a month without a year too, where the words before it make it a time.</summary>
    public static void FindAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, List<DateMention> dates)
    {
        for (var i = first; i < end;)
        {
            if (!MayBegin(tokens[i]))
            {
                i++;
            }
            else if (TryRead(text, tokens[..end], i, out var date) || MonthPhrase.TryRead(text, tokens[..end], i, out date))
            {
                dates.Add(date);
                i = date.End;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool MayBegin(in Token token) => token.IsNumber || token.Is(MonthPhrase.Last) || (token.IsCapital && DateWords.MayBeNamed(token));

    /// <summary>Reads the date that begins at a token.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out DateMention date)
    {
        date = default;
        if (at >= tokens.Length || !(tokens[at].IsNumber || (tokens[at].IsCapital && DateWords.MayBeNamed(tokens[at]))))
            return false;
        if (TryNumeric(text, tokens, at, out date))
            return true;
        if (!TryAtom(text, tokens, at, out var end, out var parts))
            return TryBareDay(text, tokens, at, out date) || TryBareMonth(text, tokens, at, out date);
        if (TryTail(text, tokens, at, end, parts, out date))
            return true;
        date = new DateMention(at, end, parts, parts, false);
        return true;
    }

    /// <summary>The number of a token, up to 9999; -1 where it is none or has a point or comma.</summary>
    public static int Number(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].IsNumber && tokens[at].End - tokens[at].Start <= 4
        && int.TryParse(tokens[at].In(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    /// <summary>A day and month, a month and year, or a year, with its weekday.</summary>
    private static bool TryAtom(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end, out DateParts parts)
    {
        end = at;
        parts = default;
        var i = at;
        var weekday = DateWords.Weekday(text, tokens, i);
        if (weekday != NodaTime.IsoDayOfWeek.None)
        {
            i++;
            while (i < tokens.Length && tokens[i].IsPunctuation && text[tokens[i].Start] is ',' or '(' or '.')
                i++;
        }
        var day = Day(text, tokens, i, out var afterDay);
        if (day > 0)
        {
            var monthAt = afterDay < tokens.Length && tokens[afterDay].In(text) is "of" ? afterDay + 1 : afterDay;
            var month = DateWords.Month(text, tokens, monthAt);
            if (month > 0)
            {
                end = Year(text, tokens, monthAt + 1, out var year);
                parts = new DateParts(year, month, day, weekday);
                return true;
            }
        }
        var named = DateWords.Month(text, tokens, i);
        if (named > 0)
        {
            day = Day(text, tokens, i + 1, out afterDay);
            if (day > 0)
            {
                end = Year(text, tokens, afterDay, out var year);
                parts = new DateParts(year, named, day, weekday);
                return true;
            }
            end = Year(text, tokens, i + 1, out var ofMonth);
            parts = new DateParts(ofMonth, named, 0);
            return ofMonth > 0 && weekday == NodaTime.IsoDayOfWeek.None;
        }
        var alone = Number(text, tokens, i);
        if (weekday == NodaTime.IsoDayOfWeek.None && alone is >= FirstYear and <= LastYear && IsYearAlone(text, tokens, i))
        {
            end = i + 1;
            parts = new DateParts(alone, 0, 0);
            return true;
        }
        return false;
    }

    /// <summary>A first date or bare day tied to a last date: “27 November to 1 December 2023”, “11 and 15 December”.</summary>
    private static bool TryTail(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, DateParts start, out DateMention date)
    {
        date = default;
        var isAnd = DateWords.IsAnd(tokens, end) && IsBetween(text, tokens, at);
        if ((!isAnd && !DateWords.IsConnector(text, tokens, end)) || start.Month == 0 || !TryAtom(text, tokens, end + 1, out var last, out var parts) || parts.Month == 0)
        {
            return TryMonthDayRange(text, tokens, at, end, start, out date);
        }
        if (start.Day > 0 != parts.Day > 0)
            return false;
        var completed = start.CompletedBy(parts);
        if (start.Year == 0 && parts.Year > 0 && start.Month > parts.Month)
            completed = new DateParts(parts.Year - 1, start.Month, start.Day, start.Weekday);
        date = new DateMention(at, last, completed, parts, true);
        return true;
    }

    /// <summary>“December 11 to 15, 2023”, where the first part was read as “December 11”.</summary>
    private static bool TryMonthDayRange(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, DateParts start, out DateMention date)
    {
        date = default;
        if (start.Day == 0 || start.Year != 0 || !(DateWords.IsConnector(text, tokens, end) || (DateWords.IsAnd(tokens, end) && IsBetween(text, tokens, at))))
            return false;
        var day = Day(text, tokens, end + 1, out var afterDay);
        if (day <= start.Day || DateWords.Month(text, tokens, afterDay) > 0)
            return false;
        var last = Year(text, tokens, afterDay, out var year);
        date = new DateMention(at, last, new DateParts(year, start.Month, start.Day, start.Weekday), new DateParts(year, start.Month, day), true);
        return true;
    }

    /// <summary>“6 to 10 March 2023”, “Monday 11 to Friday 15 December”, “4 and 5 February”, “between 17 and 19 May 2022”.</summary>
    private static bool TryBareDay(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out DateMention date)
    {
        date = default;
        var weekday = DateWords.Weekday(text, tokens, at);
        var dayAt = weekday == NodaTime.IsoDayOfWeek.None ? at : at + 1;
        if (dayAt > at && dayAt < tokens.Length && text[tokens[dayAt].Start] == ',')
            dayAt++;
        var day = Day(text, tokens, dayAt, out var after);
        var before = DaysListed(text, tokens, day, ref after);
        var isAnd = DateWords.IsAnd(tokens, after);
        if (day == 0 || !(isAnd || DateWords.IsConnector(text, tokens, after)))
            return false;
        if (!TryAtom(text, tokens, after + 1, out var end, out var last) || last.Day == 0)
            return false;
        // “4 and 5 February” are two days that make a span, “4 and 9 February” are two days.
        if (isAnd && !IsBetween(text, tokens, at) && last.Day != before + 1)
            return false;
        date = new DateMention(at, end, new DateParts(last.Year, last.Month, day, weekday), last, true);
        return true;
    }

    /// <summary>The last of days that follow each other before an “and”: 6 of “5, 6 and 7 March”; the day itself where no others are listed behind it.</summary>
    private static int DaysListed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int day, ref int after)
    {
        var (last, end) = (day, after);
        while (end < tokens.Length && text[tokens[end].Start] == ',' && Day(text, tokens, end + 1, out var next) == last + 1)
            (last, end) = (last + 1, next);
        if (!DateWords.IsAnd(tokens, end))
            return day;
        after = end;
        return last;
    }

    /// <summary>“January and February 2024”, “November to December 2023”.</summary>
    private static bool TryBareMonth(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out DateMention date)
    {
        date = default;
        var month = DateWords.Month(text, tokens, at);
        if (month == 0 || !(DateWords.IsConnector(text, tokens, at + 1) || DateWords.IsAnd(tokens, at + 1)))
            return false;
        if (!TryAtom(text, tokens, at + 2, out var end, out var last) || last.Day != 0 || last.Month <= month)
            return false;
        date = new DateMention(at, end, new DateParts(last.Year, month, 0), last, true);
        return true;
    }

    private static bool TryNumeric(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out DateMention date)
    {
        date = default;
        if (at + 4 >= tokens.Length || !tokens[at + 1].IsPunctuation || tokens[at + 1].HasSpaceBefore || tokens[at + 2].HasSpaceBefore)
            return false;
        var sign = text[tokens[at + 1].Start];
        if (sign is not ('/' or '.' or '-') || text[tokens[at + 3].Start] != sign || tokens[at + 3].HasSpaceBefore || tokens[at + 4].HasSpaceBefore)
            return false;
        int one = Number(text, tokens, at), two = Number(text, tokens, at + 2), three = Number(text, tokens, at + 4);
        var parts = one is >= FirstYear and <= LastYear && sign == '-' ? new DateParts(one, two, three)
            : three is >= FirstYear and <= LastYear ? new DateParts(three, two, one) : default;
        if (parts.Month < 1 || parts.Day < 1 || parts.ToDate() is null)
            return false;
        date = new DateMention(at, at + 5, parts, parts, false);
        return true;
    }

    private static int Day(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int after)
    {
        var day = Number(text, tokens, at);
        after = at + 1;
        if (day is < 1 or > 31 || tokens[at].End - tokens[at].Start > 2 || (at > 0 && !tokens[at].HasSpaceBefore && tokens[at - 1].IsPunctuation && text[tokens[at - 1].Start] is '£' or '/' or '.'))
            return 0;
        if (DateWords.IsOrdinal(text, tokens, after))
            after++;
        return day;
    }

    /// <summary>Reads a year, a comma before it or none; gives the token behind it, or <paramref name="at"/> where there is none.</summary>
    private static int Year(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int year)
    {
        var i = at < tokens.Length && tokens[at].IsPunctuation && text[tokens[at].Start] == ',' ? at + 1 : at;
        year = Number(text, tokens, i);
        if (year is >= FirstYear and <= LastYear && tokens[i].HasSpaceBefore)
            return i + 1;
        year = 0;
        return at;
    }

    private static bool IsBetween(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].In(text).Equals("between", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number of four digits is a year only where nothing makes it a sum, a count or half of “2024/25”.</summary>
    private static bool IsYearAlone(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].End - tokens[at].Start != 4)
            return false;
        if (at > 0 && !tokens[at].HasSpaceBefore && text[tokens[at - 1].Start] is not ('(' or '[' or '‘' or '“' or '"' or '\'' or '/'))
            return false;
        return at + 1 >= tokens.Length || tokens[at + 1].HasSpaceBefore || text[tokens[at + 1].Start] is not ('/' or '-' or '–' or '%' or '+');
    }
}
