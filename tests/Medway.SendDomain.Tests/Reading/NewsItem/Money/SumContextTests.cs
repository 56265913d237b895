using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Money;

/// <summary>What the words around a sum say of it, and which sums are somebody else’s.</summary>
public sealed class SumContextTests
{
    [Theory]
    [InlineData("The council invested £999 in early help.", "")]
    [InlineData("The council invested £999.99 in early help.", "")]
    [InlineData("The council invested £1,000 in early help.", "£1,000 Made | early help")]
    [InlineData("The council will invest £999m in early help.", "£999,000,000 Planned | early help")]
    [InlineData("The council will invest £1bn in early help.", "")]
    [InlineData("The council will invest £2m-£3m in early help and £4m in staff.", "£4,000,000 Planned | staff")]
    public void Read_Sum_IsOfThousandsOrMillions(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The deficit is £3m and the council invested £2m in staff.", "£2,000,000 Made | staff")]
    [InlineData("The council invested £2m in staff and the deficit is £3m.", "")]
    [InlineData("The council invested £2m in staff and in the bases of its good schools, but the deficit is £3m.", "£2,000,000 Made | staff and in the bases of its good schools")]
    [InlineData("The dedicated schools grant for bases is £3m of funding.", "")]
    [InlineData("The council invested £2m in staff, while all of us at the council wait, hope and see that the deficit ends.", "£2,000,000 Made | staff")]
    [InlineData("The council received only £3m of funding.", "")]
    [InlineData("The council spent £3m from the local government fund on staff.", "£3,000,000 Made | staff")]
    [InlineData("The council spent £3m of its capital grant on bases.", "£3,000,000 Capital Made")]
    [InlineData("The council spent £3m of the capital grant on bases.", "")]
    [InlineData("The council spent £3m from its capital grant, a grant of the state.", "")]
    [InlineData("The council spent £3m from our grant to train staff.", "£3,000,000 Made | to train staff")]
    public void Read_OtherSumNearby_IsNotThatOne(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("£2m in new money for staff.", "£2,000,000 | new money for staff")]
    [InlineData("We need, parents say, £2m of new money for staff.", "")]
    [InlineData("We need staff. There is £2m of new money for staff.", "£2,000,000 | staff")]
    [InlineData("The board agreed the extra £3m.", "£3,000,000 Committed")]
    [InlineData("The board agreed a further £3m.", "£3,000,000 Committed")]
    [InlineData("The board agreed another £3m.", "£3,000,000 Committed")]
    [InlineData("The board agreed £3m.", "")]
    [InlineData("The board agreed the £3m.", "")]
    [InlineData("The board agreed more money, another £3m.", "")]
    [InlineData("The board has been asked for £3m of investment.", "")]
    [InlineData("The much-needed £3m investment in staff was made.", "£3,000,000 | staff")]
    [InlineData("The much needed £3m investment in staff was made.", "£3,000,000 | staff")]
    [InlineData("The council wants another £3m of investment.", "")]
    public void Read_MoneyThatIsAgreedOrWanted_IsOneAndNotTheOther(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The council has an annual budget of £2m for early help.", "£2,000,000 every P1Y | early help")]
    [InlineData("The council spent £2m each year on staff.", "£2,000,000 Made every P1Y | staff")]
    [InlineData("A recurring investment of £2m was made in staff.", "£2,000,000 every P1Y | staff")]
    [InlineData("A recurring and quite new investment of £2m was made in staff.", "£2,000,000 | staff")]
    [InlineData("The council spent £3m of annual funding and £2m on staff.", "£3,000,000 Made ; £2,000,000 Made | staff")]
    [InlineData("The council spent £2m over the last year and then a year passed.", "£2,000,000 Made over P1Y")]
    public void Read_EachYear_IsSaidBesideTheSum(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The council spent £2m of revenue on staff.", "£2,000,000 Revenue Made | staff")]
    [InlineData("The council spent capital of £2m on bases.", "£2,000,000 Capital Made | bases")]
    [InlineData("The council spent £2m of the new capital on bases.", "£2,000,000 Capital Made | bases")]
    [InlineData("The council spent capital in one year of £2m on bases.", "£2,000,000 Made | bases")]
    [InlineData("The council spent £2m on bases with all of the capital.", "£2,000,000 Made | bases with all of the capital")]
    [InlineData("The council planned £3m of capital and spent £2m on staff.", "£3,000,000 Capital Planned ; £2,000,000 Made | staff")]
    [InlineData("The council spent £3m on staff for each of its many schools and capital of £2m on bases.", "£3,000,000 Made | staff for each of its many schools and capital ; £2,000,000 Capital Made | bases")]
    public void Read_CapitalOrRevenue_IsSaidBesideTheSum(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The council announced an additional £490,000 a year for staff.", "£490,000 Committed every P1Y | staff")]
    [InlineData("It announced £490,000 a year for staff in July.", "£490,000 Committed every P1Y | staff")]
    [InlineData("The council announced £3m of it.", "")]
    [InlineData("The chancellor announced an additional £490m for staff.", "")]
    [InlineData("The Education Secretary announced an additional £490m for staff.", "")]
    [InlineData("The council has found £1m for staff.", "£1,000,000 Committed | staff")]
    [InlineData("“We have found an extra £1m for this year and will put more in if it is needed.”", "£1,000,000 Committed")]
    [InlineData("Auditors found £1m for it.", "")]
    [InlineData("Auditors have found £1m to be late.", "")]
    [InlineData("A total of £6m will go into SEN units.", "£6,000,000 Planned | SEN units")]
    [InlineData("Some £6m went towards staff.", "Approximately £6,000,000 Made | staff")]
    [InlineData("Some £6m will go to Norbury.", "")]
    public void Read_MoneyGiven_IsSpendingWithoutAWordOfIt(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("It will cost £2m to do.", "£2,000,000 Planned | to do")]
    [InlineData("They cost £2m.", "£2,000,000")]
    [InlineData("Costs £2m.", "£2,000,000")]
    [InlineData("It is late. Costs £2m.", "£2,000,000")]
    [InlineData("The new bases will cost £2m.", "£2,000,000 Planned | The new bases")]
    [InlineData("The new bases, which cost £2m, are open.", "£2,000,000 | The new bases")]
    [InlineData("The new bases that cost £2m are open.", "£2,000,000 | The new bases")]
    [InlineData("The new bases cost some £2m.", "Approximately £2,000,000 | The new bases")]
    public void Read_Cost_IsOfWhatStandsBefore(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("The council spent £6m on SEND: £2m on bases, £3m on staff and £1m on buses.",
        "£6,000,000 Made total | SEND ; £2,000,000 Made | bases ; £3,000,000 Made | staff ; £1,000,000 Made | buses")]
    [InlineData("The council spent £2m on bases, £3m on staff and £1m on buses: £6m.",
        "£2,000,000 Made | bases ; £3,000,000 Made | staff ; £1,000,000 Made | buses ; £6,000,000 Made total")]
    [InlineData("The council spent £6m on SEND: £2m on bases and £3m on staff.", "£6,000,000 Made | SEND ; £2,000,000 Made | bases ; £3,000,000 Made | staff")]
    [InlineData("The council spent £6m on SEND: £6m on bases.", "£6,000,000 Made | SEND ; £6,000,000 Made | bases")]
    [InlineData("The council spent £6m on SEND.\n\nIt spent £2m on bases and £4m on staff.", "£6,000,000 Made | SEND ; £2,000,000 Made | bases ; £4,000,000 Made | staff")]
    [InlineData("The council spent £6m a year on SEND: £2m on bases and £4m on staff.", "£6,000,000 Made every P1Y | SEND ; £2,000,000 Made | bases ; £4,000,000 Made | staff")]
    [InlineData("The council spent £6m on SEND: £2m on bases and £4m a year on staff.", "£6,000,000 Made | SEND ; £2,000,000 Made | bases ; £4,000,000 Made every P1Y | staff")]
    [InlineData("The council is spending £3m on bases. It is investing £2m in staff. The council has agreed to spend £5m on buses.",
        "£3,000,000 Made | bases ; £2,000,000 Made | staff ; £5,000,000 Committed | buses")]
    [InlineData("The new Norbury priority action plan for all children is expected to cost £6m in total. It spent £2m on bases and £4m on staff.",
        "£6,000,000 Planned total | The new Norbury priority action plan for all children ; £2,000,000 Made | bases ; £4,000,000 Made | staff")]
    [InlineData("The council spent £6m on SEND. It spent £2m on bases and £4m on staff.", "£6,000,000 Made | SEND ; £2,000,000 Made | bases ; £4,000,000 Made | staff")]
    [InlineData("The council spent £6m on SEND. Of this, it spent £2m on bases and £4m on staff.", "£6,000,000 Made total | SEND ; £2,000,000 Made | bases ; £4,000,000 Made | staff")]
    [InlineData("The council spent £6m on SEND. This includes £2m of investment in bases and £4m on staff.", "£6,000,000 Made total | SEND ; £2,000,000 | bases ; £4,000,000 | staff")]
    [InlineData("The council spent £2m on bases and £4m on staff, £6m altogether.", "£2,000,000 Made | bases ; £4,000,000 Made | staff ; £6,000,000 Made total")]
    [InlineData("The council spent £2m on bases and £4m on staff, and will spend £6m on buses.", "£2,000,000 Made | bases ; £4,000,000 Made | staff ; £6,000,000 Planned | buses")]
    public void Read_SumOfTheOthersOfItsParagraph_IsATotal(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));

    [Theory]
    [InlineData("Council invests £3m\n\nThe council has invested £3m of capital over two years in new bases, which has cut waits. It invested £3m.", "£3,000,000 Capital Made over P2Y | new bases > has cut waits")]
    [InlineData("The council invested £3m a year. The council invested £3m.", "£3,000,000 Made every P1Y ; £3,000,000 Made")]
    [InlineData("The council invested at least £3m in staff. It spent £3m since 2021.", "AtLeast £3,000,000 Made during 2021/.. | staff")]
    public void Read_SumToldAgain_AddsWhatWasNotSaid(string text, string expected) => Assert.Equal(expected, MoneyText.Investments(text));
}
