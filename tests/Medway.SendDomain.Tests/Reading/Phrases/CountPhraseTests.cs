using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Phrases;

/// <summary>Counts of school places: the number, the words taken, the words that say what kind, and whether they are more than there were.</summary>
public class CountPhraseTests
{
    [Theory]
    [InlineData("260 specialist places", 260, "260 specialist places", "specialist places")]
    [InlineData("two places", 2, "two places", "places")]
    [InlineData("1,200 places now", 1200, "1,200 places", "places")]
    [InlineData("200,000 places", 200_000, "200,000 places", "places")]
    [InlineData("thirty nursery placements", 30, "thirty nursery placements", "nursery placements")]
    [InlineData("a hundred special school places", 100, "a hundred special school places", "special school places")]
    [InlineData("40 resourced provision and unit places", 40, "40 resourced provision and unit places", "resourced provision and unit places")]
    [InlineData("60-place special school", 60, "60-place special school", "special school")]
    [InlineData("60-place school in the area", 60, "60-place school", "school")]
    [InlineData("a 20-placement autism base", 20, "20-placement autism base", "autism base")]
    [InlineData("60-place special school hub", 60, "60-place special school hub", "special school hub")]
    [InlineData("60-place autism unit for pupils", 60, "60-place autism unit", "autism unit")]
    [InlineData("260 special school special school special school special school special places", 260, "260 special school special school special school special school special places", "special school special school special school special school special places")]
    public void TryAt_Places_GivesNumberAndKind(string text, int count, string taken, string of) =>
        Assert.Equal((count, taken, of, false, null), Read(text));

    [Theory]
    [InlineData("260 additional specialist places", "260 additional specialist places", "specialist places", null)]
    [InlineData("260 new places", "260 new places", "places", null)]
    [InlineData("260 extra new places", "260 extra new places", "places", null)]
    [InlineData("an additional 260 places", "an additional 260 places", "places", null)]
    [InlineData("A further 260 places", "A further 260 places", "places", null)]
    [InlineData("extra 260 places", "extra 260 places", "places", null)]
    [InlineData("another 260 places", "another 260 places", "places", null)]
    [InlineData("Another 260 places", "Another 260 places", "places", null)]
    [InlineData("An additional 260 places", "An additional 260 places", "places", null)]
    [InlineData("a further 260 places", "a further 260 places", "places", null)]
    [InlineData("an extra almost 260 places", "an extra almost 260 places", "places", Qualifier.Almost)]
    [InlineData("the extra 260 places", "extra 260 places", "places", null)]
    [InlineData("up to extra 260 places", "up to extra 260 places", "places", Qualifier.UpTo)]
    [InlineData("up to an extra 40 places", "up to an extra 40 places", "places", Qualifier.UpTo)]
    [InlineData("a new 60-place special school", "a new 60-place special school", "special school", null)]
    public void TryAt_MorePlaces_AreAdditional(string text, string taken, string of, Qualifier? qualifier)
    {
        var read = Read(text);
        Assert.Equal((taken, of, true, qualifier), (read!.Value.Taken, read.Value.Of, read.Value.Additional, read.Value.Qualifier));
    }

    [Theory]
    [InlineData("more than 260 places", Qualifier.MoreThan)]
    [InlineData("around 260 places", Qualifier.Approximately)]
    [InlineData("up to 260 places", Qualifier.UpTo)]
    [InlineData("nearly 260 places", Qualifier.Almost)]
    [InlineData("at least 260 places", Qualifier.AtLeast)]
    public void TryAt_Qualifier_IsKeptAndTaken(string text, Qualifier qualifier) => Assert.Equal((260, text, "places", false, qualifier), Read(text));

    [Theory]
    [InlineData("1 place")]
    [InlineData("one places")]
    [InlineData("200,001 places")]
    [InlineData("2.5 places")]
    [InlineData("260 children in places")]
    [InlineData("260 specialist schools")]
    [InlineData("260 specialist")]
    [InlineData("260 special school special school special school special school special school places")]
    [InlineData("260\n\nplaces")]
    [InlineData("60-place")]
    [InlineData("60-place children's home")]
    [InlineData("60 -place mainstream")]
    public void TryAt_OtherCounts_AreNone(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("places", false)]
    [InlineData("new places", false)]
    [InlineData("specialist places", true)]
    public void IsDescribed_Words_SayWhatKind(string words, bool described)
    {
        using var tokens = TokenList.Of("260 " + words);
        Assert.True(CountPhrase.TryAt("260 " + words, tokens.Span, 0, out var phrase));
        Assert.Equal(described, phrase.IsDescribed);
    }

    private static (int Count, string Taken, string Of, bool Additional, Qualifier? Qualifier)? Read(string text)
    {
        using var tokens = TokenList.Of(text);
        for (var at = 0; at < tokens.Span.Length; at++)
        {
            if (CountPhrase.TryAt(text, tokens.Span, at, out var phrase))
                return (phrase.Count, text[tokens[phrase.First].Start..tokens[phrase.End - 1].End], text[tokens[phrase.OfFirst].Start..tokens[phrase.End - 1].End], phrase.IsAdditional, phrase.Qualifier);
        }
        return null;
    }
}
