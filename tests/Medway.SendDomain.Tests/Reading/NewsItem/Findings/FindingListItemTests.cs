using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>Items without a word of praise or blame, and lists without marks: the lead-in and the other items tell what they are.</summary>
public sealed class FindingListItemTests
{
    [Theory]
    [InlineData("The report is out, Ofsted said. Inspectors ordered the partnership to draw up a priority action plan covering two areas: the timeliness of plans; and the way partners share data.", "areaForPriorityAction: the timeliness of plans", "areaForPriorityAction: the way partners share data")]
    [InlineData("The report is out, Ofsted said. The priority action plan must cover the timeliness of plans; and the way partners share data.", "areaForPriorityAction: the timeliness of plans", "areaForPriorityAction: the way partners share data")]
    [InlineData("The report is out, Ofsted said. The council has published a priority action plan covering therapy, plans and data.")]
    [InlineData("The report is out, Ofsted said. The priority action plan will cover therapy, plans and data.")]
    [InlineData("The report is out, Ofsted said. The priority action plan must cover therapy.")]
    [InlineData("Inspectors also identified areas where the partnership can improve further. These are the timeliness of plans, and the use of data.", "areaForImprovement: the timeliness of plans", "areaForImprovement: the use of data")]
    [InlineData("Inspectors named areas for improvement. These are seen by leaders, and by schools.")]
    [InlineData("Schools met in May. These are the early plans, and the late ones.")]
    [InlineData("Inspectors found that sufficient progress had not been made in five areas, among them the pathway for autism, and the use of data.", "weakness: the pathway for autism", "weakness: the use of data")]
    public void Read_AreasWithoutAColon_AreCut(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report recognised:\n\n- the quality of teaching in our schools\n- the work of groups\n- a strong offer\n\nSchools met.", "strength: the quality of teaching in our schools", "strength: the work of groups", "strength: a strong offer")]
    [InlineData("The report recognised:\n\n- the quality of teaching\n- waits are too long\n\nSchools met.", "weakness: waits are too long")]
    [InlineData("Report\n\n- the quality of teaching\n- a strong offer\n- skilled nurses\n\nSchools met.", "strength: the quality of teaching", "strength: a strong offer", "strength: skilled nurses")]
    [InlineData("The inspectors also noted:\n\n- the quality of teaching\n- a strong offer\n\nSchools met.", "strength: the quality of teaching", "strength: a strong offer")]
    [InlineData("The inspectors also noted:\n\n- the quality of teaching\n- the speed of plans\n\nSchools met.")]
    [InlineData("The inspectors found:\n\n- the quality of teaching\n- a strong offer\n\nSchools met.", "strength: a strong offer")]
    [InlineData("The inspectors found:\n\n- the quality of teaching\n- a strong offer\n- nurses are skilled\n- a written statement of action on plans\n\nSchools met.", "strength: the quality of teaching", "strength: a strong offer", "strength: nurses are skilled")]
    [InlineData("The inspectors found:\n\n- teams met\n- it rained\n- a strong offer\n- nurses are skilled\n- plans would be shared\n\nSchools met.", "strength: teams met", "strength: a strong offer", "strength: nurses are skilled")]
    public void Read_ItemsThatOnlyNameAMatter_AreStrengthsAmongStrengths(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Leaders were also asked to address:\n\nVariation in the quality of plans\nDelays in access to help\nThe lack of an offer\n\nSchools met.", "areaForImprovement: Variation in the quality of plans", "areaForImprovement: Delays in access to help", "areaForImprovement: The lack of an offer")]
    [InlineData("The inspection identified two areas for improvement:\n\nLeaders should make therapies available\nLeaders should make plans sooner for all of the children", "areaForImprovement: Leaders should make therapies available", "areaForImprovement: Leaders should make plans sooner for all of the children")]
    [InlineData("The report is out, Ofsted said.\n\nWhat they didn’t like\n\n* long waits for all\n* plans that read alike\n\nSchools met.", "weakness: long waits for all", "weakness: plans that read alike")]
    [InlineData("The report highlights a number of positives:\n\n‘Children are visible and valued.’\n\n‘Nurses meet each family.’\n\nNurses meet each family.", "strength: Children are visible and valued", "strength: Nurses meet each family")]
    public void Read_LinesAndParagraphsBelowALead_AreSortedByIt(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report is out, Ofsted said. They found that oversight was poor, and that the partnership needed to improve:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "weakness: oversight was poor", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("The report is out, Ofsted said. They found that plans were made, and that the partnership needed to improve:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    public void Read_LeadWithAFindingOfItsOwn_GivesBoth(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors met schools in Vale. Thank you to all. They said:", "Inspectors")]
    [InlineData("Schools met in Vale. Thank you to all. They said:", "Publisher")]
    [InlineData("Inspectors met schools in Vale. Thank you to all. We said:")]
    public void Read_TheySaid_IsTheInspectorsWhereTheyAreNamedBefore(string lead, params string[] expected) =>
        Assert.Equal(expected, FindingReaderTests.Findings(lead + "\n\n- a strong offer\n- skilled nurses\n\nSchools met.").Select(finding => finding.Voice.ToString()).Distinct());
}
