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
    [InlineData("Hide advert below")]
    [InlineData("Read next: a prize for a baker")]
    [InlineData("View the full story here")]
    [InlineData("Follow me on X")]
    [InlineData("Image copyright Getty")]
    [InlineData("Photo: A school in Rye")]
    [InlineData("Share this article with friends")]
    [InlineData("Skip to the content")]
    [InlineData("Sign up for news of Rye")]
    [InlineData("Subscribe now for news")]
    [InlineData("Get the latest from Rye")]
    [InlineData("Your browser is old")]
    [InlineData("Please enable scripts")]
    [InlineData("Cookie settings of this paper")]
    [InlineData("We use cookies on these pages")]
    [InlineData("This website uses cookies")]
    [InlineData("Accept all cookies")]
    [InlineData("This is a new service for Rye")]
    [InlineData("Help us improve this page")]
    [InlineData("Watch more of our films")]
    [InlineData("Visit Shots now for films")]
    [InlineData("and live on Freeview 262")]
    [InlineData("Most viewed in Rye")]
    [InlineData("Back to news of Rye")]
    [InlineData("Print this page")]
    [InlineData("More from Rye")]
    [InlineData("More on this story from Rye")]
    [InlineData("Related stories from Rye")]
    [InlineData("Recommended stories from Rye")]
    [InlineData("All rights reserved by the paper")]
    [InlineData("Was this page of use?")]
    [InlineData("Did you find this of use?")]
    [InlineData("Download the app of the paper")]
    [InlineData("Story continues below this")]
    [InlineData("Article continues below this")]
    [InlineData("You may also like a prize for a baker")]
    [InlineData("Join our newsletter of Rye")]
    [InlineData("Loading the comments")]
    [InlineData("Advertisement")]
    [InlineData("News archive")]
    [InlineData("Fringe Box")]
    [InlineData("Contact us")]
    [InlineData("Latest news")]
    [InlineData("Home news article")]
    [InlineData("Social media")]
    [InlineData("Copy link")]
    [InlineData("<hr>")]
    [InlineData("Accept")]
    [InlineData("Privacy policy")]
    [InlineData("Terms and conditions")]
    [InlineData("Local Democracy Reporter")]
    public void Cut_LineOfThePage_IsFurniture(string line)
    {
        using var news = NewsText.Of(new SourceText($"Leaders are able.\n\n{line}\n\nThey know it."));
        Assert.Equal([NewsBlockKind.Paragraph, NewsBlockKind.Furniture, NewsBlockKind.Paragraph], news.Blocks.ToArray().Select(block => block.Kind));
    }

    [Theory]
    [InlineData("Print works in Rye")]
    [InlineData("Menu for schools")]
    [InlineData("Contact us in Rye for help")]
    [InlineData("Accept that this is so")]
    [InlineData("Latest news of Rye")]
    [InlineData("Local Democracy Reporter Kim Lark")]
    public void Cut_LineThatOnlyBeginsLikeOne_IsText(string line)
    {
        using var news = NewsText.Of(new SourceText($"Leaders are able.\n\n{line}\n\nThey know it."));
        Assert.DoesNotContain(news.Blocks.ToArray(), block => block.Kind == NewsBlockKind.Furniture);
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
