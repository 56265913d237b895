using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

/// <summary>Signs that a page prints and nobody sees: spaces of other widths, soft hyphens, joined letters.</summary>
public sealed class PlainSpacesTests
{
    [Theory]
    [InlineData('\u00A0')]
    [InlineData('\u2002')]
    [InlineData('\u2003')]
    [InlineData('\u2007')]
    [InlineData('\u2008')]
    [InlineData('\u2009')]
    [InlineData('\u200A')]
    [InlineData('\u202F')]
    public void WithPlainSpaces_OddSpace_IsAPlainOneInTheSamePlace(char space)
    {
        var source = new SourceText($"5{space}June{space}", "a.pdf", "application/pdf", [0, 2]);

        var plain = source.WithPlainSpaces(text => text.StartsWith("5 June "))!;

        Assert.Equal(("5 June ", "a.pdf", "application/pdf", 2), (plain.Text, plain.Name, plain.MediaType, plain.PageCount));
        Assert.Null(source.WithPlainSpaces(text => text.Contains(space)));
    }

    [Fact]
    public void WithPlainSpaces_NoOddSpace_IsTheTextItself()
    {
        var source = new SourceText("5 June");
        Assert.Same(source, source.WithPlainSpaces(text => text is "5 June"));
        Assert.Null(source.WithPlainSpaces(_ => false));
    }

    [Theory]
    [InlineData("one\ttwo", "one two")]
    [InlineData("one\u00A0two", "one two")]
    [InlineData("one\u3000two", "one two")]
    [InlineData("one  two", "one two")]
    [InlineData("so\u00ADcial", "social")]
    [InlineData("so\u200Bcial", "social")]
    [InlineData("so\uFEFFcial", "social")]
    [InlineData("o\uFB03cer", "officer")]
    [InlineData("a\uFAFFb\uFB07", "a\uFAFFb\uFB07")]
    [InlineData("one \u00AD two", "one two")]
    public void PrintedPassage_OneOddSign_IsReadAsWhatItStandsFor(string line, string words)
    {
        using var passage = PrintedText.Of(new SourceText(line)).Passage();
        passage.Add(0, line.Length);
        Assert.Equal(words, passage.Words.ToString());
        if (!line.Contains('\u00AD') && !line.Contains('\u200B') && !line.Contains('\uFEFF'))
            Assert.Equal(words, PassageText.Of(line));
    }

    [Fact]
    public void PrintedPassage_OfAnyLength_KeepsAllItsWords()
    {
        for (var length = 250; length <= 260; length++)
        {
            var word = new string('x', length);
            Assert.Equal(word + " y " + word, Joined(word, "y", word));
            Assert.Equal(string.Concat(Enumerable.Repeat("ffi", length)) + " ffl", Joined(new string('\uFB03', length), "\uFB04"));
        }
    }

    private static string Joined(params string[] lines)
    {
        var printed = PrintedText.Of(new SourceText(string.Join('\n', lines)));
        using var passage = printed.Passage();
        foreach (var line in printed.Lines)
            passage.Add(line);
        return passage.Words.ToString();
    }

    [Fact]
    public void Passage_GivenBack_IsEmptyWhenItIsLentAgain()
    {
        var printed = PrintedText.Of(new SourceText("one two"));
        var first = printed.Passage();
        first.Add(0, 3);
        first.Dispose();
        using var again = printed.Passage();
        Assert.Same(first, again);
        Assert.True(again.IsEmpty);
        again.Add(4, 7);
        Assert.Equal("two [4..7)", $"{again.Words} {string.Join(' ', again.At)}");
    }

    [Theory]
    [InlineData("5-", "6 June", "5-6 June")]
    [InlineData("co\u2011", "lead", "co\u2011lead")]
    [InlineData(")-", "two", ")- two")]
    [InlineData("/", "two", "/two")]
    [InlineData("one –", "two", "one – two")]
    public void PrintedPassage_BrokenLine_IsJoinedWithoutASpaceInsideAWordOnly(string line, string next, string words) => Assert.Equal(words, Joined(line, next));
}
