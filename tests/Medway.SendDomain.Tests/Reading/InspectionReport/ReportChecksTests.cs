using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What is said of sections that are missing or do not go together.</summary>
public class ReportChecksTests
{
    private static readonly TextSpan[] Somewhere = [new(0, 4, null)];

    [Fact]
    public void Run_TextWithoutSections_SaysEachThatIsMissing()
    {
        var said = Run("Moor", static _ => { }, allSections: false);
        string[] sections =
        [
            "Area SEND inspection of …", "Inspection dates", "Dates of previous inspection", "Inspection outcome", "Information about the local area partnership",
            "What is it like to be a child or young person with SEND in this area?", "What is the area partnership doing that is effective?", "What does the area partnership need to do better?",
            "Areas for improvement", "Local area partnership details", "Information about this inspection", "Inspection team",
        ];
        Assert.Equal(sections.Select(section => $"warning SEND0301: The section '{section}' is not found."), said);
    }

    [Fact]
    public void Run_TextWithAllSections_SaysNothing() => Assert.Empty(Run(TextOfReport.Whole, static _ => { }, allSections: true));

    [Theory]
    [InlineData(null, null)]
    [InlineData("310", null)]
    [InlineData("", "SEND0311")]
    public void Run_Area_IsToBeInTheRegister(string? code, string? said) => Assert.Equal(said, Code(draft =>
    {
        if (code is not null)
            draft.LocalArea = new LocalAreaReference { Name = "Moor", LaCode = code.Length == 0 ? null : LaCode.Parse(code), At = Somewhere };
    }));

    [Theory]
    [InlineData(FullInspectionOutcome.Inconsistent, "fullInspection", 36, "warning SEND0314: The report states a fullInspection within P36M; the framework's for this outcome is P3Y.")]
    [InlineData(FullInspectionOutcome.Inconsistent, "monitoringInspection", 18, "warning SEND0314: The report states a monitoringInspection within P18M; the framework's for this outcome is none.")]
    [InlineData(FullInspectionOutcome.Inconsistent, "strategicPlanUpdate", 6, "warning SEND0314: The report states a strategicPlanUpdate within P6M; the framework's for this outcome is none.")]
    [InlineData(FullInspectionOutcome.Inconsistent, "monitoringInspection", 0, null)]
    [InlineData(FullInspectionOutcome.Inconsistent, "fullInspection", 0, null)]
    [InlineData(FullInspectionOutcome.TypicallyPositive, "fullInspection", 18, "warning SEND0314: The report states a fullInspection within P18M; the framework's for this outcome is P5Y.")]
    public void Run_StatedTime_IsToBeTheFrameworks(FullInspectionOutcome outcome, string kind, int months, string? said) => Assert.Equal(said, Single(draft =>
    {
        draft.Judgement = Judgement(outcome);
        draft.FollowUps.Add(new FollowUp { Kind = FollowUpKind.Parse(kind), Within = months == 0 ? null : Period.FromMonths(months), At = Somewhere });
    }));

    [Theory]
    [InlineData(FullInspectionOutcome.WidespreadOrSystemicFailings, true, null)]
    [InlineData(FullInspectionOutcome.WidespreadOrSystemicFailings, false, "SEND0315")]
    [InlineData(FullInspectionOutcome.Inconsistent, true, "SEND0316")]
    [InlineData(FullInspectionOutcome.Inconsistent, false, null)]
    [InlineData(FullInspectionOutcome.TypicallyPositive, true, "SEND0316")]
    [InlineData(null, true, null)]
    [InlineData(null, false, null)]
    public void Run_PriorityAction_GoesWithItsOutcomeAlone(FullInspectionOutcome? outcome, bool hasAreas, string? said) => Assert.Equal(said, Code(draft =>
    {
        draft.Judgement = outcome is { } stated ? Judgement(stated) : null;
        draft.Findings.Add(new Finding { Kind = FindingKind.AreaForImprovement, Text = "Plan.", Voice = Voice.Inspectors, At = Somewhere });
        if (hasAreas)
            draft.Findings.Add(new Finding { Kind = FindingKind.AreaForPriorityAction, Text = "Act.", Voice = Voice.Inspectors, At = Somewhere });
    }));

    [Fact]
    public void Run_WhatDoesNotGoTogether_IsSaidOfBoth()
    {
        TextSpan[] outcome = [new(10, 14, null)];
        var draft = new ReportDraft(DocumentKind.InspectionReport) { Judgement = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent, At = outcome } };
        draft.FollowUps.Add(new FollowUp { Kind = FollowUpKind.FullInspection, Within = Period.FromYears(5), At = Somewhere });
        draft.Findings.Add(new Finding { Kind = FindingKind.AreaForPriorityAction, Text = "Act.", Voice = Voice.Inspectors, At = Somewhere });

        ReportChecks.Run(Outline(TextOfReport.Whole), draft);

        var said = draft.Diagnostics.ToOrdered(9);
        Assert.Equal(["SEND0314", "SEND0316"], said.Select(one => one.Code));
        Assert.All(said, one => Assert.Equal([.. Somewhere, .. outcome], one.At));
    }

    [Fact]
    public void Run_MissingPriorityAction_IsSaidOfTheOutcome()
    {
        var draft = new ReportDraft(DocumentKind.InspectionReport) { Judgement = Judgement(FullInspectionOutcome.WidespreadOrSystemicFailings) };
        ReportChecks.Run(Outline(TextOfReport.Whole), draft);
        Assert.Equal(Somewhere, Assert.Single(draft.Diagnostics.ToOrdered(9)).At);
    }

    private static ReportOutline Outline(string text) => ReportOutline.Of(PrintedText.Of(new SourceText(text)));

    private static FullInspectionJudgement Judgement(FullInspectionOutcome outcome) => new() { Outcome = outcome, At = Somewhere };

    private static string? Single(Action<ReportDraft> prepare) => Run(TextOfReport.Whole, prepare, allSections: true).SingleOrDefault();

    private static string? Code(Action<ReportDraft> prepare) => Single(prepare)?.Split(' ')[1].TrimEnd(':');

    private static string[] Run(string text, Action<ReportDraft> prepare, bool allSections)
    {
        var outline = Outline(text);
        Assert.Equal(allSections ? 14 : 0, outline.Sections);
        var draft = new ReportDraft(DocumentKind.InspectionReport);
        prepare(draft);
        ReportChecks.Run(outline, draft);
        return [.. draft.Diagnostics.ToOrdered(99).Select(said => said.ToString())];
    }
}
