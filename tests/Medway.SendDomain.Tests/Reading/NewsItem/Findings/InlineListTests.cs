using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class InlineListTests
{
    [Theory]
    [InlineData("plans, transport and the hub.", "plans", "transport", "the hub")]
    [InlineData(": plans, transport and the hub.”", "plans", "transport", "the hub")]
    [InlineData("plans, transport, and the hub", "plans", "transport", "the hub")]
    [InlineData("plans, reviews, transport", "plans", "reviews", "transport")]
    [InlineData("plans; transport, buses; and the hub", "plans", "transport, buses", "the hub")]
    [InlineData("plans & reviews", "plans", "reviews")]
    [InlineData("speech and language therapy, and plans", "speech and language therapy", "plans")]
    [InlineData("speech and language therapy", "speech and language therapy")]
    [InlineData("education, health and care plans, transport and reviews", "education, health and care plans", "transport", "reviews")]
    [InlineData("plans for children, young people and families, transport and reviews", "plans for children, young people and families", "transport", "reviews")]
    [InlineData("plans for education, health care and others", "plans for education, health care", "others")]
    [InlineData("plans, health, and care", "plans", "health", "care")]
    [InlineData("the work of nurses and teachers in all of the schools of the town of Rye", "the work of nurses", "teachers in all of the schools of the town of Rye")]
    [InlineData("the work of nurses and teachers in all of the schools of the old town of Rye", "the work of nurses and teachers in all of the schools of the old town of Rye")]
    [InlineData(", and plans, ; and reviews, and", "plans", "reviews")]
    [InlineData("and plans", "plans")]
    [InlineData("plans and", "plans")]
    public void Cut_List_IsCutBetweenItsItems(string text, params string[] expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        List<(int First, int End)> items = [(0, 1)];
        InlineList.Cut(news, 0, news.Tokens.Length, items);
        Assert.Equal(expected, items.Select(item => news.TokenSpanText(item.First, item.End)));
    }
}
