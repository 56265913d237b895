using System.Runtime.InteropServices;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Where an extractor gives bullets apart from their text, several in a row with nothing between: as many passages begin as there are bullets, where lines speak most for it.
/// </summary>
internal static class LooseBullets
{
    /// <summary>The indices of the lines that begin a passage; <c>null</c> where bullets stand with their text.</summary>
    public static List<int>? Find(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        int bullets = 0, inARow = 0;
        var empty = false;
        foreach (var line in lines)
        {
            var length = Bullets.Length(printed[line]);
            bullets += length > 0 ? 1 : 0;
            inARow += length == line.Length && empty ? 1 : 0;
            empty = length == line.Length;
        }
        if (inARow < 2)
            return null;
        var indices = new List<int>();
        var words = new List<PrintedLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Bullets.Length(printed[lines[i]]) == lines[i].Length)
                continue;
            indices.Add(i);
            words.Add(lines[i]);
        }
        return Choose(printed, CollectionsMarshal.AsSpan(words), indices, bullets);
    }

    private static List<int> Choose(PrintedText printed, ReadOnlySpan<PrintedLine> words, List<int> indices, int bullets)
    {
        var breaks = new RowBreaks(printed, words);
        var scored = new List<(int Score, int At)>();
        var starts = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 || Bullets.Length(printed[words[i]]) > 0)
                starts.Add(indices[i]);
            else if (breaks.Score(words, i) is > 0 and var score)
                scored.Add((score, indices[i]));
        }
        scored.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.At.CompareTo(b.At));
        for (var i = 0; i < scored.Count && starts.Count < bullets; i++)
            starts.Add(scored[i].At);
        starts.Sort();
        return starts;
    }
}
