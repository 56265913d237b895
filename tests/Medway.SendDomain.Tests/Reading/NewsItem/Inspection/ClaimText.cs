using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Inspection;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Claims in short: what each says, and its weight.</summary>
internal static class ClaimText
{
    public static string Of(IEnumerable<JudgementClaim> claims) => string.Join("; ", claims.Select(claim => $"{Of(claim.Judgement)}:{claim.Weight}"));

    public static string Of(Judgement? judgement) => judgement switch
    {
        FullInspectionJudgement full => full.Outcome.ToString(),
        MonitoringInspectionJudgement monitoring => monitoring.Action.ToString(),
        RevisitJudgement revisit => $"{revisit.Progress} {revisit.WeaknessesSufficient}/{revisit.WeaknessesInsufficient}/{revisit.WeaknessesIdentified}",
        LocalAreaInspectionJudgement local => $"{local.WrittenStatementOfAction} {local.WeaknessesIdentified}",
        _ => "",
    };
}
