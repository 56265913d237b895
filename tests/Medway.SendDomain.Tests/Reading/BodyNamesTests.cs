using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading;

public class BodyNamesTests
{
    [Theory]
    [InlineData("Medway Council", "Medway Council")]
    [InlineData("Medway Council and NHS Kent and Medway Integrated Care Board", "Medway Council|NHS Kent and Medway Integrated Care Board")]
    [InlineData("Thornmere Council, and Harbour Schools", "Thornmere Council|Harbour Schools")]
    [InlineData("Thornmere Council, , ; and the Harbour Trust.", "Thornmere Council|Harbour Trust")]
    [InlineData("Thornmere Council\n\n\tHarbour NHS Foundation Trust", "Thornmere Council|Harbour NHS Foundation Trust")]
    [InlineData("Thornmere, NHS Thornmere ICB", "Thornmere|NHS Thornmere ICB")]
    [InlineData("Leaders & Harbour College / Weir Academy", "Leaders|Harbour College|Weir Academy")]
    [InlineData("NHS Bath and North East Somerset, Swindon and Wiltshire ICB, Swindon Borough Council", "NHS Bath and North East Somerset, Swindon and Wiltshire ICB|Swindon Borough Council")]
    [InlineData("Bath and North East Somerset", "Bath and North East Somerset")]
    [InlineData(", ;\n and ", "and")]
    public void Split_List_CutsWhereANameEndsAsNamesDo(string list, string names) => Assert.Equal(names.Split('|'), BodyNames.Split(list));

    [Fact]
    public void Split_LongWordsAndRunsOfMarks_AreNoEndOfAName()
    {
        Assert.Equal(["Thornmere, , , , Harbour Council"], BodyNames.Split("Thornmere, , , , Harbour Council"));
        Assert.Equal(["aaaaaaaaaaaaaaaaaacouncil, Weir Trust"], BodyNames.Split("aaaaaaaaaaaaaaaaaacouncil, Weir Trust"));
    }
}
