using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Puts together what a text says of inspections before: one that is dated twice, or once more closely, is one.</summary>
internal static class PreviousDates
{
    public static void Add(ReportDraft draft, List<Cited<DateSpan>> previous)
    {
        if (previous is [var only])
        {
            Add(draft, only.Value, only.At);
            return;
        }
        foreach (var group in previous.GroupBy(date => Closest(previous, date.Value)))
            Add(draft, group.Key, [.. group.SelectMany(date => date.At).Distinct().Order()]);
    }

    /// <summary>“in 2018”, told elsewhere as “in September 2018”.</summary>
    private static DateSpan Closest(List<Cited<DateSpan>> all, DateSpan date)
    {
        if (date.Start.Day is not null)
            return date;
        var closest = date;
        foreach (var other in all)
        {
            if (other.Value != closest && Holds(closest, other.Value))
                closest = other.Value;
        }
        return closest;
    }

    private static bool Holds(DateSpan wide, DateSpan narrow) =>
        narrow.Start.Earliest >= wide.Start.Earliest && narrow.End!.Value.Latest <= wide.End!.Value.Latest;

    private static void Add(ReportDraft draft, DateSpan dates, IReadOnlyList<TextSpan> at)
    {
        if (draft.OnSite is not { } onSite || (dates.Start.Earliest < onSite.Value.Start.Earliest && !Holds(dates, onSite.Value)))
            draft.PreviousInspections.Add(new PreviousInspection { Dates = dates, At = at });
    }
}
