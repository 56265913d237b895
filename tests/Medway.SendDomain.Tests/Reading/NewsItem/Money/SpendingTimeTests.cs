using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>Over what time, or since when, a sum is spent.</summary>
public sealed class SpendingTimeTests
{
    [Theory]
    [InlineData("since 2021", "during 2021/..")]
    [InlineData("since May 2021", "during 2021-05/..")]
    [InlineData("since January 2021", "during 2021-01/..")]
    [InlineData("since February 2021", "during 2021-02/..")]
    [InlineData("since March 2021", "during 2021-03/..")]
    [InlineData("since April 2021", "during 2021-04/..")]
    [InlineData("since July 2021", "during 2021-07/..")]
    [InlineData("since August 2021", "during 2021-08/..")]
    [InlineData("since September 2021", "during 2021-09/..")]
    [InlineData("since October 2021", "during 2021-10/..")]
    [InlineData("since November 2021", "during 2021-11/..")]
    [InlineData("since December 2021", "during 2021-12/..")]
    [InlineData("since 1989", "")]
    [InlineData("since 1990", "during 1990/..")]
    [InlineData("since 2060", "during 2060/..")]
    [InlineData("since 2061", "")]
    [InlineData("since 2021/22", "")]
    [InlineData("since 2021-22", "")]
    [InlineData("since May", "")]
    [InlineData("between 2021 and 2023", "during 2021/2023")]
    [InlineData("between 2023 and 2021", "")]
    [InlineData("between 2021 and May", "")]
    [InlineData("from May 2021 to June 2022", "during 2021-05/2022-06")]
    [InlineData("from 2021 until 2022", "")]
    public void Read_Dates_AreYearsWithTheirMonths(string time, string expected) => AssertTime(time, expected);

    [Theory]
    [InlineData("over three years", "over P3Y")]
    [InlineData("over a year", "over P1Y")]
    [InlineData("over the year", "over P1Y")]
    [InlineData("over year", "")]
    [InlineData("over the last three years", "over P3Y")]
    [InlineData("over the next year", "over P1Y")]
    [InlineData("over its previous two years", "over P2Y")]
    [InlineData("over the coming years", "")]
    [InlineData("in the last year", "over P1Y")]
    [InlineData("in the last three years", "over P3Y")]
    [InlineData("within its first year", "over P1Y")]
    [InlineData("during the past 18 months", "over P18M")]
    [InlineData("for the coming 6 weeks", "over P6W")]
    [InlineData("across our following five days", "over P5D")]
    public void Read_Stretch_IsYearsMonthsWeeksOrDays(string time, string expected) => AssertTime(time, expected);

    [Theory]
    [InlineData("Over two years £2m was spent on staff, and £3m in the same period on bases.", "£2,000,000 Made over P2Y | staff ; £3,000,000 Made over P2Y | bases")]
    [InlineData("Since 2021 £2m was spent on staff, and £3m in the same period on bases.", "£2,000,000 Made during 2021/.. | staff ; £3,000,000 Made | bases")]
    [InlineData("Since 2021 and over two years £2m was spent on staff, and £3m on bases.", "£2,000,000 Made during 2021/.. | staff ; £3,000,000 Made over P2Y | bases")]
    [InlineData("A two-year £2m programme for staff.", "£2,000,000 over P2Y | programme for staff")]
    [InlineData("A two year £2m programme for staff.", "£2,000,000 | programme for staff")]
    [InlineData("A £2m two-year programme for staff.", "£2,000,000 over P2Y | programme for staff")]
    [InlineData("The council spent £2m on staff over two years and £3m on bases over three years.", "£2,000,000 Made over P2Y | staff ; £3,000,000 Made over P3Y | bases")]
    [InlineData("The council spent £2m on staff and £3m on bases over three years.", "£2,000,000 Made | staff ; £3,000,000 Made over P3Y | bases")]
    [InlineData("In the last three years it has built bases and will build more, with capital of £2m agreed in 2021.", "£2,000,000 Capital Committed")]
    [InlineData("In the last three years it has built bases and will spend £2m on staff.", "£2,000,000 Planned | staff")]
    [InlineData("In the last three years it has built bases and has spent £2m on staff.", "£2,000,000 Made over P3Y | staff")]
    [InlineData("In the next three years it will build bases and has spent £2m on staff.", "£2,000,000 Made | staff")]
    [InlineData("Over three years it will build bases, while £2m was spent on staff.", "£2,000,000 Made | staff")]
    public void Read_SeveralSums_HaveTheTimeThatStandsWithThem(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The council spent £2m a year on staff from May 2021.", "£2,000,000 Made every P1Y during 2021-05/.. | staff")]
    [InlineData("The council spent £2m a year from May 2021 on staff.", "£2,000,000 Made every P1Y during 2021-05/.. | staff")]
    [InlineData("The council spent £2m a year on staff from May 2021 until June.", "£2,000,000 Made every P1Y | staff")]
    [InlineData("The council spent £2m a year on staff from 2021.", "£2,000,000 Made every P1Y | staff")]
    [InlineData("The council spent £2m a year on staff, with help from May 2021.", "£2,000,000 Made every P1Y | staff")]
    [InlineData("The council spent £2m on bases from May 2021.", "£2,000,000 Made | bases")]
    public void Read_MonthASumBegins_IsOfRecurringSums(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    private static void AssertTime(string time, string expected)
    {
        var investment = Assert.Single(MoneyText.Read($"The council spent £2m {time} on staff.").Investments);
        Assert.Equal(expected, investment.Over is { } over ? $"over {over}" : investment.During is { } during ? $"during {during}" : "");
    }
}
