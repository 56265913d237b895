using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Statements;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Statements;

/// <summary>Where a person’s name begins and ends, read from its first word and from its last.</summary>
public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Jo Ann Mary Lee Marsh", "Jo Ann Mary Lee Marsh")]
    [InlineData("Jo de la Mare", null)]
    [InlineData("de Mare Field", null)]
    [InlineData("Jo de", null)]
    [InlineData("Jo Field-", "Jo Field")]
    [InlineData("Jo Field- Marsh", "Jo Field")]
    [InlineData("Jo Field -Marsh", "Jo Field")]
    [InlineData("Jo Field. Marsh", "Jo Field")]
    [InlineData("Jo M. Field", "Jo M. Field")]
    [InlineData("Jo M . Field", "Jo M")]
    [InlineData("Mr. Field", "Mr. Field")]
    [InlineData("Mr . Field", null)]
    [InlineData("mr Field", null)]
    [InlineData("Mr field", null)]
    [InlineData("Sir Jo", "Sir Jo")]
    [InlineData("Mr Jo\nField", "Mr Jo\nField")]
    [InlineData("Jo\rField", null)]
    [InlineData("Rt Hon Jo Field MP", "Rt Hon Jo Field MP")]
    [InlineData("Jo Field OBE MP", "Jo Field OBE MP")]
    [InlineData("Jo Field obe", "Jo Field")]
    [InlineData("Jo Field Chair", "Jo Field")]
    [InlineData("Jo Council", null)]
    [InlineData("Monday Field", null)]
    [InlineData("Ofsted Field", null)]
    public void TryAt_Words_AreANameUpToWhatIsNone(string text, string? name) => Assert.Equal(name, Read(text, false));

    [Theory]
    [InlineData("Chief Executive Jo Field OBE", "Jo Field OBE")]
    [InlineData("Chief Executive Jo Field obe", null)]
    [InlineData("Chief Executive Jo Field-Marsh", "Jo Field-Marsh")]
    [InlineData("Chief Executive Field", null)]
    [InlineData("Cabinet Member for Growth Jo Field", "Jo Field")]
    [InlineData("Cabinet Member for Growth Jo Field-Marsh", "Jo Field-Marsh")]
    [InlineData("Leader, Jo Mary Ann Field", "Jo Mary Ann Field")]
    [InlineData("Leader Jo Ann Mary Lee Field", "Jo Ann Mary Lee Field")]
    [InlineData("Leader Jo Ann Mary Lee Marsh Field", null)]
    [InlineData("Leader Jo van der Field", "Jo van der Field")]
    [InlineData("Leader van Field", null)]
    [InlineData("Leader of Selby Vale", null)]
    [InlineData("Leader Jo\nField", null)]
    [InlineData("Leader Jo\rField", null)]
    [InlineData("Leader -Field Marsh", "Field Marsh")]
    [InlineData("Jo Field", "Jo Field")]
    [InlineData("Field OBE", null)]
    [InlineData("OBE", null)]
    public void TryEnding_Words_EndInANameOrDoNot(string text, string? name) => Assert.Equal(name, Read(text, true));

    private static string? Read(string text, bool ending)
    {
        using var tokens = TokenList.Of(text);
        return (ending ? PersonName.TryEnding(text, tokens.Span, 0, tokens.Count, out var name) : PersonName.TryAt(text, tokens.Span, 0, tokens.Count, out name))
            ? text[tokens[name.First].Start..tokens[name.End - 1].End] : null;
    }
}
