using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class ListLeadMeaningTests
{
    [Theory]
    [InlineData("Areas for improvement", "Improvements")]
    [InlineData("Our strengths", "Strengths")]
    [InlineData("Our strengths next", "Steps")]
    [InlineData("How we have improved", "Steps")]
    [InlineData("Inspectors found that we have improved", "Strengths")]
    [InlineData("Strengths that you can see", "Steps")]
    [InlineData("Strengths that inspectors told you of", "Strengths")]
    [InlineData("The report asks the partnership to", "Improvements")]
    [InlineData("The report asks the partnership to improve:", "Improvements")]
    [InlineData("The report asks the partnership to work on:", "Improvements")]
    [InlineData("The report asks the partnership for:", "Findings")]
    [InlineData("Leaders ask the partnership to", "Nothing")]
    [InlineData("There is little progress", "Weaknesses")]
    [InlineData("Not in the progress", "Weaknesses")]
    [InlineData("Not in all the progress", "Strengths")]
    [InlineData("Not the strengths", "Strengths")]
    [InlineData("Next steps and strengths", "Steps")]
    [InlineData("Next steps and weaknesses", "Weaknesses")]
    [InlineData("Inspectors said", "Findings")]
    [InlineData("In May", "Nothing")]
    [InlineData("Areas for improvement and priority actions", "PriorityActions")]
    [InlineData("Priority actions and areas for improvement", "PriorityActions")]
    [InlineData("", "Nothing")]
    [InlineData("to:", "Nothing")]
    public void Meaning_Words_MakeOfAListTheGravestThingTheySay(string text, string expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, ListLead.Meaning(news, 0, news.Tokens.Length).ToString());
    }
}
