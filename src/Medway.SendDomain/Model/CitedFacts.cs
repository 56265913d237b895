using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>Walks all facts of a report that have places in the text, each with its JSON Pointer, in the contract’s order.</summary>
internal static class CitedFacts
{
    public static IEnumerable<(string Pointer, IReadOnlyList<TextSpan> At)> Of(SendReport report)
    {
        foreach (var (pointer, at) in report.Evidence)
            yield return (pointer, at);
        foreach (var (pointer, fact) in Facts(report))
        {
            if (fact is not null)
                yield return (pointer, fact.At);
        }
    }

    private static IEnumerable<(string Pointer, ICited? Fact)> Facts(SendReport report) =>
    [
        .. Facts(report.Inspection),
        .. Each("/findings", report.Findings),
        .. Each("/investments", report.Investments),
        .. Each("/places", report.Places),
        .. Each("/statements", report.Statements),
        .. Each("/narrative", report.Narrative),
    ];

    private static IEnumerable<(string Pointer, ICited? Fact)> Facts(Inspection inspection) =>
    [
        ("/inspection/partnership/localArea", inspection.Partnership.LocalArea),
        ("/inspection/partnership/localAuthority", inspection.Partnership.LocalAuthority),
        .. Each("/inspection/partnership/integratedCareBoards", inspection.Partnership.IntegratedCareBoards),
        ("/inspection/partnership/parentCarerForum", inspection.Partnership.ParentCarerForum),
        .. Each("/inspection/partnership/others", inspection.Partnership.Others),
        .. Each("/inspection/previousInspections", inspection.PreviousInspections),
        ("/inspection/judgement", inspection.Judgement),
        .. Each("/inspection/followUps", inspection.FollowUps),
        .. Each("/inspection/team", inspection.Team),
        ("/inspection/legalBasis", inspection.LegalBasis),
    ];

    private static IEnumerable<(string Pointer, ICited? Fact)> Each(string pointer, IReadOnlyList<ICited> facts) =>
        facts.Select((fact, i) => (FormattableString.Invariant($"{pointer}/{i}"), (ICited?)fact));
}
