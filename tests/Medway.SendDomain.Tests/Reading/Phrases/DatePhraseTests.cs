using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Phrases;

/// <summary>Dates as people write them: the words taken, and year, month and day of the first and last, 0 where not said.</summary>
public class DatePhraseTests
{
    [Theory]
    [InlineData("on 2 April 2024.", "2 April 2024: 2024-4-2")]
    [InlineData("2nd April, 2024", "2nd April, 2024: 2024-4-2")]
    [InlineData("1st, 3rd and 22nd of May 2024", "22nd of May 2024: 2024-5-22")]
    [InlineData("the 9th of February 2024", "9th of February 2024: 2024-2-9")]
    [InlineData("April 2, 2024", "April 2, 2024: 2024-4-2")]
    [InlineData("April 2nd 2024", "April 2nd 2024: 2024-4-2")]
    [InlineData("Tuesday 2 April 2024", "Tuesday 2 April 2024: 2024-4-2 Tuesday")]
    [InlineData("Tues, 2 Apr 2024", "Tues, 2 Apr 2024: 2024-4-2 Tuesday")]
    [InlineData("Friday (9 February)", "Friday (9 February: 0-2-9 Friday")]
    [InlineData("Mon. 5 Feb 2024", "Mon. 5 Feb 2024: 2024-2-5 Monday")]
    [InlineData("Wednesday April 3 2024", "Wednesday April 3 2024: 2024-4-3 Wednesday")]
    [InlineData("9 February", "9 February: 0-2-9")]
    [InlineData("November 2025", "November 2025: 2025-11-0")]
    [InlineData("in 2017 and (2018)", "2017: 2017-0-0; 2018: 2018-0-0")]
    [InlineData("‘2017’ “2018” [2019] \"2020\" '2021", "2017: 2017-0-0; 2018: 2018-0-0; 2019: 2019-0-0; 2020: 2020-0-0; 2021: 2021-0-0")]
    [InlineData("1990 and 2099", "1990: 1990-0-0; 2099: 2099-0-0")]
    [InlineData("31 December 1990 and 1 January 2099", "31 December 1990: 1990-12-31; 1 January 2099: 2099-1-1")]
    public void FindAll_Day_GivesItsParts(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("January", 1)]
    [InlineData("Jan", 1)]
    [InlineData("February", 2)]
    [InlineData("Feb", 2)]
    [InlineData("March", 3)]
    [InlineData("Mar", 3)]
    [InlineData("April", 4)]
    [InlineData("Apr", 4)]
    [InlineData("May", 5)]
    [InlineData("June", 6)]
    [InlineData("Jun", 6)]
    [InlineData("July", 7)]
    [InlineData("Jul", 7)]
    [InlineData("August", 8)]
    [InlineData("Aug", 8)]
    [InlineData("September", 9)]
    [InlineData("Sept", 9)]
    [InlineData("Sep", 9)]
    [InlineData("October", 10)]
    [InlineData("Oct", 10)]
    [InlineData("November", 11)]
    [InlineData("Nov", 11)]
    [InlineData("December", 12)]
    [InlineData("Dec", 12)]
    [InlineData("DECEMBER", 12)]
    public void FindAll_Month_IsTheOneNamed(string name, int month) => Assert.Equal($"3 {name} 2024: 2024-{month}-3", Found($"3 {name} 2024"));

    [Theory]
    [InlineData("Monday", IsoDayOfWeek.Monday)]
    [InlineData("Mon", IsoDayOfWeek.Monday)]
    [InlineData("Tuesday", IsoDayOfWeek.Tuesday)]
    [InlineData("Tue", IsoDayOfWeek.Tuesday)]
    [InlineData("Wednesday", IsoDayOfWeek.Wednesday)]
    [InlineData("Wed", IsoDayOfWeek.Wednesday)]
    [InlineData("Thursday", IsoDayOfWeek.Thursday)]
    [InlineData("Thurs", IsoDayOfWeek.Thursday)]
    [InlineData("Thu", IsoDayOfWeek.Thursday)]
    [InlineData("Friday", IsoDayOfWeek.Friday)]
    [InlineData("Fri", IsoDayOfWeek.Friday)]
    [InlineData("Saturday", IsoDayOfWeek.Saturday)]
    [InlineData("Sat", IsoDayOfWeek.Saturday)]
    [InlineData("Sunday", IsoDayOfWeek.Sunday)]
    [InlineData("Sun", IsoDayOfWeek.Sunday)]
    public void FindAll_Weekday_IsTheOneNamed(string name, IsoDayOfWeek weekday) => Assert.Equal($"{name} 3 May: 0-5-3 {weekday}", Found($"{name} 3 May"));

    [Theory]
    [InlineData("5 February to 9 February 2024", "5 February to 9 February 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("5 to 9 February 2024", "5 to 9 February 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("5-9 February 2024", "5-9 February 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("5th – 9th February", "5th – 9th February: 0-2-5 to 0-2-9")]
    [InlineData("Monday 5 until Friday 9 February 2024", "Monday 5 until Friday 9 February 2024: 2024-2-5 Monday to 2024-2-9 Friday")]
    [InlineData("Monday, 5 to Friday, 9 February 2024", "Monday, 5 to Friday, 9 February 2024: 2024-2-5 Monday to 2024-2-9 Friday")]
    [InlineData("29 January through 2 February 2024", "29 January through 2 February 2024: 2024-1-29 to 2024-2-2")]
    [InlineData("28 December to 3 January 2024", "28 December to 3 January 2024: 2023-12-28 to 2024-1-3")]
    [InlineData("28 December 2023 till 3 January 2024", "28 December 2023 till 3 January 2024: 2023-12-28 to 2024-1-3")]
    [InlineData("February 5 to 9, 2024", "February 5 to 9, 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("between 5 February and 9 February 2024", "5 February and 9 February 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("Between 5 and 9 February 2024", "5 and 9 February 2024: 2024-2-5 to 2024-2-9")]
    [InlineData("between February 5 and 9", "February 5 and 9: 0-2-5 to 0-2-9")]
    [InlineData("March to May 2024", "March to May 2024: 2024-3-0 to 2024-5-0")]
    [InlineData("March and May 2024", "March and May 2024: 2024-3-0 to 2024-5-0")]
    [InlineData("March 2023 to May 2024", "March 2023 to May 2024: 2023-3-0 to 2024-5-0")]
    public void FindAll_Range_GivesBothEnds(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("5 February and 9 February 2024", "5 February: 0-2-5; 9 February 2024: 2024-2-9")]
    [InlineData("February 5 and 9", "February 5: 0-2-5")]
    [InlineData("February 9 to 5", "February 9: 0-2-9")]
    [InlineData("February 5 to 5", "February 5: 0-2-5")]
    [InlineData("February 5 2024 to 9", "February 5 2024: 2024-2-5")]
    [InlineData("5, 6 and 7 February 2024", "5, 6 and 7 February 2024: 2024-2-5 to 2024-2-7")]
    [InlineData("5th, 6th, 7th and 8th February 2024", "5th, 6th, 7th and 8th February 2024: 2024-2-5 to 2024-2-8")]
    [InlineData("5, 6 and 9 February 2024", "9 February 2024: 2024-2-9")]
    [InlineData("5, 7 and 8 February 2024", "7 and 8 February 2024: 2024-2-7 to 2024-2-8")]
    [InlineData("5 and 9 February 2024", "9 February 2024: 2024-2-9")]
    [InlineData("5 February to May 2024", "5 February: 0-2-5; May 2024: 2024-5-0")]
    [InlineData("May to March 2024", "March 2024: 2024-3-0")]
    [InlineData("May to May 2024", "May 2024: 2024-5-0")]
    [InlineData("2017 to 2018", "2017: 2017-0-0; 2018: 2018-0-0")]
    [InlineData("2017 to 5 May 2018", "2017: 2017-0-0; 5 May 2018: 2018-5-5")]
    [InlineData("5 to 2018", "2018: 2018-0-0")]
    [InlineData("30/02/2024", "2024: 2024-0-0")]
    [InlineData("13/13/2024", "2024: 2024-0-0")]
    [InlineData("0/1/2024", "2024: 2024-0-0")]
    [InlineData("1/0/2024", "2024: 2024-0-0")]
    [InlineData("Monday 2024", "2024: 2024-0-0")]
    [InlineData("Friday May 2024", "May 2024: 2024-5-0")]
    [InlineData("2 April,2024", "2 April: 0-4-2")]
    [InlineData("April/2019", "2019: 2019-0-0")]
    [InlineData("1 /2/2024", "2024: 2024-0-0")]
    [InlineData("1/ 2/2024", "2024: 2024-0-0")]
    [InlineData("1/2 /2024", "2024: 2024-0-0")]
    [InlineData("1/2/ 2024", "2024: 2024-0-0")]
    [InlineData("4 and 9 February 2024", "9 February 2024: 2024-2-9")]
    [InlineData("5 to May 2024", "May 2024: 2024-5-0")]
    [InlineData("May to 5 June 2024", "5 June 2024: 2024-6-5")]
    [InlineData("May 2024 to 5 June 2024", "May 2024: 2024-5-0; 5 June 2024: 2024-6-5")]
    [InlineData("February 5 to 9 March 2024", "February 5 to 9 March 2024: 2024-2-5 to 2024-3-9")]
    public void FindAll_NoRange_GivesWhatIsThere(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("02/04/2024", "02/04/2024: 2024-4-2")]
    [InlineData("2.4.2024", "2.4.2024: 2024-4-2")]
    [InlineData("2-4-2024", "2-4-2024: 2024-4-2")]
    [InlineData("2024-04-02", "2024-04-02: 2024-4-2")]
    [InlineData("at 1990-01-01 2099-12-31", "1990-01-01: 1990-1-1; 2099-12-31: 2099-12-31")]
    [InlineData("1/1/1990 and 31/12/2099", "1/1/1990: 1990-1-1; 31/12/2099: 2099-12-31")]
    public void FindAll_Numeric_IsDayMonthYearOrIso(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("may 2")]
    [InlineData("32 May")]
    [InlineData("0 May")]
    [InlineData("£9 May")]
    [InlineData("march 5 people")]
    [InlineData("May is a month")]
    [InlineData("Monday morning")]
    [InlineData("1989 and 2100")]
    [InlineData("2017/18")]
    [InlineData("2017-18")]
    [InlineData("2017–18")]
    [InlineData("2017%")]
    [InlineData("2017+")]
    [InlineData("£2017")]
    [InlineData("2,017")]
    [InlineData("020 months")]
    [InlineData("1/1.24")]
    [InlineData("1/1/1989")]
    [InlineData("2024/04/02")]
    [InlineData("2024-04-00")]
    [InlineData("2023/9 May")]
    [InlineData("2024-00-04")]
    [InlineData("5 to 9 people")]
    [InlineData("001 May")]
    [InlineData("")]
    public void FindAll_NoDate_IsEmpty(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("28 December to 3 January", 2024, "2023-12-28/2024-01-03")]
    [InlineData("5 to 9 February", 2024, "2024-02-05/2024-02-09")]
    [InlineData("9 February", 2024, "2024-02-09")]
    [InlineData("9 February 2023", 2024, "2023-02-09")]
    [InlineData("29 February", 2023, null)]
    public void InYear_WithoutYear_TakesTheOneGiven(string text, int year, string? span)
    {
        using var tokens = TokenList.Of(text);
        Assert.True(DatePhrase.TryRead(text, tokens.Span, 0, out var date));
        Assert.Equal(span, date.InYear(year).ToSpan()?.ToString());
    }

    [Theory]
    [InlineData("9 February", null, false, false)]
    [InlineData("2017", "2017", true, true)]
    [InlineData("November 2025", "2025-11", true, false)]
    [InlineData("30 February 2024", null, true, false)]
    [InlineData("9 February 2024 to 5 February 2024", null, true, false)]
    public void ToSpan_OfAMention_IsNullWhereTheCalendarHasNone(string text, string? span, bool hasYear, bool isYearOnly)
    {
        using var tokens = TokenList.Of(text);
        Assert.True(DatePhrase.TryRead(text, tokens.Span, 0, out var date));
        Assert.Equal((span, hasYear, isYearOnly), (date.ToSpan()?.ToString(), date.HasYear, date.IsYearOnly));
    }

    [Fact]
    public void TryRead_BeyondTheEnd_IsNone()
    {
        using var tokens = TokenList.Of("May");
        Assert.False(DatePhrase.TryRead("May", tokens.Span, 1, out _));
        Assert.Equal(-1, DatePhrase.Number("May", tokens.Span, 0));
        Assert.Equal(-1, DatePhrase.Number("May", tokens.Span, 1));
    }

    private static string Found(string text)
    {
        using var tokens = TokenList.Of(text);
        var dates = new List<DateMention>();
        DatePhrase.FindAll(text, tokens.Span, 0, tokens.Span.Length, dates);
        var list = tokens;
        return string.Join("; ", dates.Select(date =>
            $"{text[list[date.First].Start..list[date.End - 1].End]}: {Parts(date.Start)}{(date.IsRange ? $" to {Parts(date.Last)}" : "")}"));
    }

    private static string Parts(DateParts parts) => $"{parts.Year}-{parts.Month}-{parts.Day}{(parts.Weekday == IsoDayOfWeek.None ? "" : $" {parts.Weekday}")}";
}
