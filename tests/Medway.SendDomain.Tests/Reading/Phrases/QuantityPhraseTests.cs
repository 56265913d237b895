using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Phrases;

public class QuantityPhraseTests
{
    [Theory]
    [InlineData("£17m", "£17,000,000", null)]
    [InlineData("£1.1 million", "£1,100,000", null)]
    [InlineData("£9.5-million", "£9,500,000", null)]
    [InlineData("£350k", "£350,000", null)]
    [InlineData("£1,794,000", "£1,794,000", null)]
    [InlineData("£2.390m", "£2,390,000", null)]
    [InlineData("£10.5bn", "£10,500,000,000", null)]
    [InlineData("c£260m", "£260,000,000", Qualifier.Approximately)]
    [InlineData("c. £2m", "£2,000,000", Qualifier.Approximately)]
    [InlineData("just over £20m", "£20,000,000", Qualifier.MoreThan)]
    [InlineData("in excess of £20m", "£20,000,000", Qualifier.MoreThan)]
    [InlineData("at least £5m", "£5,000,000", Qualifier.AtLeast)]
    [InlineData("£5m+", "£5,000,000", Qualifier.AtLeast)]
    [InlineData("up to £5m", "£5,000,000", Qualifier.UpTo)]
    [InlineData("nearly £5m", "£5,000,000", Qualifier.Almost)]
    [InlineData("just under £5m", "£5,000,000", Qualifier.Almost)]
    [InlineData("£12.50", "£12.50", null)]
    [InlineData("£5 more", "£5", null)]
    [InlineData("£5 m", "£5", null)]
    [InlineData("£5 mn", "£5,000,000", null)]
    [InlineData("£5thousand", "£5,000", null)]
    [InlineData("£5 thousand", "£5,000", null)]
    [InlineData("£5 billion", "£5,000,000,000", null)]
    [InlineData("£5mill", "£5,000,000", null)]
    [InlineData("£5\n\nmillion", "£5", null)]
    [InlineData("£5 -million", "£5", null)]
    [InlineData("£5 +", "£5", null)]
    [InlineData("about £5m+", "£5,000,000", Qualifier.Approximately)]
    [InlineData("£5 to spend", "£5", null)]
    [InlineData("£5 to £", "£5", null)]
    [InlineData("£5 - £", "£5", null)]
    [InlineData("£5 – a", "£5", null)]
    [InlineData("£92,000bn", "£92,000,000,000,000", null)]
    [InlineData("half a million pounds", "£500,000", null)]
    [InlineData("more than a quarter of a million pounds", "£250,000", Qualifier.MoreThan)]
    [InlineData("two million pounds", "£2,000,000", null)]
    [InlineData("2.5 million pounds", "£2,500,000", null)]
    [InlineData("as much as £4m", "£4,000,000", Qualifier.UpTo)]
    [InlineData("half-a-million pounds", "£500,000", null)]
    [InlineData("three quarters of a million pounds", "£750,000", null)]
    [InlineData("three-quarters of a million pounds", "£750,000", null)]
    [InlineData("a million pounds", "£1,000,000", null)]
    [InlineData("quarter of a million pounds", "£250,000", null)]
    [InlineData("one and a half million pounds", "£1,500,000", null)]
    [InlineData("forty thousand pounds", "£40,000", null)]
    [InlineData("£5-m", "£5,000,000", null)]
    [InlineData("£5 to £m", "£5", null)]
    [InlineData("£1,000,000,000k", "£1,000,000,000,000", null)]
    public void TryAt_Sum_GivesItsAmountAndQualifier(string text, string amount, Qualifier? qualifier)
    {
        Assert.True(Money(text, out var phrase));

        Assert.Equal(amount, phrase.Amount.ToString());
        Assert.Equal(qualifier, phrase.Qualifier);
    }

    [Theory]
    [InlineData("£2m-£3m")]
    [InlineData("£2-3m")]
    [InlineData("£2m to £3m")]
    [InlineData("£0")]
    [InlineData("£")]
    [InlineData("£999999999999999999999999999999")]
    [InlineData("£1.234")]
    [InlineData("£2 -£3")]
    [InlineData("£2-3")]
    [InlineData("£92,001bn")]
    [InlineData("£1,000,000,001m")]
    [InlineData("£1000000001k")]
    [InlineData("2-£3m")]
    [InlineData("2m-£3m")]
    [InlineData("£five")]
    [InlineData("two to three million pounds")]
    [InlineData("two million people")]
    [InlineData("two million")]
    public void TryAt_NoSingleSum_IsNone(string text) => Assert.False(Money(text, out _));

    [Theory]
    [InlineData("three years", "P3Y")]
    [InlineData("18 months", "P18M")]
    [InlineData("five-year", "P5Y")]
    [InlineData("six weeks", "P6W")]
    [InlineData("ten days", "P10D")]
    [InlineData("one day", "P1D")]
    [InlineData("1 yr", "P1Y")]
    [InlineData("2 yrs", "P2Y")]
    [InlineData("a hundred weeks", "P100W")]
    [InlineData("600 days", "P600D")]
    public void TryAt_Period_IsIso(string text, string expected)
    {
        using var tokens = TokenList.Of(text);

        Assert.True(PeriodPhrase.TryAt(text, tokens.Span, 0, out var phrase));
        Assert.Equal(expected, phrase.Period.ToString());
    }

    [Theory]
    [InlineData("0 years")]
    [InlineData("two schools")]
    [InlineData("1.5 years")]
    [InlineData("601 days")]
    [InlineData("two")]
    [InlineData("two-")]
    [InlineData("years")]
    public void TryAt_NoPeriod_IsNone(string text)
    {
        using var tokens = TokenList.Of(text);

        Assert.False(PeriodPhrase.TryAt(text, tokens.Span, 0, out _));
    }

    [Theory]
    [InlineData("year", "P1Y")]
    [InlineData("month", "P1M")]
    [InlineData("months", null)]
    [InlineData("week", "P1W")]
    [InlineData("day", "P1D")]
    [InlineData("term", null)]
    [InlineData("", null)]
    public void TryUnit_Word_IsOneOfIt(string text, string? expected)
    {
        using var tokens = TokenList.Of(text);

        Assert.Equal(expected, PeriodPhrase.TryUnit(text, tokens.Span, 0, out var period) ? period.ToString() : null);
    }

    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    [InlineData("three", 3)]
    [InlineData("four", 4)]
    [InlineData("five", 5)]
    [InlineData("six", 6)]
    [InlineData("seven", 7)]
    [InlineData("eight", 8)]
    [InlineData("nine", 9)]
    [InlineData("ten", 10)]
    [InlineData("eleven", 11)]
    [InlineData("twelve", 12)]
    [InlineData("thirteen", 13)]
    [InlineData("fourteen", 14)]
    [InlineData("fifteen", 15)]
    [InlineData("sixteen", 16)]
    [InlineData("seventeen", 17)]
    [InlineData("eighteen", 18)]
    [InlineData("nineteen", 19)]
    [InlineData("twenty", 20)]
    [InlineData("thirty", 30)]
    [InlineData("forty", 40)]
    [InlineData("fifty", 50)]
    [InlineData("sixty", 60)]
    [InlineData("seventy", 70)]
    [InlineData("eighty", 80)]
    [InlineData("ninety", 90)]
    [InlineData("one hundred", 100)]
    [InlineData("a hundred", 100)]
    [InlineData("two hundred", 200)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("many", 0)]
    [InlineData("£", 0)]
    [InlineData("", 0)]
    public void TryNumber_WordsOrDigits_AreTheNumber(string text, double number)
    {
        using var tokens = TokenList.Of(text);

        Assert.Equal(number > 0, QuantityWords.TryNumber(text, tokens.Span, 0, out var read, out var next));
        Assert.Equal((decimal)number, read);
        if (number > 0)
            Assert.Equal(tokens.Span.Length, next);
    }

    [Theory]
    [InlineData("about 5", Qualifier.Approximately)]
    [InlineData("some 5", Qualifier.Approximately)]
    [InlineData("ca. 5", Qualifier.Approximately)]
    [InlineData("in the region of 5", Qualifier.Approximately)]
    [InlineData("~5", Qualifier.Approximately)]
    [InlineData("over 5", Qualifier.MoreThan)]
    [InlineData("well over 5", Qualifier.MoreThan)]
    [InlineData("greater than 5", Qualifier.MoreThan)]
    [InlineData("in excess of 5", Qualifier.MoreThan)]
    [InlineData("upwards of 5", Qualifier.MoreThan)]
    [InlineData("a little over 5", Qualifier.MoreThan)]
    [InlineData("just more than 5", Qualifier.MoreThan)]
    [InlineData("a minimum of 5", Qualifier.AtLeast)]
    [InlineData("no fewer than 5", Qualifier.AtLeast)]
    [InlineData("not less than 5", Qualifier.AtLeast)]
    [InlineData("a maximum of 5", Qualifier.UpTo)]
    [InlineData("no more than 5", Qualifier.UpTo)]
    [InlineData("under 5", Qualifier.UpTo)]
    [InlineData("fewer than 5", Qualifier.UpTo)]
    [InlineData("close to 5", Qualifier.Almost)]
    [InlineData("a little under 5", Qualifier.Almost)]
    public void Before_Words_AreTheQualifierFromTheFirst(string text, Qualifier qualifier)
    {
        using var tokens = TokenList.Of(text);

        Assert.Equal(qualifier, QuantityWords.Before(text, tokens.Span, tokens.Span.Length - 1, out var first));
        Assert.Equal(0, first);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("the 5")]
    [InlineData("about the 5")]
    [InlineData("at\n\nleast 5")]
    [InlineData("over\n\n5")]
    public void Before_OtherWords_AreNoQualifier(string text)
    {
        using var tokens = TokenList.Of(text);
        var at = tokens.Span.Length - 1;

        Assert.Null(QuantityWords.Before(text, tokens.Span, at, out var first));
        Assert.Equal(at, first);
    }

    private static bool Money(string text, out MoneyPhrase phrase)
    {
        using var tokens = TokenList.Of(text);
        var at = 0;
        while (!(text.Contains('£', StringComparison.Ordinal) ? MoneyPhrase.BeginsAt(tokens[at]) : MoneyPhrase.MayBeginAt(tokens[at])))
            at++;
        return MoneyPhrase.TryAt(text, tokens.Span, at, out phrase);
    }
}
