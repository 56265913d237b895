using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Register.Frameworks;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class FrameworkRegisterTests
{
    private static readonly FrameworkRegister Register = FrameworkRegister.Default;

    private static IEnumerable<FrameworkOutcome> Outcomes => Register.Frameworks.SelectMany(framework => framework.Activities).SelectMany(activity => activity.Outcomes);

    [Fact]
    public void Frameworks_AllKnownNames_AreOnRecord()
    {
        Assert.Equal(InspectionFramework.Known, Register.Frameworks.Select(framework => framework.Name));
        Assert.All(InspectionFramework.Known, name => Assert.Equal(name, Register.Find(name)!.Name));
        Assert.Null(Register.Find(InspectionFramework.Parse("areaSend2030")));
        Assert.All(Register.Frameworks, framework => Assert.Equal(framework.InForce.Start, framework.Versions[0].From));
    }

    [Fact]
    public void Frameworks_ReadTwice_AreEqualByValue() => Assert.Equal(Register.Frameworks, FrameworkTable.Load());

    [Fact]
    public void Activities_AllKnownNames_BelongToOneFramework()
    {
        Assert.All(InspectionActivity.Known, activity => Assert.Single(Register.Frameworks, framework => framework.Activities.Any(own => own.Activity == activity)));
        Assert.Equal(InspectionFramework.LocalAreaSend2016, Register.FrameworkOf(InspectionActivity.Revisit)!.Name);
        Assert.Null(Register.FrameworkOf(InspectionActivity.Parse("thematicVisit")));
        Assert.All(Register.Frameworks.SelectMany(framework => framework.Activities), activity => Assert.Equal(activity.Activity is null, activity.Outcomes.Count == 0));
    }

    [Theory]
    [InlineData("2016-04-30", null, null)]
    [InlineData("2016-05-01", "localAreaSend2016", "2016-05")]
    [InlineData("2022-12-31", "localAreaSend2016", "2016-05")]
    [InlineData("2023-01-01", "areaSend2023", "2023-01")]
    [InlineData("2025-06-05", "areaSend2023", "2023-01")]
    [InlineData("2025-06-06", "areaSend2023", "2025-06-06")]
    [InlineData("2026-11-24", "areaSend2023", "2025-07")]
    public void InForceOn_ADay_IsTheFrameworkAndItsVersion(string day, string? framework, string? version)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        var found = Register.InForceOn(date);
        Assert.Equal(framework, found?.Name.ToString());
        Assert.Equal(version, found?.VersionOn(date)?.From.ToString());
    }

    [Fact]
    public void OutcomeOf_EveryJudgement_IsAnOutcomeOfItsOwn()
    {
        Judgement[] judgements =
        [
            .. Enum.GetValues<FullInspectionOutcome>().Select(outcome => new FullInspectionJudgement { Outcome = outcome }),
            .. Enum.GetValues<MonitoringAction>().Select(action => new MonitoringInspectionJudgement { Action = action }),
            .. Enum.GetValues<WrittenStatementOfAction>().Select(statement => new LocalAreaInspectionJudgement { WrittenStatementOfAction = statement }),
            .. Enum.GetValues<RevisitProgress>().Select(progress => new RevisitJudgement { Progress = progress }),
        ];
        Assert.Equal(Outcomes, judgements.Select(Register.OutcomeOf).OrderBy(outcome => Outcomes.ToList().IndexOf(outcome!))!);
        Assert.Null(Register.OutcomeOf(null));
    }

    [Theory]
    [InlineData(FullInspectionOutcome.TypicallyPositive, "strategicPlanUpdate, fullInspection P5Y approximately")]
    [InlineData(FullInspectionOutcome.Inconsistent, "strategicPlanUpdate, fullInspection P3Y approximately")]
    [InlineData(FullInspectionOutcome.WidespreadOrSystemicFailings, "priorityActionPlan, monitoringInspection P18M approximately from ReportReceived, fullInspection P3Y approximately")]
    public void LeadsTo_FullInspection_IsWhatReportsSay(FullInspectionOutcome outcome, string rules) =>
        Assert.Equal(rules, Print(new FullInspectionJudgement { Outcome = outcome }));

    [Theory]
    [InlineData(WrittenStatementOfAction.Required, "writtenStatementOfAction 70 working days from ReportReceived, revisit P18M approximately from StatementAccepted")]
    [InlineData(WrittenStatementOfAction.NotRequired, "")]
    public void LeadsTo_LocalAreaInspection_IsAStatementOnlyWhereRequired(WrittenStatementOfAction statement, string rules) =>
        Assert.Equal(rules, Print(new LocalAreaInspectionJudgement { WrittenStatementOfAction = statement }));

    [Fact]
    public void LeadsTo_PriorityActionPlan_ExactlyForWidespreadFailings() => Assert.Equal(
        ["widespreadOrSystemicFailings"],
        Outcomes.Where(outcome => outcome.LeadsTo.Any(rule => rule.Kind == FollowUpKind.PriorityActionPlan)).Select(outcome => outcome.Name));

    [Fact]
    public void Rules_All_NameTheirSourceAndAKnownKind() => Assert.All(Outcomes.SelectMany(outcome => outcome.LeadsTo), rule =>
    {
        Assert.True(rule.Kind.IsKnown);
        Assert.NotEmpty(rule.Source);
        Assert.False(rule.Within is not null && rule.WorkingDays is not null);
    });

    [Fact]
    public void Outcomes_OfTheReference_HaveItsWordsAndTimes()
    {
        using var reference = JsonDocument.Parse(ReferenceTables.ReadText("enumerations.json"));
        var rows = reference.RootElement.GetProperty("FullInspectionOutcome2023").EnumerateArray().ToList();
        var outcomes = Register.Find(InspectionActivity.FullInspection)!.Outcomes;
        Assert.Equal(rows.Count, outcomes.Count);
        foreach (var (row, outcome) in rows.Zip(outcomes))
        {
            Assert.Equal(row.GetProperty("ofsted_mi_label").GetString(), outcome.StatisticsLabel);
            Assert.Equal(row.GetProperty("key_phrase").GetString(), outcome.ReportPhrase);
            Assert.Equal(row.GetProperty("framework_text").GetString(), outcome.FrameworkText);
            Assert.Contains(outcome.ReportPhrase!, outcome.FrameworkText!, StringComparison.Ordinal);
            Assert.Equal(row.GetProperty("next_full_years").GetInt32(), Within(outcome, FollowUpKind.FullInspection)!.Years);
            var months = row.GetProperty("monitoring_months");
            Assert.Equal(months.ValueKind == JsonValueKind.Null ? null : Period.FromMonths(months.GetInt32()), Within(outcome, FollowUpKind.MonitoringInspection));
            Assert.Equal(row.GetProperty("strategic_plan_update").GetBoolean(), outcome.LeadsTo.Any(rule => rule.Kind == FollowUpKind.StrategicPlanUpdate));
            Assert.Equal(row.GetProperty("priority_action_plan").GetBoolean(), outcome.LeadsTo.Any(rule => rule.Kind == FollowUpKind.PriorityActionPlan));
        }
    }

    private static Period? Within(FrameworkOutcome outcome, FollowUpKind kind) => outcome.LeadsTo.SingleOrDefault(rule => rule.Kind == kind)?.Within;

    private static string Print(Judgement judgement) => string.Join(", ", Register.OutcomeOf(judgement)!.LeadsTo.Select(rule =>
        $"{rule.Kind}{(rule.Within is { } within ? $" {within}" : "")}{(rule.WorkingDays is { } days ? $" {days} working days" : "")}"
        + $"{(rule.Approximate ? " approximately" : "")}{(rule.CountedFrom is { } basis ? $" from {basis}" : "")}"));
}
