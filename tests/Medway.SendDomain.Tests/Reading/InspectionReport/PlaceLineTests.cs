using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What is taken for a line of an address, and what beside it is none.</summary>
public sealed class PlaceLineTests
{
    [Theory]
    [InlineData("ZZ1 1AA", true)]
    [InlineData("Z1 1AA", true)]
    [InlineData("Z1A 1AA", true)]
    [InlineData("ZZ1A 1AA", true)]
    [InlineData("ZZ10 1AA", true)]
    [InlineData("Moot Hall, Chatham ZZ1 1AA. ", true)]
    [InlineData("Moot Hall Annexe 1AA", false)]
    [InlineData("Moot Hall, Block 1 1Aa", false)]
    [InlineData("Moot Hall, Block 1 1aA", false)]
    [InlineData("Moot Hall, Block 1 AAA", false)]
    [InlineData("Moot Hall, Block1-1AA", false)]
    [InlineData("1 1AA", false)]
    [InlineData("", false)]
    public void EndsInPostcode_Line_DoesOrNot(string line, bool does) => Assert.Equal(does, PlaceLine.EndsInPostcode(line));

    [Theory]
    [InlineData("1 Sluice Road", true)]
    [InlineData("Flat B0", true)]
    [InlineData("Moot Hall", false)]
    [InlineData("Director of Nursing (0–25)", false)]
    [InlineData("Director of Nursing (5–19)", false)]
    [InlineData("0–25", false)]
    [InlineData("0-25 lead", false)]
    [InlineData("Lead for 0 to 25", false)]
    [InlineData("0 to 25 services", false)]
    [InlineData("Nursing (0–25) 5 Mill Lane", true)]
    [InlineData("Nursing (0 to 25) 5 Mill Lane", true)]
    [InlineData("Nursing (0–5)9 Mill Lane", true)]
    [InlineData("Nursing (0–25) and (5–19)", false)]
    [InlineData("(5–19) (11–16)", false)]
    [InlineData("Moot Hall) 1 Sluice Road", true)]
    [InlineData("0 to 25, 1 Sluice Road", true)]
    [InlineData("", false)]
    public void HasNumber_Line_OtherThanAnAge(string line, bool has) => Assert.Equal(has, PlaceLine.HasNumber(line));

    [Theory]
    [InlineData("Mill House")]
    [InlineData("Moot Hall")]
    [InlineData("The Guildhall")]
    [InlineData("Civic Centre")]
    [InlineData("Harbor Center")]
    [InlineData("Council Offices")]
    [InlineData("Quarry Building")]
    [InlineData("Municipal Buildings")]
    [InlineData("Weir Court")]
    [InlineData("Market Street")]
    [InlineData("Sluice Road")]
    [InlineData("Oast Lane")]
    [InlineData("Cathedral Square")]
    [InlineData("Lime Avenue")]
    [InlineData("Station Drive")]
    [InlineData("Lantern Tower")]
    [InlineData("Harbour Hospital")]
    [InlineData("Ferry Quay")]
    [InlineData("Baltic Wharf")]
    [InlineData("North Parade")]
    [InlineData("Albion Terrace")]
    [InlineData("Fell Castle")]
    [InlineData("Orchard Park")]
    [InlineData("Jubilee Way")]
    [InlineData("Minster Close")]
    [InlineData("West Gate")]
    [InlineData("Exchange Plaza")]
    [InlineData("Tanner Mews")]
    [InlineData("Beacon Hill")]
    [InlineData("Weaver Row")]
    [InlineData("Market St")]
    [InlineData("Sluice Rd")]
    [InlineData("Oast Ln")]
    [InlineData("Lime Ave")]
    public void IsBuilding_BuildingOrStreet_IsInAnyPlaceOfItsLine(string name)
    {
        Assert.True(PlaceLine.IsBuilding(name));
        Assert.True(PlaceLine.IsBuilding($"{name}, Chatham"));
        Assert.False(PlaceLine.IsBuilding($"{name} Fellside"));
        Assert.True(PlaceLine.NamesBuilding($"{name} Fellside"));
        Assert.True(PlaceLine.NamesBuilding($"First floor,{name},Chatham"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("House", true)]
    [InlineData("the mill house", false)]
    [InlineData(", Mill House", false)]
    [InlineData("Chatham, Mill House", false)]
    [InlineData("Householder", false)]
    public void IsBuilding_OtherLine_OnlyBeforeItsFirstComma(string line, bool is_) => Assert.Equal(is_, PlaceLine.IsBuilding(line));

    [Theory]
    [InlineData("", false)]
    [InlineData("Chatham", false)]
    [InlineData("Householder Services, Roadside", false)]
    [InlineData("behind the Mill House in Chatham", true)]
    public void NamesBuilding_OtherLine_HasTheWordWhole(string line, bool names) => Assert.Equal(names, PlaceLine.NamesBuilding(line));

    [Theory]
    [InlineData("send@medway.example.gov.uk", true)]
    [InlineData("Ask us at send@medway.example.gov.uk", true)]
    [InlineData("Tel: 01634 000000", true)]
    [InlineData("Tel. 01634 000000", true)]
    [InlineData("Telephone 01634 000000", true)]
    [InlineData("Phone: 01634 000000", true)]
    [InlineData("Mobile: 07700 900000", true)]
    [InlineData("Switchboard: 01634 000000", true)]
    [InlineData("+44 (0)1634 000-000", true)]
    [InlineData("01634.000–000/001", true)]
    [InlineData("01634 0000", true)]
    [InlineData("01634 000", false)]
    [InlineData("Call 01634 000000", false)]
    [InlineData("Telephone: ask at Moot Hall", false)]
    [InlineData("01634 000000 Moot Hall", false)]
    [InlineData("Moot Hall", false)]
    [InlineData("", false)]
    public void IsContact_Line_IsMailOrNumberAlone(string line, bool contact) => Assert.Equal(contact, PlaceLine.IsContact(line));
}
