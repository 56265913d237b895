using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>Which numbers of places are new places of schools, and who pays for them.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("The council opened 40 places.", "")]
    [InlineData("The school has 40 places.", "")]
    [InlineData("A new school with 40 places is open.", "40")]
    [InlineData("Pupils took 40 special school places last year.", "")]
    [InlineData("Pupils took 40 new special school places last year.", "40 of 'special school places' additional")]
    [InlineData("A 40-place special school is here.", "40 of 'special school'")]
    [InlineData("A new 40-place special school was built.", "40 of 'special school' additional Made")]
    [InlineData("The £40 places in schools were created.", "")]
    [InlineData("The council opened a new school for 40 pupils.", "40 additional Made")]
    [InlineData("A new school for 40 pupils is planned.", "")]
    public void Read_Number_IsOfPlacesThatComeIntoBeing(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Theory]
    [InlineData("The area had a need of one two three four five six 40 specialist places were created.", "")]
    [InlineData("The area had need, one two three four five six seven and 40 specialist places were created.", "40 of 'specialist places' Made")]
    [InlineData("40 specialist places were created to meet the growing local demand.", "")]
    [InlineData("40 specialist places were created to meet the growing and strong demand.", "")]
    [InlineData("40 specialist places were created to meet the growing, strong demand.", "")]
    [InlineData("40 specialist places were created to meet the growing and strong local demand.", "40 of 'specialist places' Made")]
    [InlineData("40 specialist places for children with special educational needs were created.", "40 of 'specialist places'")]
    [InlineData("40 specialist places for children with needs were created.", "")]
    public void Read_Lack_IsSaidWithinNineWords(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Theory]
    [InlineData("Norbury is building schools. This has created 40 additional places.", "40 additional Made")]
    [InlineData("Norbury is building schools. This has created 40 additional places here.", "40 additional Made")]
    [InlineData("Norbury is building schools. This has created 40 additional places on a course.", "")]
    [InlineData("Norbury is building schools. This creates 40 places.", "")]
    [InlineData("Norbury is building schools. We saw 40 additional places.", "")]
    [InlineData("Norbury is building schools.\n\nThis has created 40 additional places.", "")]
    [InlineData("Norbury is building. This has created 40 additional places.", "")]
    [InlineData("Norbury praised schools. This has created 40 additional places.", "")]
    [InlineData("Norbury is building schools. It was late. This has created 40 additional places.", "")]
    [InlineData("This has created 40 additional places", "")]
    public void Read_SentenceBehindSchoolsThatAreBuilt_GoesOnWithTheirPlaces(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Theory]
    [InlineData("The council created 40 specialist places. The 40 additional specialist places are in schools that opened.", "40 of 'specialist places' additional Made")]
    [InlineData("A new school with 40 places is open. It opened 40 specialist places.", "40 of 'specialist places' Made")]
    [InlineData("£2m will create 40 specialist places. £3m will create 40 specialist places.", "40 of 'specialist places' Planned investment 0 ; 40 of 'specialist places' Planned investment 1")]
    [InlineData("£2m will create 40 specialist places. The 40 specialist places were planned.", "40 of 'specialist places' Planned investment 0")]
    [InlineData("The council opened 40 specialist places. £2m will create 40 specialist places.", "40 of 'specialist places' Made investment 0")]
    public void Read_NumberToldAgain_IsTheSamePlacesUnlessAnotherSumPays(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Theory]
    [InlineData("The council opened 40 specialist places. It plans to create a further 90 by September 2026.", "40 of 'specialist places' Made ; 90 additional Planned")]
    [InlineData("The council has added 40 specialist places and will deliver 200 more by the end of 2026.", "40 of 'specialist places' Made ; 200 additional Planned")]
    [InlineData("The council opened 40 specialist places. It will create 90 jobs more.", "40 of 'specialist places' Made")]
    [InlineData("The council opened 40 specialist places. It will create a further 90 jobs.", "40 of 'specialist places' Made")]
    [InlineData("The council opened 40 specialist places. It will hire a further 90 by May.", "40 of 'specialist places' Made")]
    [InlineData("The council opened 40 specialist places.\n\nIt plans to create a further 90 by May.", "40 of 'specialist places' Made")]
    [InlineData("The council opened 40 specialist places. It was late. It plans to create a further 90 by May.", "40 of 'specialist places' Made")]
    [InlineData("It plans to create a further 90 by May. Places are few.", "")]
    public void Read_NumberOfMore_IsOfThePlacesCountedBefore(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Theory]
    [InlineData("It is building 150 more places for children with autism.", "150 additional")]
    [InlineData("It is building 150 more places for young people with SEND.", "150 additional")]
    [InlineData("It is building 150 more places for children.", "")]
    [InlineData("It is creating 150 more places for children with SEND at holiday clubs.", "")]
    [InlineData("It has two new special schools, with 180 and 132 places respectively.", "180 ; 132")]
    [InlineData("It has two new special schools, with 180 and 132 places.", "132")]
    [InlineData("The council spent £2m on 120 new specialist places this year.", "120 of 'specialist places' additional Made investment 0")]
    [InlineData("It has invested more than £10m in 126 new specialist places since 2021.", "126 of 'specialist places' additional Made investment 0")]
    public void Read_PlacesForNeeds_AreOfSchoolsAndNumbersShareTheirNoun(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    [Fact]
    public void Read_NumberToldVeryOften_KeepsSixteenOfItsPlaces() =>
        Assert.Equal(16, Assert.Single(MoneyText.Read(string.Concat(Enumerable.Repeat("The council opened 40 specialist places. ", 20))).Places).At.Count);
}
