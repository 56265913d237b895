using System.Text;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Tests.Seeds;

/// <summary>Where the facts of a report stand, one line a span: <c>kind (line,col) [start..end) "text"</c>, in reading order.</summary>
internal static class SpanLines
{
    private const int LongestText = 100;

    public static string Of(SendReport report, SourceText source)
    {
        var lines = new List<(TextSpan At, string Line)>();
        foreach (var (kind, spans) in Facts(report))
        {
            foreach (var span in spans)
                lines.Add((span, $"{kind} {source.PositionAt(span.Start)} {span} \"{Shown(source.Text[span.Start..span.End])}\""));
        }
        var text = new StringBuilder();
        foreach (var (_, line) in lines.OrderBy(entry => entry.At).ThenBy(entry => entry.Line, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    public static IEnumerable<(string Kind, IReadOnlyList<TextSpan> At)> Facts(SendReport report)
    {
        foreach (var (pointer, at) in report.Evidence)
            yield return (pointer, at);
        var inspection = report.Inspection;
        var partnership = inspection.Partnership;
        ICited?[] single = [partnership.LocalArea, partnership.LocalAuthority, partnership.ParentCarerForum, inspection.Judgement, inspection.LegalBasis];
        IEnumerable<ICited>[] lists =
        [
            single.OfType<ICited>(), partnership.IntegratedCareBoards, partnership.Others, inspection.PreviousInspections, inspection.FollowUps, inspection.Team,
            report.Findings, report.Investments, report.Places, report.Statements, report.Narrative,
        ];
        foreach (var fact in lists.SelectMany(list => list))
            yield return (Name(fact), fact.At);
    }

    private static string Name(ICited fact) => fact switch
    {
        Finding finding => finding.Kind.ToString(),
        Judgement judgement => $"judgement {judgement.Kind}",
        FollowUp followUp => $"followUp {followUp.Kind}",
        LocalAreaReference => "localArea",
        LocalAuthorityDetails => "localAuthority",
        IntegratedCareBoardDetails => "integratedCareBoard",
        NamedBody => "body",
        SchoolPlaces => "places",
        _ => char.ToLowerInvariant(fact.GetType().Name[0]) + fact.GetType().Name[1..],
    };

    private static string Shown(string text)
    {
        var line = text.ReplaceLineEndings("\\n");
        return line.Length <= LongestText ? line : $"{line[..(LongestText / 2)]} … {line[^(LongestText / 2)..]}";
    }
}
