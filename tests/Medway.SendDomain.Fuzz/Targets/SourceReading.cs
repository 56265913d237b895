using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Fuzz.Invariants;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>Parses a source in both ways, which must agree, and checks every report it gives.</summary>
internal static class SourceReading
{
    internal static bool Run(SourceText source)
    {
        var all = SendReportParser.Default.ParseAll(source);
        var one = SendReportParser.Default.Parse(source);
        Hold.That(all.Count > 0, $"ParseAll gave no result.");
        CheckAgreement(all, one);
        foreach (var result in all)
        {
            ReportInvariants.CheckResult(result, source.Text.Length);
            if (result.Value is not { } report)
                continue;
            ReportInvariants.CheckEvidence(report, source.Text);
            ReportInvariants.CheckRoundTrip(report);
        }
        return one.Success;
    }

    /// <summary>Read twice, a text says the same; of several reports the first has its part named, and the single one a Warning.</summary>
    private static void CheckAgreement(IReadOnlyList<ParseResult<SendReport>> all, ParseResult<SendReport> one)
    {
        var first = all[0];
        if (all.Count == 1)
        {
            Hold.That(Equals(first.Value, one.Value), $"Parse and ParseAll give different reports.");
            Hold.That(first.Diagnostics.SequenceEqual(one.Diagnostics), $"Parse and ParseAll say different things.");
            return;
        }
        Hold.That(one.Diagnostics.Any(said => said.Code is "SEND0102" or "SEND0003"), $"Parse does not say that there are {all.Count} reports.");
        Hold.That(first.Value is { } a && one.Value is { } b && Unnumbered(a).Equals(Unnumbered(b)), $"Parse does not give the first of the reports.");
    }

    private static SendReport Unnumbered(SendReport report) => report with { Document = report.Document with { Part = null }, Diagnostics = [] };
}
