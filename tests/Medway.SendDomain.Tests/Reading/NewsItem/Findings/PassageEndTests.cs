using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class PassageEndTests
{
    [Theory]
    [InlineData("plans are late.", "plans are late")]
    [InlineData("plans are late;", "plans are late")]
    [InlineData("plans, and", "plans")]
    [InlineData("plans; and.", "plans")]
    [InlineData("plans and", "plans and")]
    [InlineData(".", ".")]
    [InlineData("and", "and")]
    [InlineData("Plans are late.”", "Plans are late")]
    [InlineData("Plans are late.\"", "Plans are late")]
    [InlineData("late.”", "late")]
    [InlineData("late”", "late”")]
    [InlineData("“Plans are late.”", "“Plans are late.”")]
    [InlineData("\"Plans are late.\"", "\"Plans are late.\"")]
    [InlineData("Plans are “late”", "Plans are “late”")]
    [InlineData("Plans are \"late\"", "Plans are \"late\"")]
    public void Of_StopsAndADanglingMark_AreLeftOut(string text, string expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, news.TokenSpanText(0, PassageEnd.Of(news, 0, news.Tokens.Length)));
    }

    [Theory]
    [InlineData("“No.”", true)]
    [InlineData("‘It is the school’s.’", true)]
    [InlineData("‘It is so”", false)]
    [InlineData("‘It’ is ‘so’", false)]
    [InlineData("\"No.\"", true)]
    [InlineData("“No”", false)]
    [InlineData("“It is so", false)]
    [InlineData("It is so.”", false)]
    [InlineData("“It” is “so”", false)]
    [InlineData("\"It\" is so\"", false)]
    [InlineData("“It is so”", true)]
    [InlineData("“It is” so”", false)]
    public void IsQuoted_PassageInMarksAsAWhole_IsTrue(string text, bool expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, PassageEnd.IsQuoted(news, 0, news.Tokens.Length));
    }

    [Theory]
    [InlineData("plans; reviews", true)]
    [InlineData("plans, reviews", false)]
    public void HasSemicolon_Passage_IsAskedForOne(string text, bool expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, PassageEnd.HasSemicolon(news, 0, news.Tokens.Length));
    }
}
