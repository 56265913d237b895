using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Checks;

/// <summary>An inspection comes before its report, its report before what follows from it, and after the inspections before it; known only in part, dates get the benefit of the doubt.</summary>
internal static class DateChecks
{
    public static IEnumerable<Diagnostic> Of(SendReport report)
    {
        var inspection = report.Inspection;
        var began = inspection.OnSite?.Start;
        if (began is { } start)
        {
            if (inspection.ReportPublishedOn is { } published && published.Latest < start.Earliest)
                yield return Wrong("/inspection/reportPublishedOn", "The publication of the report", published, "the inspection", start);
            if (report.Document.PublishedOn is { } appeared && appeared.Latest < start.Earliest)
                yield return Wrong("/document/publishedOn", "The document", appeared, "the inspection", start);
        }
        if ((began ?? inspection.ReportPublishedOn) is not { } known)
            yield break;
        for (var i = 0; i < inspection.PreviousInspections.Count; i++)
        {
            if (inspection.PreviousInspections[i].Dates is { } dates && dates.Start.Earliest > known.Latest)
                yield return Wrong($"/inspection/previousInspections/{i}/dates", "The inspection", known, "a previous inspection", dates.Start);
        }
        for (var i = 0; i < inspection.FollowUps.Count; i++)
        {
            if (inspection.FollowUps[i].Due is { End: { } end } && end.Latest < known.Earliest)
                yield return Wrong($"/inspection/followUps/{i}/due", "What is to follow", end, "the inspection", known);
        }
    }

    private static Diagnostic Wrong(string path, string what, PartialDate date, string before, PartialDate other) => DiagnosticCatalogue.DatesOutOfOrder.AtPath(path, what, date, before, other);
}
