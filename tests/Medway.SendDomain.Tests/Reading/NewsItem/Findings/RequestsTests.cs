using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class RequestsTests
{
    [Theory]
    [InlineData("Leaders say what must change.")]
    [InlineData("The report calls on leaders to make plans clear.")]
    [InlineData("The report calls upon leaders to make plans clear.")]
    [InlineData("The report calls for clear plans.")]
    [InlineData("Inspectors from both bodies who came in May asked leaders to make plans clear.")]
    [InlineData("The report, published today, asks leaders to make plans clear.")]
    [InlineData("The council has been told to make plans clear.")]
    [InlineData("The council was once again told to make plans clear.")]
    [InlineData("The council in the town by the sea was told to make plans clear.")]
    [InlineData("Leaders were told to make plans clear.")]
    [InlineData("Parents and leaders were told to make plans clear.")]
    [InlineData("Inspectors want better oversight.")]
    [InlineData("Inspectors want effective oversight.")]
    [InlineData("One inspector wants better oversight.")]
    [InlineData("Inspectors wanted better oversight.")]
    [InlineData("Inspectors asked leaders and parents to agree on a plan.")]
    [InlineData("The report asks them to make plans clear.")]
    [InlineData("They told leaders to make plans clear.")]
    public void Are_WhatInspectorsAskOfThosePutInCharge_IsTrue(string text) => Assert.True(Any(text));

    [Theory]
    [InlineData("Inspectors asked to see how the council is doing.")]
    [InlineData("Parents called for clear plans.")]
    [InlineData("After the inspection, some asked leaders to make plans clear.")]
    [InlineData("After the inspection parents asked leaders to make plans clear.")]
    [InlineData("Since the report the council asked nurses to make plans clear.")]
    [InlineData("Some were told to call.")]
    [InlineData("Families were told to call.")]
    [InlineData("Thanks to the council, more were told to call.")]
    [InlineData("The council said that families were told to call.")]
    [InlineData("That is what inspectors want now.")]
    [InlineData("Inspectors want more")]
    [InlineData("Inspectors called good staff a strength.")]
    [InlineData("Inspectors told leaders about plans.")]
    [InlineData("Inspectors asked parents to name their school.")]
    [InlineData("Inspectors asked the parents to name their school.")]
    [InlineData("Inspectors asked parents")]
    [InlineData("Inspectors told leaders why it is hard to act.")]
    [InlineData("Inspectors told leaders of waits due to vacancies.")]
    [InlineData("Leaders did what inspectors asked")]
    [InlineData("Inspectors told the board of help that leaders gave to families.")]
    [InlineData("They were asked to name a school.")]
    [InlineData("Leaders asked to act.")]
    [InlineData("Inspectors praised leaders.")]
    public void Are_WhatOthersAskOrAreAsked_IsFalse(string text) => Assert.False(Any(text));

    private static bool Any(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var hits = new FindingSigns(news.Search.Findings).In(0, news.Tokens.Length);
        for (var i = 0; i < hits.Length; i++)
        {
            if (Requests.Are(news, hits, i))
                return true;
        }
        return false;
    }
}
