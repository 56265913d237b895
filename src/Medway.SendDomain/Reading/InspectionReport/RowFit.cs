using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Chooses where the rows of the right column begin when the left column tells how many there are: the places that speak most for it, and so that no row is
/// lower than its neighbour without an empty line to make up for it.
/// </summary>
internal static class RowFit
{
    private const int TooLow = 5;
    private const int MostCandidates = 200;

    public static List<int> Best(ReadOnlySpan<PrintedLine> lines, List<(int Score, int At)> candidates, List<int> rowStarts)
    {
        if (candidates.Count > MostCandidates || rowStarts.Count > MostCandidates)
            return [0];
        var count = candidates.Count;
        var rows = rowStarts.Count;
        // best[r, c]: row r begins at candidate c - 1 (0 stands for the first line).
        var best = new int[rows, count + 1];
        var from = new int[rows, count + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var c = 0; c <= count; c++)
            {
                best[row, c] = row == 0 && c == 0 ? 0 : int.MinValue / 2;
                for (var p = 0; row > 0 && p < c; p++)
                {
                    var score = best[row - 1, p] + candidates[c - 1].Score - Cost(lines, Begin(candidates, p), Begin(candidates, c), rowStarts[row] - rowStarts[row - 1]);
                    if (score > best[row, c])
                        (best[row, c], from[row, c]) = (score, p);
                }
            }
        }
        var last = 0;
        var top = int.MinValue;
        for (var c = 0; c <= count; c++)
        {
            if (best[rows - 1, c] > top)
                (top, last) = (best[rows - 1, c], c);
        }
        var starts = new List<int>();
        for (var row = rows - 1; row >= 0; row--)
        {
            starts.Add(Begin(candidates, last));
            last = from[row, last];
        }
        starts.Reverse();
        return starts;
    }

    private static int Begin(List<(int Score, int At)> candidates, int index) => index == 0 ? 0 : candidates[index - 1].At;

    private static int Cost(ReadOnlySpan<PrintedLine> lines, int begin, int end, int height)
    {
        if (end - begin >= height || lines[end].Gap == LineGap.Blank)
            return 0;
        for (var i = begin; i < end; i++)
        {
            if (lines[i].Gap == LineGap.Page)
                return 0;
        }
        return TooLow;
    }
}
