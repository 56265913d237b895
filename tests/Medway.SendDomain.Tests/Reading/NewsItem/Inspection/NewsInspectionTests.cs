using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Which inspection a news item reports, told by sentences of our own.</summary>
public class NewsInspectionTests
{
    private const string Opening = "Ofsted and the Care Quality Commission (CQC) inspected services for children with special educational needs (SEND) in Medway.\n\n";

    [Theory]
    [InlineData("Arrangements typically lead to positive experiences and outcomes.", "TypicallyPositive")]
    [InlineData("The area was given the strongest possible outcome.", "TypicallyPositive")]
    [InlineData("Arrangements have led to inconsistent experiences and outcomes.", "Inconsistent")]
    [InlineData("The outcome is the middle of three.", "Inconsistent")]
    [InlineData("Arrangements do not yet lead to consistent experiences for all.", "Inconsistent")]
    [InlineData("Experiences and outcomes for children and young people with SEND are inconsistent.", "Inconsistent")]
    [InlineData("Experiences and outcomes for children with SEND are still inconsistent.", "Inconsistent")]
    [InlineData("Inspectors found “widespread” failings.", "WidespreadOrSystemicFailings")]
    [InlineData("There are widespread and / or systemic failings.", "WidespreadOrSystemicFailings")]
    [InlineData("There are no widespread failings, inspectors found.", null)]
    [InlineData("Inspectors found that plans are of inconsistent quality.", null)]
    [InlineData("Areas where inspectors find widespread failings must write a plan. Inspectors found warm teams.", null)]
    [InlineData("If widespread failings are found, a plan is needed. Inspectors found warm teams.", null)]
    [InlineData("Three outcomes are possible: typically positive experiences, inconsistent experiences and widespread failings. Inspectors found warm teams.", null)]
    public void Parse_OutcomeOf2023_IsWhatTheWordsSay(string sentence, string? expected) =>
        Assert.Equal(expected, (Judgement(sentence) as FullInspectionJudgement)?.Outcome.ToString());

    [Theory]
    [InlineData("Of the three possible outcomes – typically positive, inconsistent experiences or widespread failings – Medway was given the second.", null)]
    [InlineData("Of the three possible outcomes – typically positive experiences, inconsistent experiences or widespread failings – Medway was given the second.", "Inconsistent")]
    [InlineData("Of the three possible outcomes – typically positive experiences, inconsistent experiences or widespread failings – Medway was given the third.", "WidespreadOrSystemicFailings")]
    [InlineData("There are three outcomes: typically positive experiences, inconsistent experiences and widespread failings. We were given the first of these.", "TypicallyPositive")]
    [InlineData("There are three outcomes:\n\n1. typically positive experiences\n2. inconsistent experiences\n3. widespread failings\n\nThe area received the second of these.", "Inconsistent")]
    [InlineData("There are three outcomes: typically positive experiences, inconsistent experiences and widespread failings. The first of these is given to few areas. Inspectors found warm teams.", null)]
    [InlineData("There are three outcomes: typically positive experiences, inconsistent experiences and widespread failings. Few areas were given the first of these. Inspectors found warm teams.", null)]
    [InlineData("There are three outcomes: typically positive experiences, inconsistent experiences and widespread failings. We were not given the first of these. Inspectors found warm teams.", null)]
    public void Parse_ThreeOutcomesNamed_OnlyTheRankBehindThemTellsWhichItWas(string sentence, string? expected) =>
        Assert.Equal(expected, (Judgement(sentence) as FullInspectionJudgement)?.Outcome.ToString());

    [Fact]
    public void Parse_LawNamedByItsYear_IsNoEarlierInspection() => Assert.Equal(
        WrittenStatementOfAction.Required,
        (Judgement("Inspectors visited in March 2019. In accordance with the Children Act 2004 (Joint Area Reviews) Regulations 2015, a Written Statement of Action is required.") as LocalAreaInspectionJudgement)?.WrittenStatementOfAction);

    [Fact]
    public void Parse_PhrasePartedByALinesEnd_IsCitedWhole()
    {
        const string Text = Opening + "Arrangements typically lead to\n\npositive experiences and outcomes.";
        Assert.Equal(["Arrangements typically lead to\n\npositive experiences and outcomes."], Report(Text)!.Inspection.Judgement!.At.Select(span => Text[span.Start..span.End]));
    }

    [Theory]
    [InlineData("A written statement of action is required.", "Required")]
    [InlineData("The council and the group have been ordered to write a Written Statement of Action.", "Required")]
    [InlineData("No Written Statement of Action was issued.", "NotRequired")]
    [InlineData("The area is not required to produce a written statement of action.", "NotRequired")]
    [InlineData("A written statement of action is required where inspectors have significant concerns. Inspectors found warm teams.", null)]
    public void Parse_WrittenStatementOfAction_IsRequiredOrNot(string sentence, string? expected) =>
        Assert.Equal(expected, (Judgement(sentence) as LocalAreaInspectionJudgement)?.WrittenStatementOfAction.ToString());

    [Theory]
    [InlineData("At the revisit sufficient progress had been made in all four areas.", "Sufficient", 4, 4)]
    [InlineData("At the revisit sufficient progress had been made in three of the four areas.", "Partial", 4, 3)]
    [InlineData("The re-visit found they had not made sufficient progress in three of the four areas.", "Partial", 4, 1)]
    [InlineData("Of five areas of significant weakness, sufficient progress has been made in two, the revisit found.", "Partial", 5, 2)]
    [InlineData("The revisit found sufficient progress in every one of the five areas.", "Sufficient", 5, 5)]
    [InlineData("The revisit found they had not made sufficient progress in any of the four areas.", "Insufficient", 4, 0)]
    [InlineData("The revisit found insufficient progress in five of the five weaknesses.", "Insufficient", 5, 0)]
    public void Parse_Revisit_CountsTheWeaknesses(string sentence, string progress, int identified, int sufficient)
    {
        var judgement = Assert.IsType<RevisitJudgement>(Judgement(sentence));

        Assert.Equal((progress, identified, sufficient, identified - sufficient),
            (judgement.Progress.ToString(), judgement.WeaknessesIdentified, judgement.WeaknessesSufficient, judgement.WeaknessesInsufficient));
    }

    [Fact]
    public void Parse_RevisitWithoutCount_LeavesOpenWhetherInSomeOrInNone() =>
        Assert.Null(Judgement("The revisit found that the area has not made sufficient progress on its significant weaknesses."));

    [Theory]
    [InlineData("Inspectors were on site from 6 to 10 March 2023.", "2023-03-06/2023-03-10")]
    [InlineData("The inspection took place between 27 November and 1 December 2023.", "2023-11-27/2023-12-01")]
    [InlineData("In April 2024 the inspectors visited schools.", "2024-04")]
    [InlineData("The inspection ran in January and February 2024.", "2024-01/2024-02")]
    [InlineData("Inspectors visited on 4 and 5 February 2024.", "2024-02-04/2024-02-05")]
    [InlineData("The report was published on 4 October 2024 following the inspection in July 2024.", "2024-07")]
    [InlineData("The inspection, which ended on 12 July 2024, was the first.", null)]
    [InlineData("The inspection began on 12 July 2024.", null)]
    [InlineData("A priority action plan is due by 7 March 2024.", null)]
    [InlineData("The framework began in January 2023.", null)]
    public void Parse_OnSiteDays_AreThoseOfTheInspection(string sentence, string? expected) =>
        Assert.Equal(expected, Report(Opening + "Arrangements lead to inconsistent experiences. " + sentence)?.Inspection.OnSite?.ToString());

    [Fact]
    public void Parse_YearTakenFromThePublication_IsCitedBesideTheDays()
    {
        const string Text = "SEND report\n\n3 May 2024\n\n" + Opening + "Arrangements lead to inconsistent experiences. Inspectors were on site from 4 to 8 March.";
        var report = Report(Text)!;

        Assert.Equal("2024-03-04/2024-03-08", report.Inspection.OnSite.ToString());
        Assert.Equal(["3 May 2024", "4 to 8 March"], report.Evidence.Single(fact => fact.Key == "/inspection/onSite").Value.Select(span => Text[span.Start..span.End]));
    }

    [Theory]
    [InlineData("Published: 3 May 2024", "2024-05-03")]
    [InlineData("Posted on: Friday, 3rd May 2024", "2024-05-03")]
    [InlineData("3 May 2024", "2024-05-03")]
    [InlineData("03/05/2024", "2024-05-03")]
    [InlineData("21:04, 3 MAY 2024", "2024-05-03")]
    [InlineData("By Jo Bloggs, reporter 3rd May 2024", "2024-05-03")]
    [InlineData("Updated on: 3 May 2024", null)]
    [InlineData("Posted on:", null)]
    public void Parse_PublicationLine_GivesTheDay(string line, string? expected) =>
        Assert.Equal(expected, Report("SEND report\n\n" + line + "\n\n" + Opening + "Arrangements lead to inconsistent experiences.")?.Document.PublishedOn?.ToString());

    [Theory]
    [InlineData("SEND inspection under way\n\nOfsted and the CQC have begun inspecting SEND services in Medway. The inspection will take three weeks.", "begins or is under way")]
    [InlineData("Oakfield special school is rated Good by Ofsted. It teaches pupils with special educational needs.", "another inspection of Ofsted")]
    [InlineData("SEND services to be inspected\n\nInspectors from Ofsted and the CQC are in Medway this week to carry out an area SEND inspection. It is the first since 2017, when no written statement of action was required.", "begins or is under way")]
    [InlineData("Ofsted and the CQC say that a quarter of the areas lead to positive experiences for those with SEND. Half lead to inconsistent experiences and outcomes.", "how many areas")]
    [InlineData("Ofsted and the CQC have completed their on-site inspection of SEND services in Medway. We cannot share what they told us until their report is published. The area was last inspected in 2019 under the previous framework, and no written statement of action was needed.", "begins or is under way")]
    [InlineData("Ofsted found widespread failures in the protection of children in Medway. The overall effectiveness of services is inadequate. Children with SEND have good short breaks.", "another inspection of Ofsted")]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services in Medway. At the last inspection inspectors found widespread and systemic failings.", "begins or is under way")]
    [InlineData("Ofsted and the CQC have begun inspecting SEND services in Medway. It is a monitoring inspection. In 2023 inspectors found widespread and systemic failings.", "begins or is under way")]
    [InlineData("The area is about to be inspected by Ofsted and the CQC, who look at services for those with SEND.", "begins or is under way")]
    [InlineData("A stocktake by the Department for Education looked at SEND in Medway. It follows an inspection by Ofsted and the CQC. Leaders act as one.", "stocktake")]
    [InlineData("The library opens on Monday.", "something other than special educational needs")]
    public void Parse_WhatReportsNoInspection_SaysWhatItSeemsToBe(string text, string seems)
    {
        var result = SendReportParser.Default.Parse(text);

        Assert.Null(result.Value);
        Assert.Contains(seems, Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The area was one of the first to be inspected under the new framework. Much has been done for families. Teams work as one. Leaders are new. Schools are full. Buses run on time. Inspectors found that arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Inspectors have completed their inspection. Arrangements lead to inconsistent experiences and outcomes. The full report will be published on Friday.")]
    [InlineData("We await the outcome of the tender and the action plan will be published in July. Arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("Inspectors looked at whether services work and found that arrangements lead to inconsistent experiences and outcomes.")]
    [InlineData("The report was published in May 2024. Arrangements lead to inconsistent experiences and outcomes. In 2018, at its last inspection, a written statement of action was required.")]
    public void Parse_OutcomeBesideANoticeOrAnEarlierOne_IsReported(string sentences) =>
        Assert.Equal(FullInspectionOutcome.Inconsistent, (Judgement(sentences) as FullInspectionJudgement)?.Outcome);

    [Theory]
    [InlineData("Arrangements lead to inconsistent experiences. The area will be inspected again in approximately three years.", "fullInspection P3Y")]
    [InlineData("Arrangements lead to inconsistent experiences. The area will not be inspected again for about three years.", "fullInspection P3Y")]
    [InlineData("Arrangements lead to inconsistent experiences. A full inspection will take place within approximately 3 years.", "fullInspection P3Y")]
    [InlineData("Arrangements lead to inconsistent experiences. There will be another full inspection in around 3 years.", "fullInspection P3Y")]
    [InlineData("Arrangements lead to inconsistent experiences. Inspectors will normally return in about three years’ time.", "fullInspection P3Y")]
    [InlineData("There are widespread and systemic failings. Inspectors are expected to return within 18 months.", "monitoringInspection P18M")]
    [InlineData("A written statement of action is required. Inspectors are expected to return within 18 months.", "revisit P18M, writtenStatementOfAction ")]
    [InlineData("Arrangements lead to inconsistent experiences. Leaders are expected to return to the board in two years.", "")]
    [InlineData("Arrangements lead to inconsistent experiences. A full inspection of the last three years of spending began.", "")]
    public void Parse_WhatFollows_IsWhatIsStated(string sentences, string expected) =>
        Assert.Equal(expected, string.Join(", ", Report(Opening + sentences)!.Inspection.FollowUps.Select(next => $"{next.Kind} {next.Within}")));

    [Fact]
    public void ParseAll_SeveralAreas_GivesEachItsOwnJudgement()
    {
        const string text = "Ofsted and the CQC found that SEND arrangements in Medway typically lead to positive experiences. "
            + "Widespread failings were found in Stockport and inconsistent outcomes in Halton.";

        var reports = SendReportParser.Default.ParseAll(text).Select(result => result.Value!).ToArray();

        Assert.Equal(["1/3 Medway TypicallyPositive", "2/3 Stockport WidespreadOrSystemicFailings", "3/3 Halton Inconsistent"],
            reports.Select(report => $"{report.Document.Part} {report.Inspection.Partnership.LocalArea?.Name} {(report.Inspection.Judgement as FullInspectionJudgement)?.Outcome}"));
        Assert.Equal("SEND0102", Assert.Single(SendReportParser.Default.Parse(text).Diagnostics, diagnostic => diagnostic.Code == "SEND0102").Code);
    }

    [Fact]
    public void Parse_TheCouncilBeforeTheAreaIsNamed_HasItsPlacesInReadingOrder()
    {
        const string text = "The council welcomed what Ofsted found when it inspected services for children with special educational needs (SEND) in Medway.\n\nThe outcome is the middle of three.";

        var authority = Report(text)!.Inspection.Partnership.LocalAuthority!;

        Assert.Equal(["The council", "Medway"], authority.At.Select(at => text[at.Start..at.End]));
    }

    private static Judgement? Judgement(string sentence) => Report(Opening + sentence)?.Inspection.Judgement;

    private static SendReport? Report(string text) => SendReportParser.Default.Parse(text).Value;
}
