using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the bullets of what is effective and of what is to be done better, each whole, with its points where it has any.</summary>
internal static class BulletSection
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, FindingKind kind, ReportDraft draft)
    {
        using var passage = printed.Passage();
        var bullet = new Bullet(passage, kind, draft);
        if (LooseBullets.Find(printed, lines) is { } loose)
        {
            Loose(printed, lines, loose, passage, bullet);
            return;
        }
        var marks = new ListMarks(printed, lines);
        var first = First(printed, lines, marks);
        var breaks = first < 0 ? new RowBreaks(printed, lines) : null;
        var pointKind = '\0';
        for (var i = Math.Max(0, first); i < lines.Length; i++)
        {
            var line = lines[i];
            var mark = breaks is null ? marks.Length(i) : 0;
            var kindOfMark = mark > 0 ? marks.Kind(i) : '\0';
            var isOwn = mark > 0 && kindOfMark == marks.Kind(first);
            var isPoint = mark > 0 && !isOwn && (pointKind == '\0' ? printed[lines[i - 1]][^1] == ':' : kindOfMark == pointKind);
            if (breaks is not null ? i == 0 || breaks.IsBreak(lines, i) : isOwn || (mark > 0 && !isPoint && !marks.IsNumbered(i) && !Bullets.IsDash(kindOfMark)))
            {
                bullet.Finish();
                pointKind = '\0';
            }
            else if (isPoint)
            {
                bullet.FinishPart();
                pointKind = kindOfMark;
            }
            else
            {
                mark = 0;
            }
            passage.Add(line.Start + mark, line.End);
        }
        bullet.Finish();
    }

    private static void Loose(PrintedText printed, ReadOnlySpan<PrintedLine> lines, List<int> starts, PrintedPassage passage, Bullet bullet)
    {
        var next = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (next < starts.Count && starts[next] == i)
            {
                bullet.Finish();
                next++;
            }
            passage.Add(lines[i].Start + Bullets.Length(printed[lines[i]]), lines[i].End);
        }
        bullet.Finish();
    }

    /// <summary>The first line with a bullet, or the section's first with a number; -1 where there is none.</summary>
    private static int First(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ListMarks marks)
    {
        if (lines.Length > 0 && marks.IsNumbered(0))
            return 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (Bullets.Length(printed[lines[i]]) > 0)
                return i;
        }
        return -1;
    }

    public static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd("’'”\")] ") is [.., '.' or '!' or '?' or ';' or ':'];

    public static string LastWords(string text) => text.Length <= 40 ? text : "…" + text[^40..];

    private sealed class Bullet(PrintedPassage passage, FindingKind kind, ReportDraft draft)
    {
        private readonly List<string> points = [];
        private string? text;
        private readonly List<TextSpan> at = [];

        public void FinishPart()
        {
            if (passage.IsEmpty)
                return;
            var (words, place) = passage.Take();
            at.AddRange(place);
            if (text is null)
                text = words;
            else
                points.Add(words);
        }

        public void Finish()
        {
            FinishPart();
            if (text is null)
                return;
            IReadOnlyList<TextSpan> spans = [.. at];
            var last = points.Count > 0 ? points[^1] : text;
            if (!EndsSentence(last))
                draft.Diagnostics.Add(DiagnosticCatalogue.BulletWithoutEnd.At(spans, LastWords(last)));
            draft.Findings.Add(new Finding { Kind = kind, Text = text, Points = [.. points], Voice = Voice.Inspectors, At = spans });
            text = null;
            points.Clear();
            at.Clear();
        }
    }
}
