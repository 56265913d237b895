using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The lines above the outcome by what they are on: the title, the days on site, the inspections before. Each label begins its own, in either order, and goes on to the next.</summary>
internal sealed class FrontPageFields
{
    private const int LongestLabel = 60;

    private static readonly KnownWords Beginnings = new("date", "dates", "date(s)", "inspection", "previous", "last", "most");

    private static readonly KnownWords Words = new("date", "dates", "date(s)", "of", "the", "this", "on", "site", "on-site", "previous", "last", "most", "recent", "full", "joint", "local", "area", "send", "ofsted", "cqc", "and",
        "inspection", "inspections", "inspection(s)");

    private static readonly KnownWords Inspections = new("inspection", "inspections", "inspection(s)");

    private static readonly KnownWords Earlier = new("previous", "last", "recent");

    private FrontPageFields()
    {
    }

    public List<PrintedLine> Title { get; } = [];

    public List<PrintedLine> OnSite { get; } = [];

    public List<PrintedLine> Previous { get; } = [];

    /// <summary>Whether a label for the days on site stands there, with days behind it or without.</summary>
    public bool HasOnSite { get; private set; }

    public static FrontPageFields Of(ReportOutline outline)
    {
        var fields = new FrontPageFields();
        fields.Take(outline, ReportSection.Title, fields.Title);
        fields.HasOnSite |= outline.Has(ReportSection.InspectionDates);
        fields.Take(outline, ReportSection.InspectionDates, fields.OnSite);
        fields.Take(outline, ReportSection.PreviousInspections, fields.Previous);
        return fields;
    }

    private void Take(ReportOutline outline, ReportSection section, List<PrintedLine> field)
    {
        foreach (var line in outline.Lines(section))
        {
            var text = outline.Printed[line];
            var label = LabelIn(text, out var isEarlier);
            if (label > 0)
            {
                field = isEarlier ? Previous : OnSite;
                HasOnSite |= !isEarlier;
            }
            else if (SaysPrevious(text))
            {
                field = Previous;
            }
            if (label < text.Length)
                field.Add(label == 0 ? line : new PrintedLine(line.Start + label, line.End, line.Column + label, line.Row, line.Gap));
        }
    }

    /// <summary>“The area was last inspected in February 2018.”</summary>
    private static bool SaysPrevious(ReadOnlySpan<char> line) =>
        line.Contains("last inspected", StringComparison.OrdinalIgnoreCase) || line.Contains("previously inspected", StringComparison.OrdinalIgnoreCase);

    /// <summary>How long the label is that a line begins with, its colon in it: words for dates of an inspection and no others.</summary>
    private static int LabelIn(ReadOnlySpan<char> line, out bool isEarlier)
    {
        isEarlier = false;
        var colon = line.IndexOf(':');
        if (colon is < 0 or > LongestLabel)
            return 0;
        var (isFirst, isInspection) = (true, false);
        foreach (var range in line[..colon].Split(' '))
        {
            var word = line[range].Trim();
            if (word.IsEmpty)
                continue;
            if (!(isFirst ? Beginnings : Words).Has(word))
                return 0;
            isFirst = false;
            isInspection |= Inspections.Has(word);
            isEarlier |= Earlier.Has(word);
        }
        return isInspection ? colon + 1 : 0;
    }
}
