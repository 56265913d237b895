using Xunit;
using static Medway.SendDomain.Tests.Reading.NewsItem.Findings.FindingReaderTests;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class FindingListTests
{
    [Theory]
    [InlineData("The three areas where progress has not been quick enough are:", "weakness")]
    [InlineData("The report is clear about our strengths, for instance:", "strength")]
    [InlineData("Our strengths", "strength")]
    [InlineData("What we do well", "strength")]
    [InlineData("The good stuff:", "strength")]
    [InlineData("What’s good", "strength")]
    [InlineData("What’s not", "weakness")]
    [InlineData("Where we are weak", "weakness")]
    [InlineData("The not so good stuff:", "weakness")]
    [InlineData("Inspectors recognised that we have made progress in:", "strength")]
    [InlineData("Things to work on:", "areaForImprovement")]
    [InlineData("The report asks the partnership to:", "areaForImprovement")]
    [InlineData("The partnership has been told to:", "areaForImprovement")]
    [InlineData("What inspectors would like to see", "areaForImprovement")]
    [InlineData("Inspectors told leaders to work on:", "areaForImprovement")]
    [InlineData("Inspectors want us to get better at:", "areaForImprovement")]
    [InlineData("We were also asked to improve:", "areaForImprovement")]
    [InlineData("Some improvement is needed in:", "areaForImprovement")]
    [InlineData("Two things were named for improvement:", "areaForImprovement")]
    [InlineData("What are the areas for improvement?\n\nThere are two:", "areaForImprovement")]
    [InlineData("The team from Ofsted was impressed by:", "strength")]
    public void Read_LeadOfAList_SortsItsItems(string lead, string kind) =>
        Assert.Equal([$"{kind}: the local offer", $"{kind}: work on plans"], Read($"The report is out.\n\n{lead}\n\n• the local offer\n• work on plans\n\nThe library is in Rye."));

    [Theory]
    [InlineData("We will build on our strengths by:")]
    [InlineData("How we have improved:")]
    [InlineData("Inspectors heard that the council is working hard to:")]
    [InlineData("We told inspectors that:")]
    [InlineData("Members were informed that:")]
    [InlineData("In discussion of the report these points were made:")]
    [InlineData("How we will get better at it:")]
    [InlineData("Inspectors found us all in school.\n\nThere are two:")]
    [InlineData("Have your say by:")]
    [InlineData("What you need to know:")]
    public void Read_LeadOfWhatAPartnershipTells_MakesNoFindings(string lead) => Assert.Empty(Read($"The report is out.\n\n{lead}\n\n• skilled new staff\n• effective training\n"));

    [Fact]
    public void Read_AnyFormOfAVerbOfSaying_LeadsIn() => Assert.Equal(
        ["strength: Newer plans are clear", "weakness: Waits are too long"], Read("The letter recognises that:\n\n- Newer plans are clear\n- Waits are too long\n\nSchools met."));

    [Fact]
    public void Read_ItemOfMinutesThatNamesInspectors_SpeaksForItselfAndThoseBehindIt() => Assert.Equal(
        ["strength: leaders were ambitious", "weakness: waits for therapy were too long"],
        Read("Members were advised –\n\ni. that the report was out;\nii. inspectors had found that leaders were ambitious;\niii. waits for therapy were too long; and\niv. a new plan would be published.\n\nSchools met."));

    [Fact]
    public void Read_TheseAre_TakesItsMeaningFromTheSentenceBefore() => Assert.Equal(
        ["areaForImprovement: the local offer", "areaForImprovement: the speed of speech and language therapy", "areaForImprovement: transport"],
        Read("Inspectors named other things to work on. These are: the local offer, the speed of speech and language therapy and transport."));

    [Fact]
    public void Read_WhatInspectorsNoticed_EachItemSpeaksForItself() => Assert.Equal(
        ["strength: Transitions are well planned", "weakness: Annual reviews are late"], Read("Things the inspectors noticed:\n\n* Transitions are well planned\n* Annual reviews are late\n\nSchools met."));

    [Theory]
    [InlineData("Inspectors named some areas for improvement, including the quality of education, health and care plans, transport and the range of short breaks.")]
    [InlineData("The letter names areas for improvement such as the quality of education, health and care plans, transport and the range of short breaks.")]
    [InlineData("Leaders were urged to look at three things: the quality of education, health and care plans; transport; and the range of short breaks.")]
    [InlineData("Areas for improvement are the quality of education, health and care plans, transport and the range of short breaks.")]
    public void Read_AreasInASentence_AreCutAndKeepTheirNames(string text) => Assert.Equal(
        ["areaForImprovement: the quality of education, health and care plans", "areaForImprovement: transport", "areaForImprovement: the range of short breaks"], Read("The report is out. Inspectors came in May. " + text));

    [Fact]
    public void Read_LinesBelowPositives_AreGood() => Assert.Equal(
        ["strength: Nurses meet each family", "strength: Schools share what they learn"], Read("The positives are:\n\nNurses meet each family.\nSchools share what they learn."));

    [Fact]
    public void Read_ServicesSuchAs_AreNoListOfFindings() => Assert.Equal(
        ["areaForImprovement: leaders must improve services such as therapy and short breaks"], Read("Inspectors said that leaders must improve services such as therapy and short breaks."));

    [Theory]
    [InlineData("Strengths identified by the team of inspectors included the work of nurses; early help; and transport.")]
    [InlineData("Highlights of the report include the work of nurses, early help, and transport.")]
    [InlineData("Inspectors noted that: the work of nurses; early help; and transport.")]
    public void Read_ListInASentence_IsCut(string text) => Assert.Equal(["strength: the work of nurses", "strength: early help", "strength: transport"], Read(text));

    [Fact]
    public void Read_SentenceThatSumsUp_GovernsItsParagraphUntilTheContrary() => Assert.Equal(
        ["strength: Health visitors meet each family", "weakness: Waits for therapy are too long"],
        Read("The report recognises several strengths. Health visitors meet each family. Waits for therapy are too long.\n\nSchools meet in May."));

    [Theory]
    [InlineData("But it was not all good news, inspectors said.")]
    [InlineData("Inspectors identified a number of weaknesses.")]
    [InlineData("They told us they'd never had such a good turnout.")]
    public void Read_SentenceThatSumsUp_IsNoFinding(string text) => Assert.Empty(Read("Inspectors came in May.\n\n" + text));

    [Theory]
    [InlineData("However the report also points to areas where good practice is in place.")]
    [InlineData("There was praise, too.")]
    public void Read_GoodPractice_SumsUp(string summary) => Assert.Equal(
        ["strength: staff are kind and caring", "strength: Nurses meet each family"], Read($"Inspectors found that staff are kind and caring.\n\n{summary} Nurses meet each family.\n\nSchools meet in May."));

    [Fact]
    public void Read_HeadingThatAsksWhatTheySaid_MakesTheReportSpeak() => Assert.Equal(
        ["strength: therapists work closely with schools"], Read("The report is out.\n\nWhat did they say about health?\n\nThey said that therapists work closely with schools."));

    [Fact]
    public void Read_ParagraphsInMarksBelowALead_AreTheInspectorsThoughACouncillorSpokeBefore() => Assert.Equal(
        ["strength: The quality of annual reviews is improved", "weakness: Too many children wait for a diagnosis"],
        Read("Cllr Ann Lark said: “We thank all our staff for this.”\n\nThe inspectors found that:\n\n“The quality of annual reviews is improved.”\n\n“Too many children wait for a diagnosis.”"));

    [Fact]
    public void Read_LinesBelowALead_AreWhatTheInspectorsSaid() => Assert.Equal(
        ["weakness: Support in schools varies too much", "weakness: We do not check that placements are effective"],
        Read("Inspectors came in May.\n\nThe inspectors told us that:\n\nSupport in schools varies too much.\nWe do not check that placements are effective.\n\nWe do good work in schools."));

    [Theory]
    [InlineData("They said plans are late.", "weakness: plans are late")]
    [InlineData("Inspectors also report that plans are late.", "weakness: plans are late")]
    [InlineData("The report recommends that plans are made sooner.", "areaForImprovement: plans are made sooner")]
    public void Read_ReportingWords_AreNoPartOfTheFinding(string text, string expected) => Assert.Equal(["strength: leaders are ambitious", expected], Read("Inspectors found that leaders are ambitious. " + text));

    [Theory]
    [InlineData(": In a letter, inspectors asked the partnership to make plans sooner,", "areaForImprovement")]
    [InlineData("including inspectors found that leaders are ambitious,", "strength")]
    [InlineData(": inspectors found:")]
    public void Read_TextThatBeginsInTheMiddle_IsReadFromThere(string text, params string[] kinds) => Assert.Equal(kinds, Read(text).Select(finding => finding[..finding.IndexOf(':', StringComparison.Ordinal)]));
}
