using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>Where the words on what a sum is for begin and end, and what came of it.</summary>
public sealed class PurposeTests
{
    [Theory]
    [InlineData("to help", "to help")]
    [InlineData("on 14 psychologists", "14 psychologists")]
    [InlineData("in 12 schools", "12 schools")]
    [InlineData("into the development of staff", "the development of staff")]
    [InlineData("on more staff", "more staff")]
    [InlineData("for 12 months", null)]
    [InlineData("for 3", null)]
    [InlineData("on 1,400 psychologists", null)]
    [InlineData("by hiring staff", null)]
    [InlineData("from 2021 on staff", null)]
    [InlineData("on", null)]
    [InlineData("of available revenue funding on staff", "staff")]
    [InlineData("in this year’s budget on staff", "staff")]
    [InlineData("in this year’s budget", null)]
    [InlineData("in one budget for staff", "one budget for staff")]
    [InlineData("from reserves on staff", "staff")]
    [InlineData("from all of the many old reserves on staff", "staff")]
    [InlineData("from all of the many old and new reserves on staff", null)]
    [InlineData("from its reserves to Norbury", null)]
    [InlineData("from its reserves to the trust", null)]
    [InlineData("from its reserves to build bases", "to build bases")]
    [InlineData("from its reserves, on staff", null)]
    public void Read_WordsBehindASum_LeadToItsPurposeOrDoNot(string words, string? purpose)
    {
        Assert.Equal("£2,000,000 Made" + (purpose is null ? "" : $" | {purpose}"), WithoutNature($"The council spent £2m {words}."));
    }

    [Theory]
    [InlineData("staff this year", "staff")]
    [InlineData("staff last month and more", "staff")]
    [InlineData("staff this week", "staff this week")]
    [InlineData("staff who have waits by the door", "staff who have waits by the door")]
    [InlineData("staff whose pay was late", "staff whose pay was late")]
    [InlineData("staff – and more", "staff")]
    [InlineData("staff–and more", "staff–and more")]
    [InlineData("staff; more came", "staff")]
    [InlineData("staff: more came", "staff")]
    [InlineData("staff, while it grows", "staff")]
    [InlineData("staff, says the leader", "staff")]
    [InlineData("staff, the good leader of the council said", "staff")]
    [InlineData("staff over the door", "staff over the door")]
    [InlineData("a scheme", "a scheme")]
    [InlineData("bases (and halls)", "bases (and halls)")]
    [InlineData("bases by hiring staff", "bases")]
    [InlineData("bases and", "bases")]
    public void Read_Purpose_EndsWhereSomethingElseBegins(string words, string purpose) =>
        Assert.Equal($"£2,000,000 Made | {purpose}", MoneyText.Investments($"The council spent £2m on {words}."));

    [Theory]
    [InlineData("bases and opened a school", "bases")]
    [InlineData("bases and opened 20 places", "bases")]
    [InlineData("bases, and opened another hall", "bases")]
    [InlineData("bases, trained staff and buses", "bases, trained staff and buses")]
    [InlineData("bases and trained staff", "bases and trained staff")]
    [InlineData("bases, welcomed by parents", "bases")]
    [InlineData("bases and set the date", "bases")]
    [InlineData("bases, set the date", "bases, set the date")]
    [InlineData("bases and made the most of it", "bases")]
    [InlineData("bases and expects to hire staff", "bases")]
    [InlineData("bases and aims to hire staff", "bases")]
    [InlineData("bases and aims for more", "bases and aims for more")]
    [InlineData("bases and they are open", "bases")]
    [InlineData("bases and has no more", "bases")]
    [InlineData("bases and indeed the staff", "bases and indeed the staff")]
    [InlineData("bases and Marked Hall the second", "bases and Marked Hall the second")]
    public void Read_AnotherThingDone_IsNoPurpose(string words, string purpose) =>
        Assert.Equal($"£2,000,000 Made | {purpose}", MoneyText.Investments($"The council spent £2m on {words}."));

    [Theory]
    [InlineData("The council spent £2m to build bases and set the date.", "£2,000,000 Made | to build bases and set the date")]
    [InlineData("The council spent £2m to build bases and plan to hire staff.", "£2,000,000 Made | to build bases and plan to hire staff")]
    [InlineData("The council plans to spend £2m to build bases and hire staff.", "£2,000,000 Planned | to build bases and hire staff")]
    [InlineData("The council spent £2m on staff over two years.", "£2,000,000 Made over P2Y | staff")]
    [InlineData("The council spent £2m on staff over two years, it said.", "£2,000,000 Made over P2Y | staff")]
    [InlineData("The council spent £2m, over two years, on new bases.", "£2,000,000 Made over P2Y | new bases")]
    [InlineData("£2m funds staff.", "£2,000,000 | staff")]
    [InlineData("£2m of funding provides new bases.", "£2,000,000 | new bases")]
    [InlineData("A £2m fund, for staff.", "£2,000,000 | staff")]
    [InlineData("A £2m boost to staff.", "£2,000,000 | to staff")]
    [InlineData("A £2m boost, for staff.", "£2,000,000 | staff")]
    [InlineData("A £2m sum of good school meals was agreed.", "£2,000,000 Committed")]
    [InlineData("A £2m boost staff.", "£2,000,000")]
    [InlineData("The programme has so far provided much: £3m has so far provided staff.", "£3,000,000 Made")]
    public void Read_Sentence_SaysWhatTheSumIsFor(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("A £2m all-age school opened.", "£2,000,000 Made | all-age school")]
    [InlineData("A £2m very new good big special school opened.", "£2,000,000 Made | very new good big special school")]
    [InlineData("A £2m very new good big old special school opened.", "£2,000,000 Made")]
    [InlineData("A £2m very new and good special school opened.", "£2,000,000 Made")]
    [InlineData("A £2m, five-year, very new special school opened.", "£2,000,000 over P5Y | very new special school")]
    [InlineData("A £2m, 90-place special school opened.", "£2,000,000 | 90-place special school")]
    public void Read_WhatIsBuilt_StandsSoonBehindTheSum(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("A £2m scheme for staff has ended waits.", "scheme for staff > has ended waits")]
    [InlineData("A £2m investment in staff has ended waits, and is liked.", "staff > has ended waits > is liked")]
    [InlineData("A £2m investment in staff has ended waits and fears and is liked.", "staff > has ended waits and fears > is liked")]
    [InlineData("A £2m investment in staff has ended waits (and fears).", "staff > has ended waits (and fears)")]
    [InlineData("A £2m investment in staff has not ended waits.", "staff")]
    [InlineData("A £2m investment in staff, which has ended waits.", "staff > has ended waits")]
    [InlineData("A £2m investment in staff, which ended waits.", "staff")]
    [InlineData("A £2m investment in staff, which means fewer waits.", "staff > means fewer waits")]
    [InlineData("A £2m investment in staff are cutting waits.", "staff > are cutting waits")]
    [InlineData("A £2m investment in staff was cutting waits.", "staff")]
    [InlineData("A £2m investment in staff who have time has ended waits.", "staff who have time has ended waits")]
    public void Read_VerbBehindThePurpose_SaysWhatCameOfIt(string text, string expected) => Assert.Equal($"£2,000,000 | {expected}", MoneyText.Investments(text));

    [Theory]
    [InlineData("Investment into outreach has ended the backlog.", "Made | outreach > has ended the backlog")]
    [InlineData("Our new investment in outreach has ended the backlog.", "Made | outreach > has ended the backlog")]
    [InlineData("Our very big new investment in outreach has ended the backlog.", "")]
    [InlineData("Investment of time in outreach has ended the backlog.", "")]
    [InlineData("Investment in outreach is welcome.", "")]
    [InlineData("Investment in outreach is ending the backlog.", "")]
    [InlineData("Investment in outreach has been cut.", "")]
    [InlineData("Investment in outreach will end the backlog.", "")]
    [InlineData("Investment in it", "")]
    public void Read_InvestmentWithoutASum_IsOneWhereSomethingCameOfIt(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("Through its £5m project Norbury has opened a base.", "£5,000,000 Made")]
    [InlineData("Under a £5m scheme, staff will be trained for schools.", "£5,000,000")]
    [InlineData("Thanks to a £5m fund, the council trains staff.", "£5,000,000")]
    [InlineData("Through £5m of investment, staff will be trained.", "£5,000,000")]
    [InlineData("Using its £5m fund the council trains staff.", "£5,000,000")]
    [InlineData("Using its £5m fund to train staff for schools.", "£5,000,000 | to train staff for schools")]
    [InlineData("As part of a £5m fund, the council trains staff.", "£5,000,000")]
    [InlineData("Through the council’s new major capital £5m scheme, staff will be trained.", "£5,000,000 Capital")]
    [InlineData("Through its £5m building programme Norbury trains staff.", "£5,000,000 | building programme")]
    [InlineData("Through its £5m building programme we train staff.", "£5,000,000 | building programme")]
    public void Read_SumThatLeadsIn_IsNotForWhatTheClauseSays(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    private static string WithoutNature(string text) => MoneyText.Investments(text).Replace(" Revenue", "", StringComparison.Ordinal);
}
