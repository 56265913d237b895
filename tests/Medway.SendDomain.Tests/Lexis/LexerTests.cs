using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

public class LexerTests
{
    [Theory]
    [InlineData("Medway’s SEND area", "Medway|’s|SEND|area")]
    [InlineData("parents’ views", "parents|’|views")]
    [InlineData("don't re-visit", "don't|re|-|visit")]
    [InlineData("£1,794,000 or £0.596m.", "£|1,794,000|or|£|0.596|m|.")]
    [InlineData("11to 29 on 11.12.2023", "11|to|29|on|11|.|12|.|2023")]
    [InlineData("18months-2years", "18|months|-|2|years")]
    [InlineData("1,2 and 1,2345", "1|,|2|and|1|,|2345")]
    [InlineData("“and/or”", "“|and|/|or|”")]
    public void Cut_Text_GivesWordsNumbersAndSigns(string text, string expected)
    {
        using var tokens = TokenList.Of(text);

        Assert.Equal(expected, string.Join('|', tokens.Span.ToArray().Select(token => token.In(text).ToString())));
    }

    [Theory]
    [InlineData("a\nb", false)]
    [InlineData("a\r\nb", false)]
    [InlineData("a\n\nb", true)]
    [InlineData("a\r\n \r\nb", true)]
    public void Cut_LineEnds_TellLinesFromParagraphs(string text, bool paragraph)
    {
        using var tokens = TokenList.Of(text);

        Assert.True(tokens[1].BeginsLine);
        Assert.Equal(paragraph, tokens[1].BeginsParagraph);
    }

    [Theory]
    [InlineData("LEAD to", "lead to")]
    [InlineData("Bath & North East Somerset", "bath and north east somerset")]
    [InlineData("co‑production", "co-production")]
    [InlineData("so\u00ADcial", "social")]
    public void Cut_Folded_GivesTheSameHashes(string left, string right)
    {
        using var one = TokenList.Of(left);
        using var other = TokenList.Of(right);

        Assert.Equal(one.Span.ToArray().Select(token => token.Hash), other.Span.ToArray().Select(token => token.Hash));
    }

    [Fact]
    public void TryMatch_Alternatives_TakesTheLongest()
    {
        var index = new PhraseTable<int>().Add("lead|leads|led to inconsistent", 1).Add("lead|leads|led to inconsistent experiences and? outcomes?", 2).Build();
        const string text = "It leads to INCONSISTENT\nexperiences, and led to inconsistent ones.";
        using var tokens = TokenList.Of(text);

        Assert.True(index.TryMatch(text, tokens.Span, 1, out var longer));
        Assert.Equal((2, 1, 4), (longer.Meaning, longer.First, longer.Count));
        Assert.True(index.TryMatch(text, tokens.Span, 7, out var shorter));
        Assert.Equal((1, 7, 3), (shorter.Meaning, shorter.First, shorter.Count));
        Assert.False(index.TryMatch(text, tokens.Span, 0, out _));
        Assert.False(index.TryMatch(text, tokens.Span, tokens.Count, out _));
    }

    [Fact]
    public void Add_PhraseTwice_Throws() => Assert.Throws<ArgumentException>(() => new PhraseTable<int>().Add("a b?", 1).Add("a", 2));
}
