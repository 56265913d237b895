using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads which sectors the information about the partnership names; a department of the government is called by some and is none.</summary>
internal static class NamedSectors
{
    private static readonly string[] Departments = ["department for", "department of", "department of health and"];

    public static void Read(ReportOutline outline, ReportDraft draft)
    {
        Read(outline, "education", "", Sector.Education, draft);
        Read(outline, "health", "", Sector.Health, draft);
        Read(outline, "social", "care", Sector.SocialCare, draft);
    }

    private static void Read(ReportOutline outline, string word, string second, Sector sector, ReportDraft draft)
    {
        var lines = outline.Lines(ReportSection.Information);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = outline.Printed[lines[i]];
            for (var at = Next(line, word, 0); at >= 0; at = Next(line, word, at + word.Length))
            {
                var end = lines[i].Start + at + word.Length;
                if (IsDepartments(outline.Printed, lines, i, at) || (second.Length > 0 && (end = EndOf(outline.Printed, lines, i, at + word.Length, second)) < 0))
                    continue;
                draft.Sectors.Add(new Cited<Sector>(sector, outline.Printed.Source.Span(lines[i].Start + at, end)));
                return;
            }
        }
    }

    private static int Next(ReadOnlySpan<char> line, string word, int from)
    {
        for (var at = from; at < line.Length; at += word.Length)
        {
            var found = line[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return -1;
            at += found;
            // “Educational” is no sector.
            if (!line[(at + word.Length)..].StartsWith("al", StringComparison.Ordinal))
                return at;
        }
        return -1;
    }

    /// <summary>Where the second word ends that follows in the line or begins the next; -1 where another does.</summary>
    private static int EndOf(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int i, int at, string second)
    {
        var rest = printed[lines[i]][at..].TrimStart();
        if (rest.StartsWith(second, StringComparison.OrdinalIgnoreCase))
            return lines[i].End - rest.Length + second.Length;
        return rest.IsEmpty && i + 1 < lines.Length && printed[lines[i + 1]].StartsWith(second, StringComparison.OrdinalIgnoreCase) ? lines[i + 1].Start + second.Length : -1;
    }

    private static bool IsDepartments(PrintedText printed, ReadOnlySpan<PrintedLine> lines, int i, int at)
    {
        var before = printed[lines[i]][..at].TrimEnd();
        foreach (var department in Departments)
        {
            if (EndsIn(before, department) || (i > 0 && EndsInBoth(printed[lines[i - 1]], before, department)))
                return true;
        }
        return false;
    }

    private static bool EndsIn(ReadOnlySpan<char> text, ReadOnlySpan<char> ending) => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    // “Department of Health⏎and Social Care”: the words stand on both sides of the line’s end.
    private static bool EndsInBoth(ReadOnlySpan<char> above, ReadOnlySpan<char> before, ReadOnlySpan<char> ending) =>
        EndsIn(ending, before) && EndsIn(above, ending[..^before.Length].TrimEnd());
}
