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

    [Fact]
    public void Read_NumberToldVeryOften_KeepsSixteenOfItsPlaces() =>
        Assert.Equal(16, Assert.Single(MoneyText.Read(string.Concat(Enumerable.Repeat("The council opened 40 specialist places. ", 20))).Places).At.Count);
}
