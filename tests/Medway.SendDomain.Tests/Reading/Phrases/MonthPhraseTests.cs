using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Phrases;

/// <summary>Months that are written without their year: the words taken, and which month or months they are.</summary>
public sealed class MonthPhraseTests
{
    [Theory]
    [InlineData("They came in July.", "July: 7")]
    [InlineData("They came during March", "March: 3")]
    [InlineData("They came early July", "July: 7")]
    [InlineData("They came mid-July", "July: 7")]
    [InlineData("They came late in May", "May: 5")]
    [InlineData("the July inspection", "July: 7")]
    [InlineData("At the end of January they left", "January: 1")]
    [InlineData("end of January", "January: 1")]
    [InlineData("since the first half of June", "June: 6")]
    [InlineData("It was last month.", "last month: 0")]
    [InlineData("in September and October", "September and October: 9 to 10")]
    [InlineData("in September to October", "September to October: 9 to 10")]
    [InlineData("in December and January", "December and January: 12 to 1")]
    [InlineData("in November and December", "November and December: 11 to 12")]
    public void FindAll_MonthLedByAWordOfTime_IsFound(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("July")]
    [InlineData("last month")]
    [InlineData("May is mild")]
    [InlineData("They came July")]
    [InlineData("for half July")]
    [InlineData("of January")]
    [InlineData("-July")]
    [InlineData("a -July")]
    [InlineData("as of January")]
    [InlineData("in May’s budget")]
    [InlineData("in January and March")]
    [InlineData("in January to March")]
    [InlineData("in the past month")]
    public void FindAll_MonthThatIsNoTimeOrNotAllOfIt_IsNot(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("in July and people", "July: 7")]
    [InlineData("in July and", "July: 7")]
    [InlineData("in January and early March", "March: 3")]
    [InlineData("in July or 2024", "2024: 0")]
    [InlineData("in June and July 14", "July 14: 7")]
    [InlineData("in June and July and August", "")]
    [InlineData("in June and July 2024", "June and July 2024: 6 to 7")]
    [InlineData("in June and July’s heat", "")]
    public void FindAll_WhatGoesOnBehindAMonth_DecidesWhetherItIsAll(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("late January and early February", true)]
    [InlineData("January and February", true)]
    [InlineData("January and far far February", true)]
    [InlineData("January and far far far February", true)]
    [InlineData("January and far far far far February", false)]
    [InlineData("buses and early February", false)]
    [InlineData("and early February", false)]
    [InlineData("January, then February", false)]
    public void ClosesTwo_MonthBehindAnother_IsNotAllOfTheTime(string text, bool expected)
    {
        using var tokens = TokenList.Of(text);
        Assert.Equal(expected, MonthPhrase.ClosesTwo(text, tokens.Span, tokens.Count - 1));
    }

    private static string Found(string text)
    {
        using var tokens = TokenList.Of(text);
        var dates = new List<DateMention>();
        DatePhrase.FindAll(text, tokens.Span, 0, tokens.Count, dates);
        var list = tokens;
        return string.Join("; ", dates.Select(date => $"{text[list[date.First].Start..list[date.End - 1].End]}: {date.Start.Month}{(date.IsRange ? $" to {date.Last.Month}" : "")}"));
    }
}
