using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public sealed class BodyNamesTests
{
    [Theory]
    [InlineData("Selby Council and NHS Dorset ICB", "Selby Council|NHS Dorset ICB")]
    [InlineData("London Borough of Merton and Merton Children’s Trust", "London Borough of Merton|Merton Children’s Trust")]
    [InlineData("the Royal Borough of Kensington and Chelsea, NHS North West London ICB and schools", "Royal Borough of Kensington and Chelsea|NHS North West London ICB|schools")]
    [InlineData("London Borough of Barking and Dagenham", "London Borough of Barking and Dagenham")]
    [InlineData("NHS Bath and North East Somerset, Swindon and Wiltshire ICB, Selby Council", "NHS Bath and North East Somerset, Swindon and Wiltshire ICB|Selby Council")]
    [InlineData("Fell Council /Vale Trust", "Fell Council|Vale Trust")]
    [InlineData("Vale Primary Care/Community Trust", "Vale Primary Care/Community Trust")]
    [InlineData("Fell Council, and the Vale Trust", "Fell Council|Vale Trust")]
    [InlineData("Fell Council\nVale Trust;Moor Academy", "Fell Council|Vale Trust|Moor Academy")]
    [InlineData("Fell; the NHS", "Fell|NHS")]
    [InlineData("Fell and NHS Vale ICB", "Fell|NHS Vale ICB")]
    [InlineData("NHS Dorset ICB and Swindon Council", "NHS Dorset ICB|Swindon Council")]
    [InlineData("NHS Dorset Integrated Care Board, Swindon and Wiltshire ICB", "NHS Dorset Integrated Care Board|Swindon and Wiltshire ICB")]
    [InlineData("NHS Fell (ICB) and Vale ICB", "NHS Fell (ICB)|Vale ICB")]
    [InlineData(" , Fell Council", "Fell Council")]
    [InlineData("Fell Council and the Vale; and the Moor.", "Fell Council|Vale|Moor")]
    [InlineData("Fell Council, Vale", "Fell Council|Vale")]
    [InlineData("Fell, Vale Council", "Fell, Vale Council")]
    [InlineData("Fell Council , Vale Trust , ", "Fell Council|Vale Trust")]
    [InlineData("The Vale Trust and AND Ltd", "Vale Trust|AND Ltd")]
    [InlineData("NHS Sussex and Fell Council and Vale ICB", "NHS Sussex|Fell Council|Vale ICB")]
    [InlineData("NHS Leicester, Leicestershire and Rutland ICB and Rutland County Council", "NHS Leicester, Leicestershire and Rutland ICB|Rutland County Council")]
    [InlineData("Fell Council & Vale Trust & Moor Ltd", "Fell Council|Vale Trust|Moor Ltd")]
    [InlineData("Fell Council   and   Vale Trust", "Fell Council|Vale Trust")]
    public void Split_ListOfBodies_CutsBetweenNamesOnly(string list, string names) => Assert.Equal(names.Split('|'), BodyNames.Split(list));

    [Theory]
    [InlineData("Fell Council")]
    [InlineData("Fell Health and Wellbeing Board")]
    [InlineData("the two boards")]
    [InlineData("Vale ICB")]
    [InlineData("the ICBs")]
    [InlineData("Vale Integrated Care (ICB)")]
    [InlineData("Integrated Care of both (ICBs)")]
    [InlineData("Vale NHS Foundation Trust")]
    [InlineData("the acute trusts")]
    [InlineData("the local authority")]
    [InlineData("both local authorities")]
    [InlineData("Vale Children First")]
    [InlineData("mainstream schools")]
    [InlineData("Fell Local Area Partnership")]
    [InlineData("all partners")]
    [InlineData("Vale Community Interest Company")]
    [InlineData("Vale Therapies Ltd")]
    [InlineData("Vale Therapies Limited")]
    [InlineData("the school nursing service")]
    [InlineData("Fell Education Services")]
    [InlineData("health leaders")]
    [InlineData("early years settings")]
    [InlineData("health providers")]
    [InlineData("Fell London Borough")]
    [InlineData("City of London Corporation")]
    [InlineData("Vale Wellness CIC")]
    [InlineData("Moor General Practice")]
    [InlineData("the further education colleges")]
    [InlineData("Fell College")]
    [InlineData("Moor Academy")]
    [InlineData("the academies")]
    [InlineData("Harbour School")]
    [InlineData("the local area")]
    [InlineData("Fell Parent Carer Forum")]
    [InlineData("Vale Care Group")]
    [InlineData("Vale Wellness PLC")]
    [InlineData("Fell LAP")]
    [InlineData("the LA")]
    [InlineData("Vale Integrated Care System")]
    [InlineData("Vale Integrated Care (ICS)")]
    [InlineData("Fell Together")]
    [InlineData("Vale NHS Community")]
    [InlineData("Vale Healthcare")]
    [InlineData("Vale Hospitals NHS FT")]
    [InlineData("NHS England")]
    [InlineData("Vale Primary Care")]
    [InlineData("the local authority (LA)")]
    public void HasEnding_NameOfABody_EndsInItsKind(string name)
    {
        Assert.True(BodyNames.HasEnding(name));
        Assert.True(BodyNames.HasEnding($"{name}., "));
        Assert.True(BodyNames.HasEnding(name.Replace(' ', '\u00A0')));
        Assert.False(BodyNames.HasEnding($"{name} Fellside"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Fell")]
    [InlineData("a precouncil")]
    [InlineData("a counciltogethercouncil")]
    public void HasEnding_Otherwise_HasNone(string name) => Assert.False(BodyNames.HasEnding(name));

    [Theory]
    [InlineData("Caring for Children", true)]
    [InlineData("London Borough of Merton,", true)]
    [InlineData("the London Borough of Merton", true)]
    [InlineData("NHS Sussex", true)]
    [InlineData("Fell Council", true)]
    [InlineData("Sussex", false)]
    [InlineData("NHS Fell", false)]
    [InlineData("Merton", false)]
    [InlineData("Isle of Wight", false)]
    [InlineData("Borough of Fell", false)]
    public void IsComplete_Name_EndsAsItsKindOrIsKnown(string name, bool complete) => Assert.Equal(complete, BodyNames.IsComplete(name));

    [Theory]
    [InlineData("Caring for Children", true)]
    [InlineData("NHS Sussex.", true)]
    [InlineData("Fell and NHS Sussex", true)]
    [InlineData("Fell Council, London Borough of Merton", true)]
    [InlineData("Fell & the London Borough of Merton", true)]
    [InlineData("NHS Sussex and Fell Council", false)]
    [InlineData("Fell Council", false)]
    [InlineData("Fell", false)]
    [InlineData("", false)]
    public void EndsInName_List_EndsInItsPlace(string list, bool ends) => Assert.Equal(ends, BodyNames.EndsInName(list));

    [Fact]
    public void EndsInName_LongList_LooksAtItsEndOnly() => Assert.True(BodyNames.EndsInName($"{string.Join(", ", Enumerable.Repeat("Fell Council", 40))} and NHS Sussex"));
}
