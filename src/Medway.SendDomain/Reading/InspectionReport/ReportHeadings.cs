namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Knows the headings of a report by what all their wordings share.</summary>
internal static class ReportHeadings
{
    private const string Title = "Area SEND inspection of";

    /// <summary>The section that a line begins, and how many of its characters are the heading; a question may end in the line after.</summary>
    public static ReportSection? At(ReadOnlySpan<char> line, out int length)
    {
        if (Starts(line, Title) && (line.Length == Title.Length || line[Title.Length] == ' '))
        {
            length = Math.Min(line.Length, Title.Length + 1);
            return ReportSection.Title;
        }
        if (Labels(line, "Inspection date", out length))
            return ReportSection.InspectionDates;
        if (Labels(line, "Date of previous inspection", out length) || Labels(line, "Dates of previous inspection", out length)
            || Labels(line, "Date(s) of previous inspection", out length) || Labels(line, "Previous inspection", out length))
            return ReportSection.PreviousInspections;
        if (Is(line, "Inspection outcome") || Is(line, "Inspection outcomes"))
            return ReportSection.Outcome;
        if (line.Length < 70 && (Starts(line, "Information about the local area") || Starts(line, "Information about the area partnership") || Starts(line, "About the local area partnership")))
            return ReportSection.Information;
        if (Starts(line, "What is it like to be a child or"))
            return ReportSection.Experience;
        if (Starts(line, "What is the ") && line.Contains("partnership", StringComparison.OrdinalIgnoreCase) && (line.Contains("effective", StringComparison.OrdinalIgnoreCase) || line.Contains("doing", StringComparison.OrdinalIgnoreCase)))
            return ReportSection.Effective;
        if (Starts(line, "What does the ") && line.Contains("partnership", StringComparison.OrdinalIgnoreCase))
            return ReportSection.ToDoBetter;
        if (Is(line, "Areas for priority action") || Is(line, "Area for priority action") || Starts(line, "Responsible bod") && line.Length < 120)
            return ReportSection.PriorityAction;
        if (Is(line, "Areas for improvement") || Is(line, "Area for improvement"))
            return ReportSection.Improvement;
        if (Is(line, "Local area partnership details") || Is(line, "Area partnership details"))
            return ReportSection.Details;
        if (Is(line, "Information about this inspection") || Is(line, "Information about the inspection"))
            return ReportSection.AboutInspection;
        if (Is(line, "Inspection team") || Is(line, "The inspection team"))
            return ReportSection.Team;
        if (Starts(line, "If you are not happy with the inspection") || Starts(line, "The Office for Standards in Education, Children") || Starts(line, "If you would like a copy of this document")
            || line.StartsWith("© Crown", StringComparison.OrdinalIgnoreCase))
            return ReportSection.Imprint;
        return null;
    }

    /// <summary>A question that ends in no question mark goes on in the next line.</summary>
    public static bool GoesOn(ReportSection section, ReadOnlySpan<char> heading) =>
        section is ReportSection.Experience or ReportSection.Effective or ReportSection.ToDoBetter && !heading.EndsWith('?');

    private static bool Labels(ReadOnlySpan<char> line, string label, out int length)
    {
        length = line.Length;
        if (!Starts(line, label))
            return false;
        var colon = line[label.Length..].IndexOf(':');
        length = label.Length + colon + 1;
        return colon is >= 0 and <= 4;
    }

    private static bool Is(ReadOnlySpan<char> line, string heading) => line.TrimEnd(":. ").Equals(heading, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> line, string beginning) => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);
}
