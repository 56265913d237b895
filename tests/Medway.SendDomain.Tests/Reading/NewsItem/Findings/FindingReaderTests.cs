using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class FindingReaderTests
{
    [Theory]
    [InlineData("Inspectors found that leaders know their area well.", "strength: leaders know their area well")]
    [InlineData("Inspectors praised the dedication of school staff.", "strength: Inspectors praised the dedication of school staff")]
    [InlineData("They felt that staff are ‘deeply committed’ to pupils, inspectors said.", "strength: They felt that staff are ‘deeply committed’ to pupils, inspectors said")]
    [InlineData("Inspectors found that only 9 per cent of plans are timely.", "weakness: only 9 per cent of plans are timely")]
    [InlineData("Inspectors found that waits for therapy have halved.", "strength: waits for therapy have halved")]
    [InlineData("Inspectors found that plans are finished well outside the statutory limit.", "weakness: plans are finished well outside the statutory limit")]
    [InlineData("Short breaks are valued by families, the report says.", "strength: Short breaks are valued by families, the report says")]
    [InlineData("Fewer pupils are excluded and waits for therapy are shorter, inspectors said.", "strength: Fewer pupils are excluded and waits for therapy are shorter, inspectors said")]
    [InlineData("Waits for an autism assessment were too long, said the report.", "weakness: Waits for an autism assessment were too long, said the report")]
    [InlineData("The report criticised the oversight of alternative provision.", "weakness: The report criticised the oversight of alternative provision")]
    [InlineData("EHC plans are not always clear, inspectors found.", "weakness: EHC plans are not always clear, inspectors found")]
    [InlineData("Annual reviews must be timelier, inspectors said.", "areaForImprovement: Annual reviews must be timelier, inspectors said")]
    [InlineData("The quality of EHC plans needs to improve, the report adds.", "areaForImprovement: The quality of EHC plans needs to improve, the report adds")]
    public void Read_OneSentence_IsSortedByWhatGoverns(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("Although many plans are timely, the report says older ones are poor.", "weakness")]
    [InlineData("Plans were once poor, the report says, but they are now timely and accurate.", "strength")]
    [InlineData("Inspectors found that assessments should be of better quality, though they are quicker.", "areaForImprovement")]
    [InlineData("The report noted a new £2 million centre.", "strength")]
    public void Read_TwoSides_TheClauseThatPrevailsDecides(string text, string kind) => Assert.Equal(kind, Assert.Single(Read(text)).Split(':')[0]);

    [Theory]
    [InlineData("Inspectors found that arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Inspectors spoke to parents and visited schools.")]
    [InlineData("The report says more must be done.")]
    [InlineData("Medway has received a positive report from inspectors, Ofsted said.")]
    [InlineData("SEND 'could do better'\n\nThe library opens late.")]
    [InlineData("The report was published on 4 May 2024. The council will recruit more therapists to improve timeliness.")]
    [InlineData("Inspectors praised the area for a range of improvements.")]
    [InlineData("Cllr Ann Lark, leader of the council, said: “The inspectors found our schools effective and inclusive.”")]
    [InlineData("Cllr Lark said the report was fair and that schools were effective.")]
    [InlineData("The partnership must write a priority action plan, inspectors said.")]
    [InlineData("Schools in the town are effective and children thrive.")]
    [InlineData("Members congratulated officers on the strong report on schools.")]
    [InlineData("It was queried how waits for therapy would be reduced.")]
    [InlineData("The report was welcomed. Officers advised that timeliness had improved.")]
    [InlineData("The report is out. Concern was expressed by Members about long waits for therapy.")]
    [InlineData("It was confirmed that a paper on better timeliness would be brought to the board.")]
    [InlineData("The inspection, held in May, considered how well schools work together for children.")]
    [InlineData("Inspectors looked at whether health services are effective and timely.")]
    [InlineData("A big thank you to the inspectors, and to schools for their excellent work.")]
    [InlineData("Congratulations to the teams whose excellent work inspectors saw in schools.")]
    [InlineData("Inspectors came in May, the report says. Do schools help your child thrive?")]
    [InlineData("The report is out, Ofsted said. For more advice and effective support please visit our hub.")]
    [InlineData("Inspectors came in May, Ofsted said. The council has hired skilled therapists and reduced its backlog.")]
    [InlineData("The report says leaders must publish their updated strategic plan.")]
    [InlineData("Progress has been made in four of five areas of weakness in Fell’s work with schools, inspectors found.")]
    [InlineData("There was progress in the areas of significant weakness, the report says.")]
    [InlineData("Many have read that Ofsted and the Care Quality Commission have reported on how well schools work together.")]
    [InlineData("The report is out. One mother said her plan was poor and that waits were too long.")]
    [InlineData("Hide Ad")]
    [InlineData("The council is investing £1.The report recognised that")]
    public void Read_NothingThatTheInspectionFound_IsNoFinding(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Read_AfterTheReportWasNamed_GoesOnUntilSomebodyElseSpeaks()
    {
        const string Text = """
            Inspectors found that leaders are ambitious. Early help is effective. Waits for therapy are too long.

            Cllr Ann Lark said she was sorry. Schools are effective.
            """;
        Assert.Equal(["strength: leaders are ambitious", "strength: Early help is effective", "weakness: Waits for therapy are too long"], Read(Text));
    }

    [Fact]
    public void Read_FurnitureBetweenLeadAndList_DoesNotPartThem() => Assert.Equal(
        ["areaForImprovement: Annual reviews on time", "areaForImprovement: Shorter waits"],
        Read("Two areas for improvement were named.\n\nBack to top\n\nThey are:\n\nHide Ad\n\nShare this\n\nAdvertisement\n\n- Annual reviews on time\n- Shorter waits\n\nInspectors spoke to parents."));

    [Fact]
    public void Read_UnderAHeadingThatGoverns_EachSentenceIsWhatItSays() => Assert.Equal(
        ["strength: Leaders know their communities", "strength: Short breaks are there for many", "areaForImprovement: Plans do not show what matters to the child"],
        Read("The report is out.\n\nPositives\n\nLeaders know their communities.\nShort breaks are there for many.\n\nWhat needs to get better\n\nPlans do not show what matters to the child.\n\nNext steps\n\nSchools meet in May."));

    [Fact]
    public void Read_SentenceThatNamesStrengths_IsCutIntoThem() => Assert.Equal(
        ["strength: early help", "strength: support for deaf children", "strength: the work of nurses"],
        Read("Strengths include early help, support for deaf children and the work of nurses."));

    [Fact]
    public void Read_NotesBehindAColon_AreCutAtTheirSemicolons() => Assert.Equal(
        ["strength: stronger joint commissioning", "weakness: poor annual reviews", "strength: more young people in work"],
        Read("The letter notes: stronger joint commissioning; poor annual reviews; and more young people in work."));

    [Fact]
    public void Read_WordsOfTheReportInMarks_AreGivenWithoutThem() => Assert.Equal(
        ["weakness: Children wait far too long for therapy"], Read("The report said: “Children wait far too long for therapy.”"));

    [Fact]
    public void Read_ItemThatGoesOn_EndsBeforeItsAnd() => Assert.Equal(
        ["areaForImprovement: annual reviews on time", "areaForImprovement: shorter waits for therapy"],
        Read("Areas for improvement named by inspectors are:\n\n- annual reviews on time; and\n- shorter waits for therapy.\n\nInspectors spoke to parents."));

    [Fact]
    public void Read_LinesBelowAColon_AreItemsWithoutTheirMarks() => Assert.Equal(
        ["areaForPriorityAction: Waits for assessment", "areaForPriorityAction: The EHC plan process"],
        Read("Inspectors named priority actions:\nWaits for assessment\nThe EHC plan process\n\nInspectors spoke to parents."));

    [Fact]
    public void Read_ItemsInASentence_AreCutAtTheirSemicolons() => Assert.Equal(
        ["strength: the local offer and its pages", "strength: quicker reviews", "strength: fewer moves"],
        Read("The inspectors note improvements including; the local offer and its pages; quicker reviews, and; fewer moves."));

    [Fact]
    public void Read_NamedAreas_AreCutAtCommasAndTheLastAnd() => Assert.Equal(
        ["areaForImprovement: the timeliness of plans", "areaForImprovement: waiting times", "areaForImprovement: transitions"],
        Read("Ofsted said areas for improvement include the timeliness of plans, waiting times and transitions."));

    [Theory]
    [InlineData("Inspectors identified the following strengths:", "strength")]
    [InlineData("Areas for improvement:", "areaForImprovement")]
    [InlineData("Two priority actions were set:", "areaForPriorityAction")]
    [InlineData("The inspection identified areas of significant weakness:", "significantWeakness")]
    [InlineData("Inspectors told us that we need to:", "areaForImprovement")]
    public void Read_List_IsGovernedByItsLeadIn(string lead, string kind) =>
        Assert.Equal([$"{kind}: work on plans and reviews", $"{kind}: the local offer"], Read($"{lead}\n\n• work on plans and reviews;\n• the local offer.\n"));

    [Theory]
    [InlineData("Steps so far include:")]
    [InlineData("What we will do next")]
    [InlineData("The partnership is made up of:")]
    public void Read_ListOfStepsOrMembers_IsNoFinding(string lead) => Assert.Empty(Read($"{lead}\n\n- better plans\n- effective training\n"));

    [Fact]
    public void Read_WhatInspectorsNamedInSpeech_IsInTheSpeakersVoice()
    {
        const string Text = "Dr Iris Holm said: “We will work on the areas identified by inspectors for improvement, particularly around reviews, transport and waiting times.”";
        var source = new SourceText(Text);
        using var news = NewsText.Of(source);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        draft.Statements.Add(new Statement { Speakers = [new Speaker { Name = "Iris Holm" }], Text = "We will …", At = [source.Span(0, Text.Length)] });
        FindingReader.Read(news, [draft]);
        Assert.Equal(["reviews", "transport", "waiting times"], draft.Findings.Select(finding => finding.Text));
        Assert.All(draft.Findings, finding => Assert.Equal((Voice.Speaker, "Iris Holm", FindingKind.AreaForImprovement), (finding.Voice, finding.Speaker, finding.Kind)));
    }

    [Theory]
    [InlineData(0, "Iris Holm")]
    [InlineData(1, "Otis Reed")]
    [InlineData(2, "Nell Orchard")]
    public void Read_WhatInspectorsNamedInSpeechOfSeveral_IsInTheVoiceOfWhoSaidIt(int who, string name)
    {
        string[] names = ["Iris Holm", "Otis Reed", "Nell Orchard"];
        string[] said = [.. names.Select((each, i) => $"{each} said: “We {(i == who ? "will work on the areas identified by inspectors for improvement, particularly around reviews" : "thank all families")}.”")];
        var source = new SourceText(string.Join("\n\n", said));
        using var news = NewsText.Of(source);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        for (int i = 0, at = 0; i < names.Length; at += said[i++].Length + 2)
            draft.Statements.Add(new Statement { Speakers = [new Speaker { Name = names[i] }], Text = "We …", At = [source.Span(at, at + said[i].Length)] });
        FindingReader.Read(news, [draft]);
        Assert.Equal([("reviews", name)], draft.Findings.Select(finding => (finding.Text, finding.Speaker)));
    }

    [Fact]
    public void Read_WhatAPartnershipOwnsTo_IsInItsVoice()
    {
        var finding = Assert.Single(Findings("Inspectors found that outcomes and experiences vary. We know that too many families wait too long for therapy."));
        Assert.Equal((FindingKind.Weakness, Voice.Partnership), (finding.Kind, finding.Voice));
    }

    [Fact]
    public void Read_AnyFinding_StandsWhereItsSpanSays()
    {
        const string Text = "Inspectors found that leaders are\n   ambitious and effective.";
        var finding = Assert.Single(Findings(Text));
        Assert.Equal("leaders are ambitious and effective", finding.Text);
        Assert.Equal("leaders are\n   ambitious and effective", Text[finding.At[0].Start..finding.At[0].End]);
    }

    /// <summary>The findings of a text, each with its kind.</summary>
    internal static string[] Read(string text) => [.. Findings(text).Select(finding => $"{finding.Kind}: {finding.Text}")];

    internal static List<Finding> Findings(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        FindingReader.Read(news, [draft]);
        return draft.Findings;
    }
}
