using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Checks;

/// <summary>A judgement goes with the activity, its counts add up, and priority action stands exactly with its outcome.</summary>
internal static class JudgementChecks
{
    private const string Path = "/inspection/judgement";

    public static IEnumerable<Diagnostic> Of(SendReport report)
    {
        var inspection = report.Inspection;
        if (inspection.Judgement is not { } judgement)
            yield break;
        if (inspection.Activity is { } activity && activity != judgement.Kind)
            yield return DiagnosticCatalogue.JudgementOfAnotherActivity.AtPath($"{Path}/kind", judgement.Kind, activity);
        if (inspection.Framework is { IsKnown: true } framework && FrameworkOf(judgement) is { } own && own != framework)
            yield return DiagnosticCatalogue.JudgementOfAnotherActivity.AtPath($"{Path}/kind", judgement.Kind, framework);
        if (judgement is RevisitJudgement revisit && !AddsUp(revisit))
            yield return DiagnosticCatalogue.RevisitCounts.AtPath(
                Path, Text(revisit.WeaknessesIdentified), Text(revisit.WeaknessesSufficient), Text(revisit.WeaknessesInsufficient), Name(revisit.Progress));
        if (judgement is FullInspectionJudgement full)
        {
            var actions = report.Findings.Count(finding => finding.Kind == FindingKind.AreaForPriorityAction);
            var failings = full.Outcome == FullInspectionOutcome.WidespreadOrSystemicFailings;
            // A news item need not repeat the actions; the report itself always has them.
            if (failings ? actions == 0 && report.Document.Kind == DocumentKind.InspectionReport : actions > 0)
                yield return DiagnosticCatalogue.PriorityActionAndOutcome.AtPath($"{Path}/outcome", actions, Name(full.Outcome));
        }
    }

    private static InspectionFramework? FrameworkOf(Judgement judgement) => judgement switch
    {
        FullInspectionJudgement or MonitoringInspectionJudgement => InspectionFramework.AreaSend2023,
        LocalAreaInspectionJudgement or RevisitJudgement => InspectionFramework.LocalAreaSend2016,
        _ => null,
    };

    private static bool AddsUp(RevisitJudgement revisit)
    {
        var (all, made, rest) = (revisit.WeaknessesIdentified, revisit.WeaknessesSufficient, revisit.WeaknessesInsufficient);
        return !(made + rest != all) && !(made > all) && !(rest > all) && revisit.Progress switch
        {
            RevisitProgress.Sufficient => !(rest > 0),
            RevisitProgress.Insufficient => !(made > 0),
            _ => made != 0 && rest != 0,
        };
    }

    private static object Text(int? count) => count is { } given ? given : "an unknown number";

    private static string Name<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
