using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Checks;

/// <summary>Sums are not negative, places name a sum that is there, and a speaker goes with a speaker's voice.</summary>
internal static class ClaimChecks
{
    public static IEnumerable<Diagnostic> Of(SendReport report)
    {
        for (var i = 0; i < report.Findings.Count; i++)
        {
            var finding = report.Findings[i];
            if (finding.Voice == Voice.Speaker != finding.Speaker is not null)
                yield return DiagnosticCatalogue.VoiceAndSpeaker.AtPath($"/findings/{i}/voice", JsonNamingPolicy.CamelCase.ConvertName(finding.Voice.ToString()), finding.Speaker is { } name ? $"'{name}'" : "is missing");
        }
        for (var i = 0; i < report.Investments.Count; i++)
        {
            if (report.Investments[i].Amount is { Pence: < 0 } amount)
                yield return DiagnosticCatalogue.NegativeSum.AtPath($"/investments/{i}/amount", amount);
        }
        for (var i = 0; i < report.Places.Count; i++)
        {
            if (report.Places[i].Investment is { } index && (index < 0 || index >= report.Investments.Count))
                yield return DiagnosticCatalogue.NoSuchInvestment.AtPath($"/places/{i}/investment", index, report.Investments.Count);
        }
    }
}
