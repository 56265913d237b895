using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>By what name a sentence calls that which it dates.</summary>
public sealed class NamedInspectionsTests
{
    [Theory]
    [InlineData("The inspection {4} in May 2019 was short.", true)]
    [InlineData("The inspection {5} in May 2019 was short.", false)]
    [InlineData("The inspection (in May 2019) was short.", true)]
    [InlineData("The re-visit in May 2019 was short.", true)]
    [InlineData("The May 2019 inspection was short.", true)]
    [InlineData("The survey was carried out in May 2019.", false)]
    [InlineData("The inspection {8} took place in May 2019.", true)]
    [InlineData("The inspection {9} took place in May 2019.", false)]
    [InlineData("The inspection {7} was carried out in May 2019.", true)]
    [InlineData("The inspection {8} was held in May 2019.", true)]
    [InlineData("The inspection of the area that was held took place in May 2019.", true)]
    [InlineData("After the inspection, a survey took place in May 2019.", false)]
    [InlineData("There was an inspection. In May 2019 leaders left.", false)]
    [InlineData("In May 2019 Ofsted and the CQC inspected Vale.", true)]
    [InlineData("In May 2019 {15} inspected Vale.", true)]
    [InlineData("In May 2019 {16} inspected Vale.", false)]
    [InlineData("{4} in May 2019 they inspected Vale.", true)]
    [InlineData("{5} in May 2019 they inspected Vale.", false)]
    [InlineData("They came back in May 2019.", true)]
    public void IsOfAnInspection_Date_StandsAtOneByThatName(string text, bool expected) =>
        Assert.Equal(expected, SignsOf.Read(text, signs => NamedInspections.IsOfAnInspection(signs, signs.Dates[0])));

    [Theory]
    [InlineData("The follow-up visit in May 2019 was short.", true)]
    [InlineData("The re-visit in May 2019 was short.", true)]
    [InlineData("Vale was revisited {4} in May 2019.", true)]
    [InlineData("Vale was revisited {5} in May 2019.", false)]
    [InlineData("The May 2019 revisit was short.", true)]
    [InlineData("The revisit, held in May 2019, was short.", false)]
    [InlineData("The revisit came after the inspection in May 2019.", false)]
    [InlineData("The visit in May 2019 was short.", false)]
    [InlineData("There was a revisit in May 2019", true)]
    public void IsOfARevisit_Date_StandsAtOneByThatName(string text, bool expected) =>
        Assert.Equal(expected, SignsOf.Read(text, signs => NamedInspections.IsOfARevisit(signs, signs.Dates[0])));

    [Theory]
    [InlineData("It found five areas of significant weakness.", true)]
    [InlineData("It identified two significant weaknesses.", true)]
    [InlineData("It found that two significant weaknesses were left.", false)]
    [InlineData("It found significant weaknesses.", false)]
    [InlineData("It found five gaps.", false)]
    [InlineData("Significant weaknesses were found", false)]
    public void CountsWeaknesses_Sentence_SaysHowManyWereFound(string text, bool expected) =>
        Assert.Equal(expected, SignsOf.Read(text, signs => NamedInspections.CountsWeaknesses(signs, 0)));
}
