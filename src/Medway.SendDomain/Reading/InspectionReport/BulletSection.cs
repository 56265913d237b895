using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the bullets of what is effective and of what is to be done better, each whole.</summary>
internal static class BulletSection
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, FindingKind kind, ReportDraft draft)
    {
        if (LooseBullets.Find(printed, lines) is { } loose)
        {
            Loose(printed, lines, loose, kind, draft);
            return;
        }
        using var passage = printed.Passage();
        var kindOfBullet = '\0';
        var begun = false;
        var bulleted = HasBullets(printed, lines);
        var breaks = bulleted ? null : new RowBreaks(printed, lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var cut = printed[line];
            var bullet = Bullets.Length(cut);
            if (bullet > 0 && kindOfBullet == '\0')
                kindOfBullet = cut[0];
            if (bulleted ? bullet > 0 && (cut[0] == kindOfBullet || !Bullets.IsDash(cut[0])) : i == 0 || breaks!.IsBreak(lines, i))
            {
                Finish(passage, kind, draft);
                begun = true;
                passage.Add(line.Start + bullet, line.End);
            }
            else if (begun)
            {
                passage.Add(line);
            }
        }
        Finish(passage, kind, draft);
    }

    private static void Loose(PrintedText printed, ReadOnlySpan<PrintedLine> lines, List<int> starts, FindingKind kind, ReportDraft draft)
    {
        using var passage = printed.Passage();
        var next = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (next < starts.Count && starts[next] == i)
            {
                Finish(passage, kind, draft);
                next++;
            }
            passage.Add(lines[i].Start + Bullets.Length(printed[lines[i]]), lines[i].End);
        }
        Finish(passage, kind, draft);
    }

    private static bool HasBullets(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        foreach (var line in lines)
        {
            if (Bullets.Length(printed[line]) > 0)
                return true;
        }
        return false;
    }

    private static void Finish(PrintedPassage passage, FindingKind kind, ReportDraft draft)
    {
        if (passage.IsEmpty)
            return;
        var (text, at) = passage.Take();
        if (!EndsSentence(text))
            draft.Diagnostics.Add(DiagnosticCatalogue.BulletWithoutEnd.At(at, LastWords(text)));
        draft.Findings.Add(new Finding { Kind = kind, Text = text, Voice = Voice.Inspectors, At = at });
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd("’'”\")] ") is [.., '.' or '!' or '?' or ';' or ':'];

    public static string LastWords(string text) => text.Length <= 40 ? text : "…" + text[^40..];
}
