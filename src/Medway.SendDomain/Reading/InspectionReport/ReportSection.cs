namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The parts of a report, in the order in which it has them.</summary>
internal enum ReportSection
{
    Front,
    Title,
    InspectionDates,
    PreviousInspections,
    Outcome,
    Information,
    Experience,
    Effective,
    ToDoBetter,
    PriorityAction,
    Improvement,
    Details,
    AboutInspection,
    Team,
    Imprint,
}
