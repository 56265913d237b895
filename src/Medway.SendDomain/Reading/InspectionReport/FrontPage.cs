using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads what stands above the outcome: the title with the area, the days on site, the inspections before.</summary>
internal static class FrontPage
{
    private static readonly string[] AfterName = [" local area partnership", " area partnership", " local area", " partnership"];

    public static void Read(ReportOutline outline, ReportDraft draft)
    {
        var printed = outline.Printed;
        OnSite(printed, outline.Lines(ReportSection.InspectionDates), draft);
        Previous(printed, outline.Lines(ReportSection.PreviousInspections), !outline.Lines(ReportSection.InspectionDates).IsEmpty || !outline.Has(ReportSection.InspectionDates), draft);
        Title(printed, outline, draft);
        FooterDates(printed, draft);
    }

    /// <summary>The area of that name on that day, also where an extractor lost the hyphen at a line's end ("Stoke-onTrent").</summary>
    public static LocalArea? FindArea(string name, DateSpan? on)
    {
        var date = on?.Start.Earliest;
        if (LocalAreaRegister.Default.Find(name, date).Value is { } found)
            return found;
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]) && LocalAreaRegister.Default.Find($"{name[..i]} {name[i..]}", date).Value is { } split)
                return split;
        }
        return null;
    }

    public static LocalAreaReference Reference(LocalArea area, DateSpan? on, IReadOnlyList<TextSpan> at) => new()
    {
        Name = area.Name,
        LaCode = area.LaCode,
        GssCode = on is { } dates ? area.GssCodeOn(dates.Start.Earliest) : null,
        OfstedUrn = area.OfstedUrn,
        Region = area.Region.Name,
        OfstedRegion = area.OfstedRegion.Name,
        At = at,
    };

    private static void Title(PrintedText printed, ReportOutline outline, ReportDraft draft)
    {
        using var passage = printed.Passage();
        foreach (var line in outline.Lines(ReportSection.Title))
            passage.Add(line);
        if (passage.IsEmpty)
            return;
        var (name, at) = passage.Take();
        passage.Add(outline.Heading(ReportSection.Title));
        foreach (var line in outline.Lines(ReportSection.Title))
            passage.Add(line);
        var (title, titleAt) = passage.Take();
        draft.Title = new Cited<string>(title, titleAt);
        foreach (var ending in AfterName)
        {
            var end = name.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (end > 0)
            {
                name = name[..end];
                break;
            }
        }
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        var area = FindArea(name, draft.OnSite?.Value);
        draft.LocalArea = area is null ? new LocalAreaReference { Name = name, At = at } : Reference(area, draft.OnSite?.Value, at);
    }

    private static void OnSite(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        if (Joined(printed, lines) is not ({ Length: > 0 } text, var at))
            return;
        var dates = WrittenDates.Find(text);
        if (dates.Count > 0)
            draft.OnSite = new Cited<DateSpan>(dates[0], at);
        else
            draft.Diagnostics.Add(DiagnosticCatalogue.DatesNotUnderstood.At(at, text));
    }

    private static void Previous(PrintedText printed, ReadOnlySpan<PrintedLine> lines, bool onSiteStated, ReportDraft draft)
    {
        if (Joined(printed, lines) is not ({ Length: > 0 } text, var at))
            return;
        var dates = WrittenDates.Find(text);
        if (draft.OnSite is null && !onSiteStated && dates.Count > 0)
        {
            // The two labels came one under the other, and their dates after them in the same order.
            draft.OnSite = new Cited<DateSpan>(dates[0], at);
            dates.RemoveAt(0);
            if (dates.Count == 0)
                return;
        }
        foreach (var date in dates)
            draft.PreviousInspections.Add(new PreviousInspection { Dates = date, At = at });
        if (dates.Count == 0 && !IsNone(text))
            draft.Diagnostics.Add(DiagnosticCatalogue.DatesNotUnderstood.At(at, text));
        if (text.Contains("revisit", StringComparison.OrdinalIgnoreCase) || text.Contains("re-visit", StringComparison.OrdinalIgnoreCase))
            draft.Diagnostics.Add(DiagnosticCatalogue.PreviousIsRevisit.At(at, text));
    }

    private static bool IsNone(string text) =>
        text.StartsWith("no", StringComparison.OrdinalIgnoreCase) || text.StartsWith("n/a", StringComparison.OrdinalIgnoreCase)
        || text.Contains("not previously", StringComparison.OrdinalIgnoreCase) || text.Contains("first inspection", StringComparison.OrdinalIgnoreCase);

    private static (string Text, IReadOnlyList<TextSpan> At) Joined(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        using var passage = printed.Passage();
        foreach (var line in lines)
            passage.Add(line);
        return passage.Take();
    }

    private static void FooterDates(PrintedText printed, ReportDraft draft)
    {
        if (draft.OnSite is not { } header)
            return;
        using var passage = printed.Passage();
        foreach (var line in printed.Footers)
        {
            if (PageFurniture.BeginsFooter(printed[line]))
                passage.Clear();
            passage.Add(line);
            var dates = WrittenDates.Find(passage.Words);
            if (dates.Count == 0)
                continue;
            if (dates[0] != header.Value)
                draft.Diagnostics.Add(DiagnosticCatalogue.FooterDatesDiffer.At([.. header.At, .. passage.At], header.Value, dates[0]));
            return;
        }
    }
}
