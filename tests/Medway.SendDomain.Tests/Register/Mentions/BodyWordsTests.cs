using Xunit;
using static Medway.SendDomain.Tests.Register.Mentions.MentionFinderTests;

namespace Medway.SendDomain.Tests.Register.Mentions;

/// <summary>Each kind of words that makes a name a body’s, and each that makes it something else.</summary>
public class BodyWordsTests
{
    [Theory]
    [InlineData("Rochdale Metropolitan Borough Council")]
    [InlineData("Rochdale Metropolitan District Council")]
    [InlineData("Medway Unitary Council")]
    [InlineData("Medway Town Council")]
    [InlineData("Rochdale MBC")]
    [InlineData("Rochdale MDC")]
    [InlineData("Medway local authority")]
    [InlineData("Medway City Council’s")]
    [InlineData("Royal Borough of Kingston upon Thames")]
    [InlineData("Metropolitan Borough of Rochdale")]
    public void Council_EachForm_IsACouncil(string words) => Assert.Equal($"Council {words}", Found($"Help came from {words} too."));

    [Theory]
    [InlineData("Medway Local Area Partnership")]
    [InlineData("Medway’s Partnership")]
    [InlineData("Medway Area SEND Partnership")]
    [InlineData("Medway SEND Local Area Partnership")]
    public void Partnership_EachForm_IsAPartnership(string words) => Assert.Equal($"Partnership {words}", Found($"Help came from {words} too."));

    [Theory]
    [InlineData("Board", "Kent and Medway Integrated Care Board")]
    [InlineData("Board", "Kent and Medway Integrated Care Boards")]
    [InlineData("Board", "Kent and Medway ICB")]
    [InlineData("Board", "Kent and Medway ICBs")]
    [InlineData("ClinicalCommissioningGroup", "Medway Clinical Commissioning Group")]
    [InlineData("ClinicalCommissioningGroup", "Medway Clinical Commission Groups")]
    [InlineData("ClinicalCommissioningGroup", "Medway CCG")]
    [InlineData("ClinicalCommissioningGroup", "Medway CCGs")]
    [InlineData("Other", "Medway NHS Foundation Trust")]
    [InlineData("Other", "Medway NHS Trust")]
    [InlineData("Other", "Medway Children’s Trust")]
    [InlineData("Other", "Medway Childrens Trust")]
    [InlineData("Other", "Medway Children First")]
    [InlineData("Other", "Medway Hospital")]
    [InlineData("Other", "Medway Healthwatch")]
    public void HealthAndTrusts_EachForm_IsOfItsKind(string kind, string words) => Assert.Equal($"{kind} {words}", Found($"Help came from {words} too."));

    [Theory]
    [InlineData("Medway Parent Carer Forum")]
    [InlineData("Medway Parents and Carers’ Forum")]
    [InlineData("Medway Parents’ and Carers’ Council")]
    [InlineData("Medway Parent Carer Voice")]
    [InlineData("Medway Parent Carer Alliance")]
    [InlineData("Medway Parent-Carer Forum")]
    [InlineData("Medway Parent/Carer Forum")]
    [InlineData("Medway Parent Carers Together")]
    [InlineData("Medway Parent Carer Involvement Group")]
    [InlineData("Medway Parent Carer Participation Forum")]
    public void Forum_EachForm_IsAForum(string words) => Assert.Equal($"Forum {words}", Found($"Help came from {words} too."));

    [Theory]
    [InlineData("The Vale CCG met")]
    [InlineData("Councillor Vale CCG met")]
    [InlineData("Yesterday Vale CCG met")]
    [InlineData("When Vale CCG met")]
    [InlineData("CQC Vale CCG met")]
    [InlineData("Trust and Vale CCG met")]
    public void NoBeginning_EachKindOfWord_BeginsNoName(string text) => Assert.Equal("ClinicalCommissioningGroup Vale CCG", Found(text));

    [Fact]
    public void NoBeginning_KindOfCare_IsNoCareGroup() => Assert.Equal("", Found("Primary Care Group met"));

    [Theory]
    [InlineData("North Medway is a district.")]
    [InlineData("The Bishop of Kent was there.")]
    [InlineData("It stood in the Surrey Gazette of that day.")]
    [InlineData("A walk on Surrey Hills was held.")]
    [InlineData("Bury the news, they said.")]
    public void Areas_WordsThatMakeItSomethingElse_AreNone(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("Medway", "Place Medway")]
    [InlineData("Medway Council", "Council Medway Council")]
    [InlineData("in Bury", "Place Bury")]
    [InlineData("the London Borough of", "")]
    [InlineData("of Kent", "Place Kent")]
    [InlineData("NHS", "")]
    [InlineData("Kent and Medway ICB (ICB)", "Board Kent and Medway ICB (ICB)")]
    [InlineData("Kent and Medway ICB (ICB", "Board Kent and Medway ICB")]
    public void FindAll_NameThatEndsTheText_IsReadToTheEnd(string text, string expected) => Assert.Equal(expected, Found(text));
}
