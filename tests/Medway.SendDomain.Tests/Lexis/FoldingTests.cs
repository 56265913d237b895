using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

public class FoldingTests
{
    [Theory]
    [InlineData("A‘’ʼ′＇B", "a'''''b")]
    [InlineData("“”„″", "\"\"\"\"")]
    [InlineData("‐‑‒–—―−", "-------")]
    [InlineData("ÉÖ", "éö")]
    [InlineData("Z[@`{", "z[@`{")]
    public void Fold_Character_IsItsPlainForm(string text, string folded) => Assert.Equal(folded, string.Concat(text.Select(Folding.Fold)));

    [Theory]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    public void Fold_InvisibleCharacter_IsNone(char invisible)
    {
        Assert.Equal('\0', Folding.Fold(invisible));
        Assert.Equal(Folding.Hash("ab"), Folding.Hash($"a{invisible}b"));
    }

    [Theory]
    [InlineData("ab", "AB", true)]
    [InlineData("a\u00ADb\u00AD", "ab", true)]
    [InlineData("ab", "\u200Ba\u200Bb\u200B", true)]
    [InlineData("", "", true)]
    [InlineData("ab", "abc", false)]
    [InlineData("abc", "ab", false)]
    [InlineData("ab", "ac", false)]
    [InlineData("&", "and", true)]
    [InlineData("And", "&", true)]
    [InlineData("&", "an", false)]
    [InlineData("or", "&", false)]
    [InlineData("bnd", "and", false)]
    public void Same_TwoWords_IsWhetherTheyFoldAlike(string left, string right, bool same)
    {
        Assert.Equal(same, Folding.Same(left, right));
        Assert.Equal(same, Folding.Hash(left) == Folding.Hash(right));
    }

    [Theory]
    [InlineData("Leaders", "word capital space line paragraph")]
    [InlineData("SEND", "word capital allCapitals space line paragraph")]
    [InlineData("A", "word capital space line paragraph")]
    [InlineData("x 12", "number space")]
    [InlineData("x12", "number")]
    [InlineData("x.", "sign")]
    [InlineData("x\n.", "sign space line")]
    [InlineData("x\u2028y", "word space line")]
    [InlineData("x\fy", "word space line")]
    [InlineData("x\r\ny", "word space line")]
    [InlineData("x\n\ry", "word space line paragraph")]
    [InlineData("x\n \u2029y", "word space line paragraph")]
    [InlineData("x\u200By", "word space line paragraph")]
    [InlineData("x’s", "word")]
    [InlineData("Été", "word capital space line paragraph")]
    [InlineData("ÉÉ", "word capital allCapitals space line paragraph")]
    public void Cut_LastToken_HasItsTraits(string text, string traits)
    {
        using var tokens = TokenList.Of(text);
        var last = tokens[tokens.Count - 1];
        string?[] has =
        [
            last.IsWord ? "word" : null, last.IsNumber ? "number" : null, last.IsPunctuation ? "sign" : null, last.IsCapital ? "capital" : null,
            last.IsAllCapitals ? "allCapitals" : null, last.HasSpaceBefore ? "space" : null, last.BeginsLine ? "line" : null, last.BeginsParagraph ? "paragraph" : null,
        ];
        Assert.Equal(traits, string.Join(' ', has.Where(trait => trait is not null)));
    }

    [Theory]
    [InlineData("it’s Ofsted's 's'x’sy don’t '", "it|’s|Ofsted|'s|'|s'x’sy|don’t|'")]
    [InlineData("1,234,567.89 1,23 1,2345 12.5.", "1,234,567.89|1|,|23|1|,|2345|12.5|.")]
    [InlineData("1.2.3 4.5 .6", "1|.|2|.|3|4.5|.|6")]
    [InlineData("1,", "1|,")]
    [InlineData("1.", "1|.")]
    [InlineData("a&b", "a|&|b")]
    public void Cut_Signs_PartOrJoin(string text, string expected)
    {
        using var tokens = TokenList.Of(text);
        Assert.Equal(expected, string.Join('|', tokens.Span.ToArray().Select(token => token.In(text).ToString())));
    }

    [Fact]
    public void IndexAt_Offset_IsTheFirstTokenFromThere()
    {
        using var tokens = TokenList.Of("ab cd ef");
        Assert.Equal([0, 1, 1, 1, 2, 2, 2, 3, 3], Enumerable.Range(0, 9).Select(tokens.IndexAt));
    }

    [Fact]
    public void Add_ManyTokens_KeepsThemAll()
    {
        var text = string.Concat(Enumerable.Repeat("a ", 5000));
        using var tokens = TokenList.Of(text);
        Assert.Equal(Enumerable.Range(0, 5000).Select(i => 2 * i), tokens.Span.ToArray().Select(token => token.Start));
    }
}
