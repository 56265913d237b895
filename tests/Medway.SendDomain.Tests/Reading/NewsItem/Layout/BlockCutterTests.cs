using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Layout;

public sealed class BlockCutterTests
{
    [Theory]
    [InlineData("What we found\n\nLeaders are able.", "Heading: What we found", "Paragraph: Leaders are able.")]
    [InlineData("Leaders are able and\nthey know it.", "Paragraph: Leaders are able and\nthey know it.")]
    [InlineData("One:\n• first\n- second\n3. third", "Paragraph: One:", "ListItem: first", "ListItem: second", "ListItem: third")]
    [InlineData("a) plans\n(b) reviews\niv. waits", "ListItem: plans", "ListItem: reviews", "ListItem: waits")]
    [InlineData("One:\n👍 first\n✔️ second\n→ third", "Paragraph: One:", "ListItem: first", "ListItem: second", "ListItem: third")]
    [InlineData("Members were advised –\n- first", "Paragraph: Members were advised –", "ListItem: first")]
    [InlineData("1. Members were told of it. They agreed.\n2. The letter names strengths:", "Paragraph: Members were told of it. They agreed.", "Paragraph: The letter names strengths:")]
    [InlineData("Hide Ad\nLeaders are able.\n|\nRead more: a prize for a baker", "Furniture: Hide Ad", "Paragraph: Leaders are able.", "Furniture: |", "Furniture: Read more: a prize for a baker")]
    [InlineData("Follow us on X and Facebook.\nImage caption, A school\nNews archive", "Furniture: Follow us on X and Facebook.", "Furniture: Image caption, A school", "Furniture: News archive")]
    [InlineData("Leaders are able.\n\nIn the early years there was good practice, whic", "Paragraph: Leaders are able.", "Paragraph: In the early years there was good practice, whic")]
    [InlineData("•\nplans are made.", "Paragraph: plans are made.")]
    [InlineData("Leaders are able,\n• \nplans are made.", "Paragraph: Leaders are able,", "Paragraph: plans are made.")]
    public void Cut_Lines_BecomeBlocks(string text, params string[] expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, news.Blocks.ToArray().Select(block => $"{block.Kind}: {text[block.Start..block.End]}"));
    }

    [Theory]
    [InlineData("Cllr A. Lark spoke. Dr. Holm did not.", "Cllr A. Lark spoke.", "Dr. Holm did not.")]
    [InlineData("It costs £1.5m a year. “Is it enough?” she asked.", "It costs £1.5m a year.", "“Is it enough?” she asked.")]
    [InlineData("He said: “No.” They left.", "He said: “No.”", "They left.")]
    [InlineData("Is it???yes. No?! Well.", "Is it???yes.", "No?!", "Well.")]
    public void Sentences_OfABlock_EndAtStopsThatAreNoAbbreviations(string text, params string[] expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, news.Sentences.ToArray().Select(sentence => text[sentence.Start..sentence.End]));
    }

    // Walked through anew from each of its signs, such a run takes minutes.
    [Fact]
    public void Sentences_RunOfAMillionSignsBeforeAWord_IsOne()
    {
        var text = "Is it" + new string('?', 1_000_000) + "yes.";
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(text.Length, Assert.Single(news.Sentences.ToArray()).End);
    }
}
