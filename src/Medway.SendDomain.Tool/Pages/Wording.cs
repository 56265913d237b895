using System.Globalization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>The model’s values in words for a person.</summary>
internal static class Wording
{
    public static string Of(InspectionFramework framework) =>
        framework == InspectionFramework.AreaSend2023 ? "area SEND framework of 2023"
        : framework == InspectionFramework.LocalAreaSend2016 ? "local area SEND framework of 2016"
        : Words(framework.ToString());

    public static string Of(Judgement judgement) => judgement switch
    {
        FullInspectionJudgement { Outcome: FullInspectionOutcome.TypicallyPositive } => "Typically positive experiences and outcomes",
        FullInspectionJudgement { Outcome: FullInspectionOutcome.Inconsistent } => "Inconsistent experiences and outcomes",
        FullInspectionJudgement => "Widespread and/or systemic failings",
        MonitoringInspectionJudgement { Action: MonitoringAction.Effective } => "Effective action taken",
        MonitoringInspectionJudgement => "Effective action not taken",
        LocalAreaInspectionJudgement local => (local.WrittenStatementOfAction == WrittenStatementOfAction.Required
            ? "Written statement of action required" : "No written statement of action required") + Weaknesses(local.WeaknessesIdentified),
        RevisitJudgement revisit => revisit.Progress switch
        {
            RevisitProgress.Sufficient => "Sufficient progress in all areas of weakness",
            RevisitProgress.Partial => "Sufficient progress in some areas of weakness",
            _ => "Insufficient progress in all areas of weakness",
        } + Counts(revisit),
        _ => Words(judgement.Kind.ToString()),
    };

    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Improved => "improved since the inspection before",
        Comparison.Unchanged => "as at the inspection before",
        _ => "declined since the inspection before",
    };

    public static string Of(Qualifier? qualifier) => qualifier switch
    {
        Qualifier.Approximately => "about ",
        Qualifier.MoreThan => "more than ",
        Qualifier.AtLeast => "at least ",
        Qualifier.UpTo => "up to ",
        Qualifier.Almost => "almost ",
        _ => "",
    };

    public static string Of(PartialDate date) => date switch
    {
        { Month: null } => date.ToString(),
        { Day: { } day, Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{day} {MonthName(month)} {date.Year}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{MonthName(month)} {date.Year}"),
    };

    public static string Of(DateSpan span) => span switch
    {
        { IsSingle: true } => Of(span.Start),
        { End: { } end } => $"{Of(span.Start)} to {Of(end)}",
        _ => $"since {Of(span.Start)}",
    };

    public static string Of(Period period)
    {
        (long Count, string Unit)[] parts = [(period.Years, "year"), (period.Months, "month"), (period.Weeks, "week"), (period.Days, "day")];
        return string.Join(" and ", parts.Where(part => part.Count != 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Unit}{(part.Count == 1 ? "" : "s")}")));
    }

    /// <summary>A camelCase name as words: <c>areaForImprovement</c> as “Area for improvement”.</summary>
    public static string Words(string name)
    {
        var words = string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Weaknesses(int? count) => count is { } number
        ? string.Create(CultureInfo.InvariantCulture, $", {number} significant weakness{(number == 1 ? "" : "es")}") : "";

    private static string Counts(RevisitJudgement revisit) => revisit is { WeaknessesSufficient: { } made, WeaknessesIdentified: { } all }
        ? string.Create(CultureInfo.InvariantCulture, $" ({made} of {all})") : "";

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
