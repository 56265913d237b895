using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public class BodyNamesTests
{
    [Theory]
    [InlineData("Selby Council and NHS Dorset ICB", "Selby Council|NHS Dorset ICB")]
    [InlineData("London Borough of Merton and Merton Children’s Trust", "London Borough of Merton|Merton Children’s Trust")]
    [InlineData("the Royal Borough of Kensington and Chelsea, NHS North West London ICB and schools", "Royal Borough of Kensington and Chelsea|NHS North West London ICB|schools")]
    [InlineData("London Borough of Barking and Dagenham", "London Borough of Barking and Dagenham")]
    [InlineData("NHS Bath and North East Somerset, Swindon and Wiltshire ICB, Selby Council", "NHS Bath and North East Somerset, Swindon and Wiltshire ICB|Selby Council")]
    public void Split_ListOfBodies_CutsBetweenNamesOnly(string list, string names) => Assert.Equal(names.Split('|'), BodyNames.Split(list));
}
