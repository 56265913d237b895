using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Which words begin or end the name of a body, and which beside it are none of it.</summary>
public class BodyNameSignsTests
{
    [Theory]
    [InlineData("Fell Council", true)]
    [InlineData("Fell, Norbury and Vale Council and NHS Moor", true)]
    [InlineData("The Fell Council", true)]
    [InlineData("Both Fell Council and Vale Trust", true)]
    [InlineData("Fell local authority; NHS Vale ICB", true)]
    [InlineData("Council of the Isles of Fell Authority", true)]
    [InlineData("NHS Vale", true)]
    [InlineData("NHS Vale ICB and Moor care & health", true)]
    [InlineData("London Borough of Fell,", true)]
    [InlineData("Royal Borough of Fell", true)]
    [InlineData("Fell (ICB)", true)]
    [InlineData("NHS services should act", false)]
    [InlineData("Council", false)]
    [InlineData("Trust leaders must act", false)]
    [InlineData("Leaders in Fell Council", false)]
    [InlineData("fell Council", false)]
    [InlineData("(ICB), Fell Trust", false)]
    [InlineData("Moor care & health", false)]
    [InlineData("", false)]
    public void Begin_Words_AreABodys(string words, bool isBody) => Assert.Equal(isBody, BodyNameSigns.Begin(words));

    [Theory]
    [InlineData("Fell Council", true)]
    [InlineData("Fell Council (lead)", true)]
    [InlineData("NHS Vale ICB,", true)]
    [InlineData("Fell\nCouncil", true)]
    [InlineData("Vale Integrated Care Board (ICB)", true)]
    [InlineData("Fell Healthcare", false)]
    [InlineData("Fell Council leaders", false)]
    [InlineData("", false)]
    public void EndInKind_Words_AreABodys(string words, bool isBody) => Assert.Equal(isBody, BodyNameSigns.EndInKind(words));

    [Theory]
    [InlineData("Fell Council (lead)", "Fell Council")]
    [InlineData("Fell Council (Lead body)", "Fell Council")]
    [InlineData("Fell Council (joint)", "Fell Council")]
    [InlineData("Vale Board (ICB)", "Vale Board (ICB)")]
    [InlineData("Vale Board (icb)", "Vale Board (icb)")]
    [InlineData("(lead)", "(lead)")]
    [InlineData("Fell)", "Fell)")]
    public void WithoutRemark_Name_IsTheName(string name, string bare) => Assert.Equal(bare, BodyNameSigns.WithoutRemark(name));

    [Theory]
    [InlineData("Both the Fell Council", "Fell Council")]
    [InlineData("The Fell Council", "Fell Council")]
    [InlineData("Theale Council", "Theale Council")]
    public void WithoutArticle_Name_IsTheName(string name, string bare) => Assert.Equal(bare, BodyNameSigns.WithoutArticle(name));
}
