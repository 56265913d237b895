using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Reading.Drafting;

/// <summary>The diagnostics of one reading: as many as the limit allows, then only their number.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    public int Count => items.Count;

    public void Add(Diagnostic diagnostic) => items.Add(diagnostic);

    /// <summary>All of them by place, then by code; beyond the limit the most severe are kept and one says how many were left out.</summary>
    public Diagnostic[] ToOrdered(int limit)
    {
        if (items.Count == 0)
            return [];
        var kept = items.Count <= limit ? items : [.. items.OrderByDescending(item => item.Severity).Take(limit)];
        var ordered = kept.OrderBy(item => item.At.Count == 0 ? -1 : item.At[0].Start).ThenBy(item => item.Code, StringComparer.Ordinal);
        return items.Count <= limit
            ? [.. ordered]
            : [.. ordered, DiagnosticCatalogue.TooManyDiagnostics.Whole(items.Count - limit, limit)];
    }
}
