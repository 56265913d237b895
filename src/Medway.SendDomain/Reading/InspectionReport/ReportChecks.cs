using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Register.Frameworks;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Holds a report's sections against each other and says what is missing.</summary>
internal static class ReportChecks
{
    public static void Run(ReportOutline outline, ReportDraft draft)
    {
        for (var section = ReportSection.Title; section < ReportSection.Imprint; section++)
        {
            if (section != ReportSection.PriorityAction && !outline.Has(section) && !WasRead(section, draft))
                draft.Diagnostics.Add(DiagnosticCatalogue.SectionMissing.Whole(NameOf(section)));
        }
        if (draft.LocalArea is { LaCode: null } unknown)
            draft.Diagnostics.Add(DiagnosticCatalogue.AreaNotInRegister.At(unknown.At, unknown.Name));
        FollowUps(draft);
        PriorityAction(draft);
    }

    /// <summary>Whether the dates of a section stood under a label of other words.</summary>
    private static bool WasRead(ReportSection section, ReportDraft draft) =>
        section == ReportSection.InspectionDates && draft.OnSite is not null || section == ReportSection.PreviousInspections && draft.PreviousInspections.Count > 0;

    /// <summary>A time that the report states and the framework does not lead to: kept as stated, and said.</summary>
    private static void FollowUps(ReportDraft draft)
    {
        if (FrameworkRegister.Default.OutcomeOf(draft.Judgement) is not { } outcome)
            return;
        foreach (var stated in draft.FollowUps)
        {
            var rule = outcome.LeadsTo.FirstOrDefault(rule => rule.Kind == stated.Kind);
            if (stated.Within is not null && !stated.Within.Equals(rule?.Within))
                draft.Diagnostics.Add(DiagnosticCatalogue.FollowUpDiffers.At([.. stated.At, .. draft.Judgement!.At], stated.Kind, stated.Within, rule?.Within?.ToString() ?? "none"));
        }
    }

    /// <summary>Areas for priority action stand in a report exactly when its outcome asks for them (56 of 56 reports).</summary>
    private static void PriorityAction(ReportDraft draft)
    {
        if (draft.Judgement is not FullInspectionJudgement judgement)
            return;
        var first = draft.Findings.Find(finding => finding.Kind == FindingKind.AreaForPriorityAction);
        var asked = judgement.Outcome == FullInspectionOutcome.WidespreadOrSystemicFailings;
        if (asked && first is null)
            draft.Diagnostics.Add(DiagnosticCatalogue.PriorityActionMissing.At(judgement.At));
        else if (!asked && first is not null)
            draft.Diagnostics.Add(DiagnosticCatalogue.PriorityActionUnasked.At([.. first.At, .. judgement.At]));
    }

    private static string NameOf(ReportSection section) => section switch
    {
        ReportSection.Title => "Area SEND inspection of …",
        ReportSection.InspectionDates => "Inspection dates",
        ReportSection.PreviousInspections => "Dates of previous inspection",
        ReportSection.Outcome => "Inspection outcome",
        ReportSection.Information => "Information about the local area partnership",
        ReportSection.Experience => "What is it like to be a child or young person with SEND in this area?",
        ReportSection.Effective => "What is the area partnership doing that is effective?",
        ReportSection.ToDoBetter => "What does the area partnership need to do better?",
        ReportSection.Improvement => "Areas for improvement",
        ReportSection.Details => "Local area partnership details",
        ReportSection.AboutInspection => "Information about this inspection",
        _ => "Inspection team",
    };
}
