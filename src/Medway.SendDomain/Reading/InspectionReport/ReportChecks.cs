using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Drafting;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Holds a report's sections against each other and says what is missing.</summary>
internal static class ReportChecks
{
    public static void Run(ReportOutline outline, ReportDraft draft)
    {
        for (var section = ReportSection.Title; section < ReportSection.Imprint; section++)
        {
            if (section != ReportSection.PriorityAction && !outline.Has(section))
                draft.Diagnostics.Add(DiagnosticCatalogue.SectionMissing.Whole(NameOf(section)));
        }
        if (draft.LocalArea is { LaCode: null } unknown)
            draft.Diagnostics.Add(DiagnosticCatalogue.AreaNotInRegister.At(unknown.At, unknown.Name));
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
