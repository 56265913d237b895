using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

/// <summary>Tables of words and phrases find each of theirs and no other, however many there are.</summary>
public sealed class WordTablesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(500)]
    public void WordSet_AnyNumberOfWords_HasEachAndNoOther(int count)
    {
        var set = WordSet.Of(string.Join(' ', Enumerable.Range(0, count).Select(Word)));
        Assert.All(Enumerable.Range(0, count), i => Assert.True(Has(set, Word(i).ToUpperInvariant())));
        Assert.All(Enumerable.Range(count, 500), i => Assert.False(Has(set, Word(i))));
    }

    [Fact]
    public void WordSet_WordGivenTwice_IsOne()
    {
        var set = WordSet.Of("and & and");
        Assert.True(Has(set, "&"));
        Assert.False(Has(set, "or"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(600)]
    public void PhraseIndex_AnyNumberOfPhrases_FindsEachAndNoOther(int count)
    {
        var table = new PhraseTable<int>();
        for (var i = 0; i < count; i++)
            table.Add($"{Word(i)} {Word(i + 1)} {Word(i / 2)}", i);
        var index = table.Build();
        for (var i = 0; i < count; i++)
        {
            Assert.Equal(i, Match(index, $"{Word(i)} {Word(i + 1)} {Word(i / 2)} and"));
            Assert.Null(Match(index, $"{Word(i)} {Word(i + 1)}"));
            Assert.Null(Match(index, $"{Word(i)} {Word(i + 1)} {Word(i + 1)}"));
            Assert.Null(Match(index, $"{Word(count + i)} {Word(i + 1)} {Word(i / 2)}"));
        }
    }

    // A letter beyond U+00FF reaches into the place of the next: “šc” has the hash of “ab”.
    [Fact]
    public void PhraseIndex_OtherWordOfTheSameHash_IsNotFound()
    {
        Assert.Equal(Folding.Hash("ab"), Folding.Hash("šc"));
        var index = new PhraseTable<int>().Add("ab", 1).Add("x ab", 2).Build();
        Assert.Equal(1, Match(index, "ab"));
        Assert.Null(Match(index, "šc"));
        Assert.Null(Match(index, "x šc"));
        using var tokens = TokenList.Of("šc ab");
        var count = new Counted();
        index.Visit("šc ab", tokens.Span, ref count);
        Assert.Equal((2, 1, 1), (count.Seen, count.Taken, count.Dropped));
    }

    [Fact]
    public void TryMatch_OutsideTheTokens_IsNone()
    {
        var index = PhraseSet.Of("a", "b c");
        using var tokens = TokenList.Of("a b c");
        Assert.False(index.TryMatch("a b c", tokens.Span, -1, out var before));
        Assert.False(index.TryMatch("a b c", tokens.Span, 3, out _));
        Assert.False(index.TryMatch("a b c", tokens.Span[..2], 1, out _));
        Assert.True(index.TryMatch("a b c", tokens.Span, 1, out var hit));
        Assert.Equal((false, 0, true, 1, 2, 3), (before.Meaning, before.Next, hit.Meaning, hit.First, hit.Count, hit.Next));
    }

    [Theory]
    [InlineData("a “b", true)]
    [InlineData("a ”b", true)]
    [InlineData("a \"b", true)]
    [InlineData("a ‘b", true)]
    [InlineData("a ’ b", true)]
    [InlineData("a ' b", true)]
    [InlineData("a “‘b’”", true)]
    [InlineData("a (b", false)]
    [InlineData("a – b", false)]
    public void TryMatch_SignInAPhrase_PartsItUnlessItIsAQuotationMark(string text, bool found) =>
        Assert.Equal(found ? true : null, Match(PhraseSet.Of("a b"), text));

    [Fact]
    public void AddAll_OtherTable_GivesItsPhrasesTheMeaningHere()
    {
        var other = new PhraseTable<int>().Add("a|b c", 1).Add("d", 2);
        var table = new PhraseTable<string>((one, more) => one + more).Add("d", "x").AddAll(other, meaning => $"<{meaning}>").Build();
        Assert.Equal(["<1>", "<1>", "x<2>"], "a c,b c,d".Split(',').Select(text => Match(table, text)));
    }

    [Fact]
    public void RentedList_Items_AreThoseAddedAndNoOthers()
    {
        using var list = new RentedList<int>(1);
        list.AddRange([]);
        for (var i = 0; i < 40; i++)
            list.Add(40 - i);
        list.AddRange([.. Enumerable.Range(100, 200)]);
        Assert.Equal((240, 40, 299), (list.Count, list[0], list[239]));
        Assert.Equal(list.Span.ToArray(), list.Memory.ToArray());
        list.Sort();
        Assert.Equal([.. Enumerable.Range(1, 40), .. Enumerable.Range(100, 200)], list.Span.ToArray());
        list.Keep(500);
        Assert.Equal(240, list.Count);
        list.Keep(2);
        Assert.Equal([1, 2], list.Span.ToArray());
        Assert.Throws<IndexOutOfRangeException>(() => list[2]);
        list.Clear();
        Assert.Equal(0, list.Count);
    }

    [Fact]
    public void RentedList_Disposed_IsEmptyAndMayBeDisposedAgain()
    {
        var list = new RentedList<int>();
        list.Add(1);
        list.Dispose();
        list.Dispose();
        Assert.Equal(0, list.Count);
        Assert.True(list.Span.IsEmpty);
    }

    private struct Counted : IPhraseVisitor<int>
    {
        public int Seen { get; private set; }

        public int Taken { get; private set; }

        public int Dropped { get; private set; }

        public void Found(int meaning, int count) => Seen++;

        public void Take(int first) => Taken++;

        public void Drop() => Dropped++;
    }

    private static string Word(int number) => $"w{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676)}";

    private static bool Has(WordSet set, string word)
    {
        using var tokens = TokenList.Of(word);
        return set.Contains(tokens[0]);
    }

    private static T? Match<T>(PhraseIndex<T> index, string text) where T : class
    {
        using var tokens = TokenList.Of(text);
        return index.TryMatch(text, tokens.Span, 0, out var hit) ? hit.Meaning : null;
    }

    private static int? Match(PhraseIndex<int> index, string text)
    {
        using var tokens = TokenList.Of(text);
        return index.TryMatch(text, tokens.Span, 0, out var hit) ? hit.Meaning : null;
    }

    private static bool? Match(PhraseIndex<bool> index, string text)
    {
        using var tokens = TokenList.Of(text);
        return index.TryMatch(text, tokens.Span, 0, out var hit) ? hit.Meaning : null;
    }
}
