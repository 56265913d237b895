using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Layout;

public sealed class NewsTextTests
{
    private const string Text = "  What we found\n\nThey met. They left.\n\n- a plan\n- a hub";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 0)]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    [InlineData(30, 1)]
    [InlineData(39, 1)]
    [InlineData(42, 2)]
    [InlineData(60, 3)]
    public void BlockAt_Offset_IsTheBlockThatHoldsItOrTheLastBefore(int offset, int expected)
    {
        using var news = NewsText.Of(new SourceText(Text));
        Assert.Equal(expected, news.BlockAt(offset));
    }

    [Fact]
    public void SentenceAt_Token_IsItsSentenceAndNoneForAMark()
    {
        using var news = NewsText.Of(new SourceText(Text));
        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 2, -1, 3, 3, -1, 4, 4], Enumerable.Range(0, news.Tokens.Length).Select(news.SentenceAt));
        Assert.Equal(-1, news.SentenceAt(news.Tokens.Length));
    }

    [Theory]
    [InlineData(0, 17, "What we found")]
    [InlineData(15, 19, "Th")]
    [InlineData(7, 9, "we")]
    [InlineData(6, 7, "")]
    [InlineData(15, 16, "")]
    public void Span_RangeOfCharacters_HasNoSpaceAtItsEnds(int start, int end, string expected)
    {
        using var news = NewsText.Of(new SourceText(Text));
        var span = news.Span(start, end);
        Assert.Equal(expected, Text[span.Start..span.End]);
    }
}
