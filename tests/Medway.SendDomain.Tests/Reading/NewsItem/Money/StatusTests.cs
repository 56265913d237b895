using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>How far spending has come, where another verb stands farther off.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("has gone into staff", "Made")]
    [InlineData("was added to staff", "Made")]
    [InlineData("were put towards staff", "Made")]
    [InlineData("put into staff is working", "Made")]
    [InlineData("put in for staff", "Made")]
    [InlineData("has so far provided for staff", "Made")]
    [InlineData("have been added to staff", "Made")]
    [InlineData("has already added to staff", "Made")]
    [InlineData("has been pledged for staff", "Committed")]
    [InlineData("ring-fenced for staff", "Committed")]
    [InlineData("set aside for staff", "Committed")]
    [InlineData("was set aside for staff", "Committed")]
    [InlineData("then approved for staff", "Committed")]
    [InlineData("that was then approved for staff", "Planned")]
    [InlineData(", approved for staff", "Planned")]
    [InlineData("and approved staff", "Planned")]
    public void Read_VerbRightBehindTheSum_IsNearerThanThePlan(string words, string status) => AssertStatus($"The programme planned much: £3m {words}.", status);

    [Theory]
    [InlineData("is expected for staff", "Planned")]
    [InlineData("is to be put into staff", "Planned")]
    [InlineData("is planned for staff", "Planned")]
    [InlineData("will be put into staff", "Planned")]
    [InlineData("could deliver bases", "Planned")]
    [InlineData("could see bases", "Made")]
    [InlineData("for staff was committed", "Made")]
    public void Read_PlanRightBehindTheSum_IsNearerThanWhatWasSpent(string words, string status) => AssertStatus($"The programme spent much: £3m {words}.", status);

    [Theory]
    [InlineData("The programme: £3m for all the bases and staff was spent.", "Made")]
    [InlineData("The programme: £3m for all the bases and our staff was spent.", "Made")]
    [InlineData("The programme: £3m for all the bases and all our staff was spent.", null)]
    [InlineData("The programme: £3m, expected for staff.", null)]
    [InlineData("The programme: £3m for bases, training and for staff was spent.", null)]
    [InlineData("The new plan to spend £3m on staff.", "Planned")]
    [InlineData("The plan to improve it and £3m for a programme.", null)]
    [InlineData("This plan to improve it and £3m for a programme.", null)]
    [InlineData("The health plan to change it has £3m of investment.", null)]
    [InlineData("Plan to improve it and £3m for a programme.", "Planned")]
    [InlineData("Leaders plan to improve it and £3m for a programme.", "Planned")]
    [InlineData("The council plans for a £3m programme.", "Planned")]
    [InlineData("The council plans include a £3m programme.", "Planned")]
    [InlineData("The council’s new plans include a £3m programme.", null)]
    [InlineData("£3m of capital to be spent on staff.", "Planned")]
    [InlineData("The council is to put £3m into staff.", "Planned")]
    [InlineData("It should put in £3m for staff.", "Planned")]
    [InlineData("To put in £3m for staff.", "Planned")]
    [InlineData("The council, expected by the board, spent £3m on staff.", "Made")]
    [InlineData("It spent time on it and will put £3m into staff.", "Planned")]
    public void Read_Verbs_TheNearestBeforeTellsElseTheOneBehind(string text, string? status) => AssertStatus(text, status);

    [Theory]
    [InlineData("The council opened 40 specialist places.", "40 of 'specialist places' Made")]
    [InlineData("40 specialist places are due to be created.", "40 of 'specialist places' Planned")]
    [InlineData("40 specialist places which next year will open.", "40 of 'specialist places' Planned")]
    [InlineData("40 specialist places which in the next year will open.", "40 of 'specialist places'")]
    [InlineData("40 specialist places, in a school, will open.", "40 of 'specialist places'")]
    [InlineData("The council will open 40 specialist places, 50 specialist places and 60 specialist places in schools.",
        "40 of 'specialist places' Planned ; 50 of 'specialist places' Planned ; 60 of 'specialist places' Planned")]
    public void Read_Places_HaveComeAsFarAsTheirVerbSays(string text, string expected) => Assert.Equal(expected, MoneyText.Places(text));

    private static void AssertStatus(string text, string? status) => Assert.Equal(status, Assert.Single(MoneyText.Read(text).Investments).Status?.ToString());
}
