using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public sealed class AuthorityNameTests
{
    [Theory]
    [InlineData("Medway Council", "Medway Council")]
    [InlineData("the Medway Council", "Medway Council")]
    [InlineData("Medway", "Medway Council")]
    [InlineData("The Borough of Medway", "Borough of Medway")]
    [InlineData("City of Medway", "City of Medway")]
    [InlineData("County of Medway", "County of Medway")]
    [InlineData("Medway Corporation", "Medway Corporation")]
    [InlineData("MedwayCouncil", "Medway Council")]
    [InlineData("Fell Council", "Medway Council")]
    public void Of_NameOfAKnownArea_IsAsPrintedWhereItIsTheCouncils(string printed, string name) =>
        Assert.Equal(name, AuthorityName.Of(printed, FrontPage.FindArea("Medway", null)));

    [Fact]
    public void Of_AreaWhoseCouncilIsNotKnown_IsAsPrintedWithoutTheArticle() =>
        Assert.Equal("Cumbria", AuthorityName.Of("The Cumbria", FrontPage.FindArea("Cumbria", DateSpan.Parse("2019-06-03/2019-06-07"))));

    [Theory]
    [InlineData("Fell Council")]
    [InlineData("The Fell Council")]
    public void Of_NameOfNoKnownArea_StaysAsPrinted(string printed) => Assert.Equal(printed, AuthorityName.Of(printed, null));
}
