using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the days on site, the inspections before, and the days that the footers give.</summary>
internal static class FrontPageDates
{
    /// <summary>Days on site that are farther apart are not of one inspection.</summary>
    private const int LongestInspection = 62;

    public static void Read(PrintedText printed, FrontPageFields fields, ReportDraft draft)
    {
        var parts = OnSite(printed, fields.OnSite, draft);
        Previous(printed, fields.Previous, fields.OnSite.Count > 0 || !fields.HasOnSite, draft);
        FooterDates(printed, parts, draft);
    }

    private static List<WrittenDate> OnSite(PrintedText printed, List<PrintedLine> lines, ReportDraft draft)
    {
        if (Joined(printed, lines) is not ({ Length: > 0 } text, var at))
            return [];
        var dates = InspectionDays.Find(text);
        if (dates.Count == 0)
        {
            draft.Diagnostics.Add(DiagnosticCatalogue.DatesNotUnderstood.At(at, text));
            return dates;
        }
        var whole = Whole(dates);
        draft.OnSite = new Cited<DateSpan>(whole, at);
        if (whole != dates[0].Dates)
            draft.Diagnostics.Add(DiagnosticCatalogue.OnSiteInParts.At(at, dates.Count, whole));
        return dates;
    }

    /// <summary>From the first day to the last of an inspection in several parts, one behind the other.</summary>
    private static DateSpan Whole(List<WrittenDate> dates)
    {
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i - 1].Dates.End is not { Exact: { } end } || dates[i].Dates.Start.Exact is not { } next || next <= end)
                return dates[0].Dates;
        }
        var (first, last) = (dates[0].Dates, dates[^1].Dates);
        return last.End is { Exact: { } until } && first.Start.Exact is { } from && until <= from.PlusDays(LongestInspection) ? new DateSpan(first.Start, last.End) : first;
    }

    private static void Previous(PrintedText printed, List<PrintedLine> lines, bool onSiteStated, ReportDraft draft)
    {
        if (Joined(printed, lines) is not ({ Length: > 0 } text, var at))
            return;
        // Where the words say that there was no inspection, the date of something else tells so.
        var written = WrittenDates.Find(text);
        var dates = InspectionDays.Find(text);
        var words = text.AsSpan();
        if (draft.OnSite is null && !onSiteStated && dates.Count > 0)
        {
            // The two labels came one under the other, and their dates after them in the same order.
            draft.OnSite = new Cited<DateSpan>(dates[0].Dates, at);
            words = words[dates[0].End..];
            written.RemoveAll(date => date.End <= dates[0].End);
            dates.RemoveAt(0);
            if (written.Count == 0)
                return;
        }
        var undated = written.Count == 0 ? words : words[..(written[0].Start - (text.Length - words.Length))];
        if (NoPreviousInspection.Says(undated, written.Count > 0))
        {
            if (written.Count > 0)
                draft.Diagnostics.Add(DiagnosticCatalogue.NoPreviousWithDates.At(at, text));
            return;
        }
        dates.AddRange(InspectionDays.FindYears(words));
        foreach (var date in dates)
            draft.PreviousInspections.Add(new PreviousInspection { Dates = date.Dates, At = at });
        if (dates.Count == 0)
            draft.Diagnostics.Add(DiagnosticCatalogue.DatesNotUnderstood.At(at, text));
        if (text.Contains("revisit", StringComparison.OrdinalIgnoreCase) || text.Contains("re-visit", StringComparison.OrdinalIgnoreCase))
            draft.Diagnostics.Add(DiagnosticCatalogue.PreviousIsRevisit.At(at, text));
    }

    private static (string Text, IReadOnlyList<TextSpan> At) Joined(PrintedText printed, List<PrintedLine> lines)
    {
        using var passage = printed.Passage();
        foreach (var line in lines)
            passage.Add(line);
        return passage.Take();
    }

    private static void FooterDates(PrintedText printed, List<WrittenDate> parts, ReportDraft draft)
    {
        if (draft.OnSite is not { } header)
            return;
        using var passage = printed.Passage();
        var taken = 0;
        foreach (var line in printed.Footers)
        {
            // Neither a footer nor a header that pages repeat is longer.
            if (PageFurniture.BeginsFooter(printed[line]) || ++taken > RepeatedFooter.MostLines)
            {
                passage.Clear();
                taken = 1;
            }
            passage.Add(line);
            var dates = InspectionDays.Find(passage.Words);
            if (dates.Count == 0)
                continue;
            if (Whole(dates) != header.Value && !(parts.Count > 1 && parts.Exists(part => part.Dates == dates[0].Dates)))
                draft.Diagnostics.Add(DiagnosticCatalogue.FooterDatesDiffer.At([.. header.At, .. passage.At], header.Value, Whole(dates)));
            return;
        }
    }
}
