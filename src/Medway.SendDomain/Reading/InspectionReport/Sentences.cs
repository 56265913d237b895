using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Cuts a section into sentences and paragraphs.</summary>
internal static class Sentences
{
    public static List<(string Text, List<TextSpan> At)> Of(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        var sentences = new List<(string, List<TextSpan>)>();
        var passage = new PrintedPassage(printed.Source);
        foreach (var line in lines)
        {
            var cut = printed[line];
            var from = 0;
            for (var i = 0; i < cut.Length; i++)
            {
                if (cut[i] is not ('.' or '!' or '?') || (i + 1 < cut.Length && !char.IsWhiteSpace(cut[i + 1])))
                    continue;
                passage.Add(line.Start + from, line.Start + i + 1);
                sentences.Add(passage.Take());
                from = i + 1;
            }
            passage.Add(line.Start + from, line.End);
        }
        if (!passage.IsEmpty)
            sentences.Add(passage.Take());
        return sentences;
    }

    /// <summary>Joins a section into paragraphs: one ends at an empty line, or where a sentence leaves room in its line.</summary>
    public static (string Text, List<TextSpan> At) Paragraphs(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Length);
        var passage = new PrintedPassage(printed.Source);
        for (var i = 0; i < lines.Length; i++)
        {
            var word = printed[lines[i]].IndexOf(' ');
            var ended = i > 0 && BulletSection.EndsSentence(printed[lines[i - 1]])
                && (lines[i].Gap == LineGap.Blank || lines[i - 1].Length + 1 + (word < 0 ? lines[i].Length : word) + 6 < width);
            passage.Add(lines[i], ended);
        }
        return passage.Take();
    }
}
