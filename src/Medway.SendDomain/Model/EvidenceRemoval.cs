namespace Medway.SendDomain.Model;

/// <summary>Takes the places out of a report and leaves what it says.</summary>
internal static class EvidenceRemoval
{
    public static SendReport Of(SendReport report) => report with
    {
        Document = report.Document with { Text = null },
        Inspection = Of(report.Inspection),
        Findings = Each(report.Findings, x => x with { At = [] }),
        Investments = Each(report.Investments, x => x with { At = [] }),
        Places = Each(report.Places, x => x with { At = [] }),
        Statements = Each(report.Statements, x => x with { At = [] }),
        Narrative = Each(report.Narrative, x => x with { At = [] }),
        Evidence = EvidenceMap.Empty,
        Diagnostics = [],
    };

    private static Inspection Of(Inspection inspection) => inspection with
    {
        Partnership = Of(inspection.Partnership),
        PreviousInspections = Each(inspection.PreviousInspections, x => x with { At = [] }),
        Judgement = inspection.Judgement is { } judgement ? judgement with { At = [] } : null,
        FollowUps = Each(inspection.FollowUps, x => x with { At = [] }),
        Team = Each(inspection.Team, x => x with { At = [] }),
        LegalBasis = inspection.LegalBasis is { } basis ? basis with { At = [] } : null,
    };

    private static Partnership Of(Partnership partnership) => partnership with
    {
        LocalArea = partnership.LocalArea is { } area ? area with { At = [] } : null,
        LocalAuthority = partnership.LocalAuthority is { } authority ? authority with { At = [] } : null,
        IntegratedCareBoards = Each(partnership.IntegratedCareBoards, x => x with { At = [] }),
        ParentCarerForum = partnership.ParentCarerForum is { } forum ? forum with { At = [] } : null,
        Others = Each(partnership.Others, x => x with { At = [] }),
    };

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T> list, Func<T, T> strip) => [.. list.Select(strip)];
}
