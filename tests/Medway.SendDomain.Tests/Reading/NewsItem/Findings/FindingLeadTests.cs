using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>Lists and what leads them in.</summary>
public sealed class FindingLeadTests
{
    [Theory]
    [InlineData("The report is out.\n\nAreas for improvement:\n\nThe letter says so.\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("The report is out.\n\nAreas for improvement:\n\nThe letter says so.\n\nSchools met.\n\n- the local offer\n- the speed of plans\n\nSchools met.")]
    [InlineData("Areas for improvement\n\nHide Ad\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("The report is out.\n\nAreas for improvement –\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("The report is out.\n\nAreas for improvement —\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("- the local offer\n- the speed of plans\n\nSchools met.")]
    public void Read_BlocksOverAList_LeadItInWhereTheyAreNear(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Areas for improvement were named. They are:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("Areas for improvement were named. They are in it:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("Areas for improvement were named. They are in the letter:\n\n- the local offer\n- the speed of plans\n\nSchools met.")]
    [InlineData("Areas for improvement were named. Schools met in May:\n\n- the local offer\n- the speed of plans\n\nSchools met.")]
    [InlineData("They are:\n\n- the local offer\n- the speed of plans\n\nSchools met.")]
    [InlineData("Read more: areas for improvement\n\nThey are:\n\n- the local offer\n- the speed of plans\n\nSchools met.")]
    [InlineData("Inspectors named areas for improvement. These are: the local offer; and the speed of plans.", "areaForImprovement: the local offer", "areaForImprovement: the speed of plans")]
    [InlineData("Inspectors named areas for improvement.\n\nThese are: the local offer; and the speed of plans.")]
    public void Read_WordsThatPoint_TakeTheirMeaningFromTheSentenceBefore(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The report is out.\n\nWhere progress was not made:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "weakness: the local offer", "weakness: the speed of plans")]
    [InlineData("The report is out.\n\nNot in the progress:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "weakness: the local offer", "weakness: the speed of plans")]
    [InlineData("The report is out.\n\nProgress:\n\n- little ones who are safe\n- the local offer\n\nSchools met.", "strength: little ones who are safe", "strength: the local offer")]
    [InlineData("The report is not late.\n\nProgress in:\n\n- the local offer\n- the speed of plans\n\nSchools met.", "strength: the local offer", "strength: the speed of plans")]
    public void Read_DeniedProgress_IsAWeakness(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Areas for improvement:\n\n- the local offer\n- plans on time", "areaForImprovement: the local offer")]
    [InlineData("Areas for improvement:\n\n- the local offer\n- more plans on time", "areaForImprovement: the local offer", "areaForImprovement: more plans on time")]
    [InlineData("Areas for improvement:\n\n- Transport\n- the local offer\n\nSchools met.", "areaForImprovement: the local offer")]
    public void Read_ItemsOfAList_AreFindingsWhereTheyHaveWords(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The letter notes:\n\n- waits are too long\n- plans could be better\n- a strategy would be shared in May\n- a hub would be effective\n- the local offer for all\n\nSchools met.", "weakness: waits are too long", "areaForImprovement: plans could be better", "strength: a hub would be effective")]
    [InlineData("Inspectors noted highlights and other findings:\n\n- the local offer for all\n- waits are too long\n\nSchools met.", "strength: the local offer for all", "weakness: waits are too long")]
    [InlineData("Strengths:\n\n- the local offer for all\n- waits are seen\n- waits are too long\n- plans must be clearer\n\nSchools met.", "strength: the local offer for all", "strength: waits are seen", "weakness: waits are too long", "areaForImprovement: plans must be clearer")]
    [InlineData("Inspectors named strengths:\n\n- Early help is effective.\n\nRead more: a prize\n\n- Nurses are skilled.\n\nSchools meet.", "strength: Early help is effective", "strength: Nurses are skilled")]
    public void Read_ItemsThatSpeakForThemselves_AreSortedEach(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors came in May, Ofsted said. \n\nNext steps:\n\n- Schools will meet.\n\nSchools are effective.")]
    [InlineData("Inspectors came in May, Ofsted said. \n\nAreas for improvement:\n\n- the local offer\n\nSchools are effective.", "areaForImprovement: the local offer", "strength: Schools are effective")]
    [InlineData("Inspectors came in May, Ofsted said. \n\n- Schools are effective.\n- Plans are poor.\n\nNurses are skilled.", "strength: Schools are effective", "weakness: Plans are poor", "strength: Nurses are skilled")]
    [InlineData("Members were advised –\n\n- that it rained.\n- plans were poor.\n- inspectors found that leaders were ambitious.\n- waits were too long.\n- Cllr Lark said schools were good.\n- teams were strong.", "strength: leaders were ambitious", "weakness: waits were too long")]
    public void Read_ListOfNoFindings_SpeaksOnlyWhereItNamesInspectors(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Inspectors said improvements such as the local offer, the hub and transport.", "strength: the local offer", "strength: the hub", "strength: transport")]
    [InlineData("Inspectors said such improvements as the local offer and transport.", "strength: such improvements as the local offer and transport")]
    [InlineData(": areas for improvement, including plans, transport and the hub.", "areaForImprovement: plans", "areaForImprovement: transport", "areaForImprovement: the hub")]
    [InlineData("The report of May named strengths, including plans, transport and the hub.", "strength: plans", "strength: transport", "strength: the hub")]
    [InlineData("Inspectors named areas for improvement namely plans, transport and the hub.", "areaForImprovement: plans", "areaForImprovement: transport", "areaForImprovement: the hub")]
    [InlineData("The report asks the partnership to work on two things: plans and transport.", "areaForImprovement: plans", "areaForImprovement: transport")]
    [InlineData("The report asks the partnership to work on two things: plans.", "areaForImprovement: The report asks the partnership to work on two things: plans")]
    [InlineData("The report is out, Ofsted said. They were told to improve two areas: the timeliness of plans; and the way partners share data.", "areaForImprovement: the timeliness of plans", "areaForImprovement: the way partners share data")]
    [InlineData("Inspectors identify one significant weakness in the area: waits for therapy, and say the council must produce a written statement of action.", "weakness: waits for therapy")]
    [InlineData("Inspectors named two weaknesses: late plans and poor data, but said nurses are kind.", "weakness: late plans", "weakness: poor data")]
    [InlineData("Inspectors named strengths among schools, nurses and the hub.", "strength: Inspectors named strengths among schools, nurses and the hub")]
    [InlineData("The letter notes: plans; and transport.", "strength: plans", "strength: transport")]
    [InlineData("The letter notes: plans, and transport.", "strength: The letter notes: plans, and transport")]
    [InlineData("The letter finds: clear plans; poor transport; and the hub.", "strength: clear plans", "weakness: poor transport")]
    [InlineData("Inspectors named two weaknesses: late plans and poor data.", "weakness: late plans", "weakness: poor data")]
    [InlineData("Inspectors named strengths of schools in Rye including plans and transport.", "strength: plans", "strength: transport")]
    [InlineData("Inspectors named strengths of the schools in Rye including plans and transport.", "strength: Inspectors named strengths of the schools in Rye including plans and transport")]
    [InlineData("Ofsted knew strengths, it saw teams including plans and hubs.")]
    [InlineData("Strengths that the whole team of the inspectors in Rye included plans, transport and the hub.")]
    [InlineData("Strengths are a skilled team and an early offer.", "strength: a skilled team", "strength: an early offer")]
    [InlineData("Strengths are an early offer and a skilled team.", "strength: an early offer", "strength: a skilled team")]
    [InlineData("The report asks the partnership to work on plans: therapy and short breaks.", "areaForImprovement: The report asks the partnership to work on plans: therapy and short breaks")]
    [InlineData("Leaders must work on two things: therapy and short breaks.")]
    [InlineData("Strengths were the portage team and the early help offer.", "strength: the portage team", "strength: the early help offer")]
    [InlineData("Strengths were how nurses work and how early help is given.", "strength: how nurses work", "strength: how early help is given")]
    [InlineData("Strengths are clear and early help is given.", "strength: Strengths are clear and early help is given")]
    [InlineData("The strengths that inspectors identified in May were the portage team and the early help offer.", "strength: the portage team", "strength: the early help offer")]
    public void Read_ListInASentence_IsCutWhereItsLeadSaysOfWhat(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Areas for improvement", "Publisher")]
    [InlineData("The inspectors named areas for improvement:", "Inspectors")]
    [InlineData("Schools are praised and have areas for improvement:", "Inspectors")]
    [InlineData("The inspectors came, Ofsted said.\n\nAreas for improvement:", "Inspectors")]
    public void Read_List_IsInTheVoiceOfWhoLeadsItIn(string lead, string expected) =>
        Assert.Equal(expected, Assert.Single(FindingReaderTests.Findings(lead + "\n\n- the local offer\n\nSchools met.")).Voice.ToString(), ignoreCase: true);
}
