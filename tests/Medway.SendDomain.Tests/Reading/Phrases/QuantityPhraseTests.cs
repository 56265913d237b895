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
    public void TryAt_NoSingleSum_IsNone(string text) => Assert.False(Money(text, out _));

    [Theory]
    [InlineData("three years", "P3Y")]
    [InlineData("18 months", "P18M")]
    [InlineData("five-year", "P5Y")]
    [InlineData("six weeks", "P6W")]
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
    public void TryAt_NoPeriod_IsNone(string text)
    {
        using var tokens = TokenList.Of(text);

        Assert.False(PeriodPhrase.TryAt(text, tokens.Span, 0, out _));
    }

    private static bool Money(string text, out MoneyPhrase phrase)
    {
        using var tokens = TokenList.Of(text);
        var at = 0;
        while (!MoneyPhrase.BeginsAt(tokens[at]))
            at++;
        return MoneyPhrase.TryAt(text, tokens.Span, at, out phrase);
    }
}
