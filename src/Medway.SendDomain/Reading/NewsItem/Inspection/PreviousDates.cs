using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Puts together what a text says of inspections before: one that is dated twice, or once more closely, is one.</summary>
internal static class PreviousDates
{
    /// <summary>No item of news tells so many; what dates inspections without end is read no further.</summary>
    private const int MostDates = 100;

    public static void Add(ReportDraft draft, List<Cited<DateSpan>> previous)
    {
        var count = Math.Min(previous.Count, MostDates);
        for (var i = 0; i < count; i++)
        {
            // “in 2018”, told elsewhere as “in September 2018”
            var closest = previous[i].Value;
            for (var other = 0; closest.Start.Day is null && other < count; other++)
            {
                if (previous[other].Value != closest && Holds(closest, previous[other].Value))
                    closest = previous[other].Value;
            }
            Add(draft, closest, previous[i].At);
        }
    }

    private static bool Holds(DateSpan wide, DateSpan narrow) =>
        narrow.Start.Earliest >= wide.Start.Earliest && narrow.End!.Value.Latest <= wide.End!.Value.Latest;

    private static void Add(ReportDraft draft, DateSpan dates, IReadOnlyList<TextSpan> at)
    {
        if (draft.OnSite is { } onSite && (dates.Start.Earliest >= onSite.Value.Start.Earliest || Holds(dates, onSite.Value)))
            return;
        var inspections = draft.PreviousInspections;
        for (var i = 0; i < inspections.Count; i++)
        {
            if (inspections[i].Dates != dates)
                continue;
            inspections[i] = inspections[i] with { At = inspections[i].At.With(at) };
            return;
        }
        inspections.Add(new PreviousInspection { Dates = dates, At = at });
    }
}
