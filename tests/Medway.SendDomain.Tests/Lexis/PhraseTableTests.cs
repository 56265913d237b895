using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

public class PhraseTableTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a|b c", "a c|b c")]
    [InlineData("a? b", "b|a b")]
    [InlineData("a|b? c?", "a|b|c|a c|b c")]
    [InlineData("? a", "? a")]
    [InlineData("  a   b ", "a b")]
    public void Add_Pattern_IsEachOfItsPhrases(string pattern, string phrases) =>
        Assert.Equal(phrases.Split('|').Order(), new PhraseTable<int>().Add(pattern, 1).Build().Phrases.Select(words => string.Join(' ', words)).Order());

    [Fact]
    public void Add_SamePhrase_IsKeptCombinedOrRefused()
    {
        Assert.Single(new PhraseTable<int>().Add("a", 1).Add("a", 1).Build().Phrases);
        Assert.Equal("The phrase 'a b' stands in the table with two meanings. (Parameter 'meaning')",
            Assert.Throws<ArgumentException>(() => new PhraseTable<int>().Add("a b", 1).Add("a b", 2)).Message);
        Assert.Equal(3, Match(new PhraseTable<int>((one, other) => one | other).Add("a", 1).Add("a", 2).Build(), "a"));
        Assert.Equal("The phrase 'A' stands in the index twice. (Parameter 'entries')",
            Assert.Throws<ArgumentException>(() => new PhraseTable<int>().Add("a", 1).Add("A", 1).Build()).Message);
    }

    [Fact]
    public void TryAddName_Name_IsAddedOnce()
    {
        var table = new PhraseTable<int>();
        Assert.True(table.TryAddName("Bath & North-East Somerset", 1));
        Assert.False(table.TryAddName("bath and north-east somerset", 2));
        Assert.False(table.TryAddName(" ", 3));
        Assert.Equal(1, Match(table.Build(), "Bath and North-East Somerset"));
        Assert.Null(Match(table.Build(), "Bath and North East Somerset"));
    }

    [Theory]
    [InlineData("widespread” failings", 2)]
    [InlineData("widespread’ \"failings", 2)]
    [InlineData("widespread, failings", 1)]
    [InlineData("widespread", 1)]
    [InlineData("widespread failing", 1)]
    [InlineData("“widespread”", null)]
    [InlineData("failings", null)]
    [InlineData("", null)]
    public void TryMatch_Words_TakesTheLongestPhraseThroughQuotationMarks(string text, int? meaning) =>
        Assert.Equal(meaning, Match(new PhraseTable<int>().Add("widespread", 1).Add("widespread failings", 2).Build(), text));

    [Fact]
    public void Visit_PhrasesInPhrases_AreToldFromEveryTokenTheShortestFirst()
    {
        const string text = "A written statement of “action” is a statement.";
        using var tokens = TokenList.Of(text);
        var visitor = new Told([]);
        new PhraseTable<int>().Add("written", 0).Add("written statement", 1).Add("statement", 2).Add("written statement of action", 3).Build().Visit(text, tokens.Span, ref visitor);
        Assert.Equal("0+1 1+2 3+5 at 1, 2+1 at 2, 2+1 at 9", string.Join(", ", visitor.Hits));
    }

    private struct Told(List<string> hits) : IPhraseVisitor<int>
    {
        private string found = "";

        public readonly List<string> Hits => hits;

        public void Found(int meaning, int count) => found += $"{meaning}+{count} ";

        public void Take(int first)
        {
            hits.Add($"{found}at {first}");
            found = "";
        }

        public void Drop() => found = "";
    }

    private static int? Match(PhraseIndex<int> index, string text)
    {
        using var tokens = TokenList.Of(text);
        return index.TryMatch(text, tokens.Span, 0, out var hit) ? hit.Meaning : null;
    }
}
