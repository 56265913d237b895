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
        var fields = FrontPageFields.Of(outline);
        FrontPageDates.Read(outline.Printed, fields, draft);
        Title(outline, fields.Title, draft);
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

    private static void Title(ReportOutline outline, List<PrintedLine> lines, ReportDraft draft)
    {
        var printed = outline.Printed;
        using var passage = printed.Passage();
        foreach (var line in lines)
            passage.Add(line);
        if (passage.IsEmpty)
            return;
        var (name, at) = passage.Take();
        passage.Add(outline.Heading(ReportSection.Title));
        foreach (var line in lines)
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
}
