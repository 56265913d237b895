using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads a row of one of the two tables: a lead-in and its sub-points, or plain sentences.</summary>
internal static class TableRow
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, FindingKind kind, IReadOnlyList<string> bodies, IReadOnlyList<TextSpan> bodiesAt, int orphan, ReportDraft draft)
    {
        using var passage = printed.Passage();
        var text = "";
        var points = new List<string>();
        var at = new List<TextSpan>();
        var bullets = new TableBullets(printed, lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var bullet = bullets.Length(i);
            if ((bullet > 0 || line.Start == orphan) && !passage.IsEmpty)
                Finish();
            passage.Add(line.Start + bullet, line.End);
        }
        if (!passage.IsEmpty)
            Finish();
        if (text.Length == 0)
            return;
        at.AddRange(bodiesAt);
        at.Sort();
        var last = points.Count > 0 ? points[^1] : text;
        if (!BulletSection.EndsSentence(last))
            draft.Diagnostics.Add(DiagnosticCatalogue.BulletWithoutEnd.At(at, BulletSection.LastWords(last)));
        draft.Findings.Add(new Finding { Kind = kind, Text = text, Points = points, ResponsibleBodies = bodies, Voice = Voice.Inspectors, At = at });

        void Finish()
        {
            var taken = passage.Take();
            if (text.Length == 0)
                text = taken.Text;
            else
                points.Add(taken.Text);
            at.AddRange(taken.At);
        }
    }

    /// <summary>
    /// The offset of a passage without its bullet; -1 where there is none. Where two bullets follow each other with nothing between, one of them belongs to a passage that stands alone between empty lines: the last such
    /// before them; an extractor that sets bullets beside their text does so.
    /// </summary>
    public static int Orphan(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        var alone = -1;
        var empty = false;
        var given = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var cut = printed[lines[i]];
            var isEmpty = Bullets.Length(cut) == cut.Length;
            if (lines[i].Gap == LineGap.Blank && !empty && given && char.IsLower(cut[0]))
                alone = lines[i].Start;
            given |= Bullets.Length(cut) > 0;
            if (isEmpty && (empty || i == lines.Length - 1))
                return alone;
            empty = isEmpty;
        }
        return -1;
    }
}
