using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

/// <summary>A word is the same word at every length, wherever it stands, and whatever character is in it.</summary>
public sealed class WordLengthTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzabcdef";

    [Fact]
    public void Cut_WordOfAnyLength_IsTheSameAtTheEndOfTheTextAndInIt()
    {
        for (var length = 1; length <= 26; length++)
        {
            var word = Letters[..length];
            foreach (var (text, first) in new[] { (word, 0), (word + " and more of it", 0), (word + ".", 0), ("x " + word, 1), ("x " + word.ToUpperInvariant() + ", y", 1) })
            {
                using var tokens = TokenList.Of(text);
                Assert.Equal((length, Folding.Hash(word)), (tokens[first].In(text).Length, tokens[first].Hash));
            }
        }
    }

    [Fact]
    public void Cut_RangeThatEndsInsideAWord_EndsThere()
    {
        for (var length = 1; length <= 26; length++)
        {
            using var tokens = new TokenList(Letters.Length);
            Lexer.Cut(Letters, 0, length, tokens);
            Assert.Equal((1, 0, length, Folding.Hash(Letters.AsSpan(0, length))), (tokens.Count, tokens[0].Start, tokens[0].End, tokens[0].Hash));
        }
    }

    [Theory]
    [InlineData('é')]
    [InlineData('\u00AD')]
    [InlineData('\'')]
    [InlineData('’')]
    [InlineData('‘')]
    [InlineData('ʼ')]
    public void Cut_CharacterThatBelongsToAWord_PartsItAtNoPlace(char inside)
    {
        for (var place = 1; place < 20; place++)
        {
            var word = Letters[..place] + inside + Letters[place..22];
            using var tokens = TokenList.Of(word + " is it");
            Assert.Equal((3, word.Length, Folding.Hash(word)), (tokens.Count, tokens[0].End, tokens[0].Hash));
        }
    }

    [Theory]
    [InlineData('-')]
    [InlineData('/')]
    [InlineData('′')]
    [InlineData('"')]
    [InlineData('\u0080')]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('`')]
    [InlineData('{')]
    public void Cut_OtherSign_PartsAWordAtEveryPlace(char sign)
    {
        for (var place = 1; place < 20; place++)
        {
            var text = Letters[..place] + sign + Letters[place..22];
            using var tokens = TokenList.Of(text);
            Assert.Equal([Letters[..place], sign.ToString(), Letters[place..22]], tokens.Span.ToArray().Select(token => text[token.Start..token.End]));
            Assert.Equal((true, Folding.Hash([sign])), (tokens[1].IsPunctuation, tokens[1].Hash));
        }
    }

    [Fact]
    public void Cut_Capitals_AreAllOfAWordOrNot()
    {
        for (var length = 2; length <= 20; length++)
        {
            var capitals = new string('N', length);
            using var all = TokenList.Of(capitals);
            Assert.True(all[0].IsAllCapitals);
            for (var place = 0; place < length; place++)
            {
                using var one = TokenList.Of(capitals[..place] + 'n' + capitals[(place + 1)..] + " WITH MORE");
                Assert.Equal((false, place > 0), (one[0].IsAllCapitals, one[0].IsCapital));
                using var accented = TokenList.Of(capitals[..place] + 'É' + capitals[(place + 1)..]);
                Assert.Equal((true, true), (accented[0].IsAllCapitals, accented[0].IsCapital));
            }
        }
    }

    [Fact]
    public void Hash_WordsThatDifferInOneLetter_Differ()
    {
        for (var length = 1; length <= 26; length++)
        {
            var word = Letters[..length];
            for (var place = 0; place < length; place++)
                Assert.NotEqual(Folding.Hash(word), Folding.Hash(word[..place] + '#' + word[(place + 1)..]));
            Assert.NotEqual(Folding.Hash(word), Folding.Hash(word + word[0]));
            if (length > 1)
                Assert.NotEqual(Folding.Hash(word), Folding.Hash(word[1..] + word[0]));
        }
    }

    [Theory]
    [InlineData("x'9", "x|'|9")]
    [InlineData("it's2", "it's|2")]
    [InlineData("OFSTED'S", "OFSTED|'S")]
    [InlineData("a's.", "a|'s|.")]
    [InlineData("a's\u00AD", "a's\u00AD")]
    [InlineData("a''s", "a|'|'|s")]
    [InlineData("1,234,567,890,123,456", "1,234,567,890,123|,|456")]
    [InlineData("123,456,789,012,345", "123,456,789,012,345")]
    [InlineData("1.2.x .5 x.5.6 7..8", "1.2|.|x|.|5|x|.|5.6|7|.|.|8")]
    [InlineData("9.1.24", "9|.|1|.|24")]
    [InlineData("12,345 678,9012", "12,345|678|,|9012")]
    [InlineData("½ ٣", "½|٣")]
    [InlineData("a\u0085b\u3000c", "a|b|c")]
    [InlineData("\u200B\u200B", "")]
    public void Cut_WordsAndNumbers_EndWhereTheyShould(string text, string expected)
    {
        using var tokens = TokenList.Of(text);
        Assert.Equal(expected, string.Join('|', tokens.Span.ToArray().Select(token => token.In(text).ToString())));
    }

    [Theory]
    [InlineData("1,234.5", 4, "1|,|23")]
    [InlineData("1,234.5", 6, "1,234|.")]
    [InlineData("1.5", 2, "1|.")]
    [InlineData("a's", 2, "a|'")]
    [InlineData("a'bc", 2, "a|'")]
    [InlineData("\na", 2, "a")]
    public void Cut_Range_LooksAtNothingBehindIt(string text, int end, string expected)
    {
        using var tokens = new TokenList(text.Length);
        Lexer.Cut(text, 0, end, tokens);
        Assert.Equal(expected, string.Join('|', tokens.Span.ToArray().Select(token => token.In(text).ToString())));
    }
}
