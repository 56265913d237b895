using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class LeaningTests
{
    [Theory]
    [InlineData("Parents do not have to repeat their story.")]
    [InlineData("There is a culture of high support and high challenge.")]
    [InlineData("Partners offer one another constructive challenge.")]
    [InlineData("The weaknesses in data have been fixed.")]
    [InlineData("No child is left without support.")]
    [InlineData("No young person in care goes without a health assessment.")]
    [InlineData("There are no long waits for therapy.")]
    [InlineData("Pupils who cannot go to school are taught well at home.")]
    [InlineData("There are no gaps or delays in therapy for babies.")]
    [InlineData("Children’s needs do not go unnoticed.")]
    [InlineData("Families have to tell their story once.")]
    [InlineData("Families no longer have to fight for help.")]
    [InlineData("Fewer children and young people reach crisis point.")]
    [InlineData("Waits for the clinic have been reduced.")]
    [InlineData("Gaps in therapy have been closed.")]
    [InlineData("Plans are clear rather than vague.")]
    [InlineData("Support is not only swift but also kind and effective.")]
    [InlineData("Staff could not be more helpful.")]
    [InlineData("Exclusions are low.")]
    [InlineData("Attendance is above the national average.")]
    [InlineData("Children at risk of exclusion receive effective help.")]
    [InlineData("Therapists reach families who had previously been reluctant to engage.")]
    [InlineData("Leaders know what needs to change and have a clear plan.")]
    [InlineData("Leaders understand the areas that need to improve.")]
    [InlineData("Partners have an accurate view of how poor some plans are.")]
    [InlineData("Although waits were long, support is now timely.")]
    [InlineData("Where needs are missed, help follows quickly.")]
    public void Of_WordsThatTurnTheBad_IsAStrength(string text) => Assert.Equal(FindingKind.Strength, Of(text));

    [Theory]
    [InlineData("The variable quality of teaching and commitment to inclusion persisted.")]
    [InlineData("Poor relationships with schools persist.")]
    [InlineData("There is no shared view among partners of what good support looks like.")]
    [InlineData("Leaders have no evidence that their strategy is clear and effective.")]
    [InlineData("A lack of clear, timely and effective oversight remains.")]
    [InlineData("Plans rarely include clear and precise advice.")]
    [InlineData("It is unclear how well services work.")]
    [InlineData("Good help comes only when families reach crisis.")]
    [InlineData("The quality of support depends on which school a child goes to.")]
    [InlineData("There are too few suitable places.")]
    [InlineData("There is not enough suitable provision.")]
    [InlineData("Parents have to battle for good support.")]
    [InlineData("Children have to wait too long for effective help.")]
    [InlineData("Families tell their story again and again.")]
    [InlineData("Good practice is not shared across schools.")]
    [InlineData("Effective support is inconsistent.")]
    [InlineData("The right help comes too late.")]
    [InlineData("Leaders do not, however, have a clear plan.")]
    [InlineData("Waits for the clinic have not been reduced.")]
    [InlineData("Waiting times for the clinic have increased.")]
    [InlineData("The number of exclusions is rising.")]
    [InlineData("Action to reduce waiting times has been too slow.")]
    [InlineData("It is difficult for parents to get clear and accurate information.")]
    [InlineData("Leaders do not know how well services meet needs.")]
    [InlineData("Only a small minority of plans were timely.")]
    [InlineData("The evaluation of leaders’ success lacks detail.")]
    [InlineData("Long waits keep children from the right support.")]
    [InlineData("There are fewer timely plans.")]
    public void Of_WordsThatTurnTheGood_IsAWeakness(string text) => Assert.Equal(FindingKind.Weakness, Of(text));

    [Theory]
    [InlineData("Inspectors asked the partnership to cut waits for therapy.")]
    [InlineData("They want us, along with the council and two health boards, to make plans clearer.")]
    [InlineData("The partnership has also been told to make better use of data.")]
    [InlineData("Inspectors want better oversight.")]
    [InlineData("The report calls for better joint working.")]
    [InlineData("The report recommends clearer plans.")]
    [InlineData("More could be done to make plans timely.")]
    [InlineData("Inspectors named the need for better plans.")]
    [InlineData("The local offer needs to be better.")]
    [InlineData("There is more to do on annual reviews.")]
    public void Of_WhatIsAskedFor_IsToImprove(string text) => Assert.Equal(FindingKind.AreaForImprovement, Of(text));

    [Theory]
    [InlineData("Parents asked schools to listen.")]
    [InlineData("Families are told to call the clinic.")]
    [InlineData("Inspectors asked parents to name their school.")]
    [InlineData("Since the inspection parents have asked the council to listen.")]
    [InlineData("The council wants to hear from parents.")]
    [InlineData("Leaders know how much must change.")]
    public void Of_WhatOthersAskFor_IsNone(string text) => Assert.Null(Of(text));

    [Theory]
    [InlineData("Just 3% of pupils with SEND are in other schools.")]
    [InlineData("Only 12 per cent of the plans of pupils are for boarders.")]
    public void Of_ASmallShareOfNothingGood_IsNoWeakness(string text) => Assert.NotEqual(FindingKind.Weakness, Of(text));

    private static FindingKind? Of(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        return Leaning.Of(news, new FindingSigns(news.Search.Findings), 0, news.Tokens.Length).Kind;
    }
}
