using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the prose: the information about the partnership with the sectors it names, what it is like to be a child there, and the law.</summary>
internal static class NarrativeSections
{
    public static void Read(ReportOutline outline, ReportDraft draft)
    {
        Section(outline, ReportSection.Information, draft);
        Section(outline, ReportSection.Experience, draft);
        LegalBasis(outline, draft);
        NamedSectors.Read(outline, draft);
        ForumInProse.Read(outline, draft);
    }

    private static void Section(ReportOutline outline, ReportSection section, ReportDraft draft)
    {
        var lines = outline.Lines(section);
        if (lines.IsEmpty)
            return;
        using var heading = outline.Printed.Passage();
        heading.Add(outline.Heading(section));
        var (text, at) = Sentences.Paragraphs(outline.Printed, lines);
        var (words, headingAt) = heading.Take();
        draft.Narrative.Add(new NarrativeSection { Heading = words, Text = text, At = [.. headingAt, .. at] });
    }

    private static void LegalBasis(ReportOutline outline, ReportDraft draft)
    {
        using var passage = outline.Printed.Passage();
        for (var sentences = new Sentences(outline.Printed, outline.Lines(ReportSection.AboutInspection), passage); sentences.MoveNext();)
        {
            if (!passage.Words.Contains(" Act ", StringComparison.Ordinal) || !passage.Words.Contains("under ", StringComparison.OrdinalIgnoreCase))
                continue;
            var (text, at) = passage.Take();
            draft.LegalBasis = new CitedText { Text = text, At = at };
            return;
        }
    }
}
