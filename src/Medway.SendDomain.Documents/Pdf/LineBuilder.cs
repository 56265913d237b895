using System.Runtime.InteropServices;
using System.Text;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Makes lines of signs: what stands at about one height is a line; a wide gap in it parts runs, which may be columns.</summary>
internal static class LineBuilder
{
    // In parts of the size of the type: raised and lowered signs stay on their line, neighbouring lines do not.
    private const double SameLine = 0.4;
    private const double WordGap = 0.2;
    // A drawn space needs less; one that stands where the words go on without a gap belongs to text drawn beneath.
    private const double SpaceGap = 0.08;
    private const double RunGap = 1.5;
    private const double MarkerGap = 5;
    // The same sign drawn twice in nearly one place is bold type.
    private const double Overprint = 0.12;

    /// <summary>The lines from the top, each with its runs from the left.</summary>
    internal static List<List<TextRun>> Lines(List<Glyph> glyphs)
    {
        // The order of drawing decides between equals.
        var order = new (Glyph Glyph, int Index)[glyphs.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = (glyphs[i], i);
        Array.Sort(order, static (a, b) => (b.Glyph.Baseline, a.Index).CompareTo((a.Glyph.Baseline, b.Index)));
        var lines = new List<List<TextRun>>();
        var line = new List<(Glyph Glyph, int Index)>();
        foreach (var next in order)
        {
            if (line.Count > 0 && line[0].Glyph.Baseline - next.Glyph.Baseline > SameLine * Math.Max(LargestSize(line), next.Glyph.Size))
                Finish(line, lines);
            line.Add(next);
        }
        Finish(line, lines);
        return lines;
    }

    private static double LargestSize(List<(Glyph Glyph, int Index)> line)
    {
        var largest = 0.0;
        // The first signs are the highest; a few tell the size, and a long line stays cheap.
        for (var i = 0; i < Math.Min(line.Count, 8); i++)
            largest = Math.Max(largest, line[i].Glyph.Size);
        return largest;
    }

    private static void Finish(List<(Glyph Glyph, int Index)> line, List<List<TextRun>> lines)
    {
        line.Sort(static (a, b) => (a.Glyph.Left, a.Index).CompareTo((b.Glyph.Left, b.Index)));
        var runs = Runs(CollectionsMarshal.AsSpan(line));
        line.Clear();
        if (runs.Count > 1 && runs[0].IsMarker && runs[1].Left - runs[0].Right < MarkerGap * runs[1].Size)
        {
            runs[1] = runs[0].Then(runs[1]);
            runs.RemoveAt(0);
        }
        if (runs.Count > 0)
            lines.Add(runs);
    }

    private static List<TextRun> Runs(ReadOnlySpan<(Glyph Glyph, int Index)> line)
    {
        var runs = new List<TextRun>(1);
        var text = new StringBuilder(line.Length);
        var words = new List<WordStart>();
        var (left, right, baseline, size) = (0.0, 0.0, 0.0, 0.0);
        var space = false;
        var last = default(Glyph);
        foreach (var (glyph, _) in line)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }
            if (text.Length > 0)
            {
                if (glyph.Value == last.Value && Math.Abs(glyph.Left - last.Left) < Overprint * glyph.Size)
                    continue;
                var gap = glyph.Left - right;
                if (gap > RunGap * Math.Max(size, glyph.Size))
                {
                    runs.Add(new TextRun(text.ToString(), left, right, baseline, size, [.. words]));
                    text.Clear();
                    words.Clear();
                }
                else if (gap > (space ? SpaceGap : WordGap) * glyph.Size)
                {
                    text.Append(' ');
                    words.Add(new WordStart(text.Length, glyph.Left, right));
                }
            }
            if (text.Length == 0)
                (left, right, baseline, size) = (glyph.Left, glyph.Right, glyph.Baseline, glyph.Size);
            text.Append(glyph.Value);
            right = Math.Max(right, glyph.Right);
            if (glyph.Size > size)
                (baseline, size) = (glyph.Baseline, glyph.Size);
            (space, last) = (false, glyph);
        }
        if (text.Length > 0)
            runs.Add(new TextRun(text.ToString(), left, right, baseline, size, [.. words]));
        return runs;
    }
}
