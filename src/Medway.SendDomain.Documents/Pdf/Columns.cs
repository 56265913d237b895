namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Puts lines in their reading order: where lines part at one gutter, the left column is read whole before the right.</summary>
internal static class Columns
{
    private const double NarrowestGutter = 2;
    private const double Alignment = 1.5;
    private const double UsualPitch = 1.5;
    private const double PitchTolerance = 1.1;
    // In line heights: what stands further below is no part of the columns.
    private const double FurthestBelow = 2.5;
    private const int DeepestNesting = 8;

    /// <summary>The runs in reading order; a <c>null</c> stands where a column ends.</summary>
    internal static List<TextRun?> InOrder(List<List<TextRun>> lines)
    {
        var ordered = new List<TextRun?>(lines.Count);
        Order(lines, ordered, 0);
        return ordered;
    }

    private static void Order(List<List<TextRun>> lines, List<TextRun?> ordered, int depth)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].Count == 1 || depth == DeepestNesting)
            {
                ordered.AddRange(lines[i++]);
                continue;
            }
            var end = BlockEnd(lines, i, out var gutter);
            var (left, right) = (new List<List<TextRun>>(), new List<List<TextRun>>());
            for (; i < end; i++)
            {
                Side(lines[i], run => run.Right <= gutter, left);
                Side(lines[i], run => run.Right > gutter, right);
            }
            Order(left, ordered, depth + 1);
            ordered.Add(null);
            Order(right, ordered, depth + 1);
            ordered.Add(null);
        }
    }

    private static void Side(List<TextRun> line, Func<TextRun, bool> belongs, List<List<TextRun>> side)
    {
        var runs = line.FindAll(run => belongs(run));
        if (runs.Count > 0)
            side.Add(runs);
    }

    /// <summary>The line after the last that keeps the gutter of line <paramref name="from"/> free, and where that gutter is.</summary>
    private static int BlockEnd(List<List<TextRun>> lines, int from, out double gutter)
    {
        var (left, right) = (lines[from][0].Right, lines[from][1].Left);
        var column = right;
        var pitch = UsualPitch;
        var end = from + 1;
        for (; end < lines.Count; end++)
        {
            var line = lines[end];
            var distance = (lines[end - 1][0].Baseline - line[0].Baseline) / line[0].Size;
            if (distance > FurthestBelow)
                break;
            // A long entry on the left may end a space before the right column; that a word begins where the column does tells them apart.
            if (line.Count == 1 && line[0].Right > column && line[0].PartAt(column, Alignment) is { } parts)
                lines[end] = line = [parts.Before, parts.From];
            var (newLeft, newRight) = (left, right);
            foreach (var run in line)
            {
                if (run.Right < right)
                    newLeft = Math.Max(newLeft, run.Right);
                else
                    newRight = Math.Min(newRight, run.Left);
            }
            if (newRight - newLeft < NarrowestGutter)
                break;
            (left, right) = (newLeft, newRight);
            // Lines on the left alone go on with its column only while they follow as closely as the others.
            if (line[^1].Left >= right - NarrowestGutter)
                pitch = Math.Max(pitch, distance * PitchTolerance);
            else if (distance > pitch)
                break;
        }
        gutter = (left + right) / 2;
        return end;
    }
}
