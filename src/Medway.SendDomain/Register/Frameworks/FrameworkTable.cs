using System.Globalization;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime.Text;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>Reads the tables of frameworks.</summary>
internal static class FrameworkTable
{
    public static List<Framework> Load()
    {
        var versions = CsvTable.Load("framework-versions.csv").Rows.ToLookup(row => row["framework"], VersionOf);
        var rules = CsvTable.Load("framework-follow-ups.csv").Rows.ToLookup(OutcomeKey, RuleOf);
        var outcomes = CsvTable.Load("framework-outcomes.csv").Rows.ToLookup(ActivityKey, row => OutcomeOf(row, rules[OutcomeKey(row)]));
        var activities = CsvTable.Load("framework-activities.csv").Rows.ToLookup(
            row => row["framework"],
            row => ActivityOf(row, row["activity"].Length == 0 ? [] : outcomes[ActivityKey(row)]));
        return [.. CsvTable.Load("frameworks.csv").Rows.Select(row => new Framework
        {
            Name = InspectionFramework.Parse(row["framework"]),
            Title = row["title"],
            InForce = new DateSpan(PartialDate.Parse(row["from"]), row.Optional("to") is { } to ? PartialDate.Parse(to) : null),
            Versions = [.. versions[row["framework"]]],
            Activities = [.. activities[row["framework"]]],
        })];
    }

    private static (string, string) ActivityKey(CsvTable.Row row) => (row["framework"], row["activity"]);

    private static (string, string, string) OutcomeKey(CsvTable.Row row) => (row["framework"], row["activity"], row["outcome"]);

    private static FrameworkVersion VersionOf(CsvTable.Row row) => new() { From = PartialDate.Parse(row["from"]), Change = row["change"] };

    private static FrameworkActivity ActivityOf(CsvTable.Row row, IEnumerable<FrameworkOutcome> outcomes) => new()
    {
        Activity = row.Optional("activity") is { } activity ? InspectionActivity.Parse(activity) : null,
        Name = row["name"],
        LegalBasis = row.Optional("legal_basis"),
        Remark = row.Optional("remark"),
        Outcomes = [.. outcomes],
    };

    private static FrameworkOutcome OutcomeOf(CsvTable.Row row, IEnumerable<FollowUpRule> rules) => new()
    {
        Name = row["outcome"],
        ReportPhrase = row.Optional("phrase"),
        StatisticsLabel = row.Optional("label"),
        FrameworkText = row.Optional("text"),
        Remark = row.Optional("remark"),
        LeadsTo = [.. rules],
    };

    private static FollowUpRule RuleOf(CsvTable.Row row) => new()
    {
        Kind = FollowUpKind.Parse(row["kind"]),
        Within = row.Optional("within") is { } within ? PeriodPattern.NormalizingIso.Parse(within).GetValueOrThrow() : null,
        Approximate = row["approximate"] == "yes",
        WorkingDays = row.Optional("working_days") is { } days ? int.Parse(days, CultureInfo.InvariantCulture) : null,
        CountedFrom = row.Optional("counted_from") is { } basis ? BasisOf(basis) : null,
        Source = row["source"],
    };

    private static FollowUpBasis BasisOf(string text) => text switch
    {
        "reportReceived" => FollowUpBasis.ReportReceived,
        "statementAccepted" => FollowUpBasis.StatementAccepted,
        _ => throw new FormatException($"'{text}' is no day from which a follow-up is counted."),
    };
}
