using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The year that a date without one has, where another date leaves no doubt of it.</summary>
public sealed class YearCompletionTests
{
    [Theory]
    [InlineData("in April", "2024-05-03", "2024-04")]
    [InlineData("in September", "2024-05-03", "2023-09")]
    [InlineData("in August", "2024-05-03", null)]
    [InlineData("in May", "2024-05-03", null)]
    [InlineData("in December", "2024-01", "2023-12")]
    [InlineData("in April", "2024", null)]
    [InlineData("of last month", "2024-05-03", "2024-04")]
    [InlineData("of last month", "2024-01-10", "2023-12")]
    [InlineData("of last month", "2024-02-10", "2024-01")]
    [InlineData("in December and January", "2024-05-03", "2023-12/2024-01 range")]
    [InlineData("in February and March", "2024-05-03", "2024-02/2024-03 range")]
    [InlineData("in March this year", "2024-05-03", "2024-03")]
    [InlineData("in March of this year", "2024-05-03", "2024-03")]
    [InlineData("in March, this year", "2024-05-03", "2024-03")]
    [InlineData("in May this year", "2024-05-03", null)]
    [InlineData("in September this year", "2024-05-03", null)]
    [InlineData("in September, this year", "2024-05-03", null)]
    [InlineData("in May last year", "2024-05-03", "2023-05")]
    [InlineData("in July of last year", "2024-05-03", "2023-07")]
    [InlineData("in February, last year", "2024-05-03", "2023-02")]
    [InlineData("in March next year", "2024-05-03", null)]
    [InlineData("in March the previous year", "2024-05-03", null)]
    [InlineData("in March the year before", "2024-05-03", null)]
    [InlineData("in March two years ago", "2024-05-03", null)]
    public void Before_Month_IsTheLastThatIsOver(string text, string anchor, string? expected) => Assert.Equal(expected, Before(text, anchor));

    [Theory]
    [InlineData("on 9 February", "2024-05-03", "2024-02-09")]
    [InlineData("on 3 May", "2024-05-03", "2024-05-03")]
    [InlineData("on 4 May", "2024-05-03", "2023-05-04")]
    [InlineData("on 9 February", "2024-05", null)]
    [InlineData("on Friday 9 February", "2024-05-03", "2024-02-09")]
    [InlineData("on Monday 9 February", "2024-05-03", null)]
    [InlineData("on Friday 5 May", "2024-05-03", "2023-05-05")]
    [InlineData("on 29 February", "2025-01-10", "2024-02-29")]
    [InlineData("on 29 February", "2023-05-03", null)]
    [InlineData("on 9 February last year", "2024-05-03", "2023-02-09")]
    [InlineData("on 9 June this year", "2024-05-03", null)]
    [InlineData("on 3 May this year", "2024-05-03", "2024-05-03")]
    [InlineData("from 28 December to 3 January", "2024-05-03", "2023-12-28/2024-01-03 range")]
    public void Before_Day_IsTheLastThatIsOver(string text, string anchor, string? expected) => Assert.Equal(expected, Before(text, anchor));

    [Theory]
    [InlineData("on 26 April", "2024-01-19", "2024-04-26")]
    [InlineData("on 19 January", "2024-01-19", "2024-01-19")]
    [InlineData("on 18 January", "2024-01-19", null)]
    [InlineData("on 19 September", "2024-01-19", "2024-09-19")]
    [InlineData("on 20 September", "2024-01-19", null)]
    [InlineData("on 8 February", "2023-12-01", "2024-02-08")]
    [InlineData("on 1 August", "2023-12-01", "2024-08-01")]
    [InlineData("on 2 August", "2023-12-01", null)]
    [InlineData("on 1 December", "2023-12", "2023-12-01")]
    [InlineData("on 30 September", "2024-01", "2024-09-30")]
    [InlineData("on 26 April", "2024", null)]
    [InlineData("in April", "2024-01-19", null)]
    [InlineData("on Monday 26 April", "2024-01-19", null)]
    public void After_Day_IsTheFirstWithinMonths(string text, string anchor, string? expected) =>
        Assert.Equal(expected, SignsOf.Read("The report came " + text + ".", signs => Text(YearCompletion.After(Assert.Single(signs.Dates.ToArray()), PartialDate.Parse(anchor)))));

    private static string? Before(string text, string anchor) =>
        SignsOf.Read("They were there " + text + ".", signs => Text(YearCompletion.Before(signs, Assert.Single(signs.Dates.ToArray()), PartialDate.Parse(anchor))));

    private static string? Text(DateMention? date) => date is { } known ? $"{known.ToSpan()}{(known.IsRange ? " range" : "")}" : null;
}
