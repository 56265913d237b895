using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class GoverningHeadingTests
{
    [Theory]
    [InlineData("What the team found to be strengths in the area", "strength")]
    [InlineData("What the team found to be strengths in the area here", null)]
    [InlineData("Strengths and weaknesses", "weakness")]
    [InlineData("Weaknesses and areas for improvement", "areaForImprovement")]
    [InlineData("EHC plans: areas for improvement", "areaForImprovement")]
    [InlineData("Our strengths", "strength")]
    [InlineData("Our plan for the areas for improvement", null)]
    [InlineData("Next steps on areas for improvement", null)]
    [InlineData("What are we doing about areas for improvement", null)]
    [InlineData("News of Rye", null)]
    public void Of_Heading_SaysWhatStandsBelowIt(string text, string? expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, GoverningHeading.Of(news, news.Blocks[0])?.ToString());
    }

    [Theory]
    [InlineData("Strengths include early help.", true)]
    [InlineData("Strengths: teams.", true)]
    [InlineData("Among many of the very strengths are the teams.", true)]
    [InlineData("Among the many and the very strengths are the teams.", false)]
    [InlineData("Strengths that all in the area in May saw were teams.", true)]
    [InlineData("Strengths that all of the area in that May saw were teams.", false)]
    [InlineData("Strengths in schools.", false)]
    [InlineData("Strengths in schools. Are they many?", false)]
    [InlineData("Strengths in schools. They were seen.", false)]
    [InlineData("The action plan has areas for improvement including teams.", false)]
    [InlineData("Teams meet.", false)]
    public void Opens_SentenceThatNamesWhatWasFound_IsTrue(string text, bool expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, GoverningHeading.Opens(news, news.Sentences[0]));
    }

    [Theory]
    [InlineData("There were strengths too.", "strength")]
    [InlineData("There were some weaknesses.", "weakness")]
    [InlineData("There were strengths in schools.", null)]
    [InlineData("There were no strengths.", null)]
    [InlineData("There were strengths but not many.", null)]
    [InlineData("There were some strengths and some weaknesses.", null)]
    [InlineData("They have a number of areas.", null)]
    [InlineData("The report that came out on Monday in May for all here has some praise.", "strength")]
    [InlineData("The report that came out on Monday in May for all here now has some praise.", null)]
    public void OfSummary_ShortSentenceWithoutAMatter_Announces(string text, string? expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, GoverningHeading.OfSummary(news, new FindingSigns(news.Search.Findings), news.Sentences[0])?.ToString());
    }
}
