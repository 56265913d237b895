using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Walks a section sentence by sentence; each stands in the passage until the next is asked for.</summary>
internal ref struct Sentences(PrintedText printed, ReadOnlySpan<PrintedLine> lines, PrintedPassage passage)
{
    private static readonly KnownWords Abbreviations = new("approx", "no", "nos", "c", "para", "paras");

    private readonly ReadOnlySpan<PrintedLine> lines = lines;
    private int line;
    private int from;

    public bool MoveNext()
    {
        passage.Clear();
        for (; line < lines.Length; line++, from = 0)
        {
            var cut = printed[lines[line]];
            for (var i = from; i < cut.Length; i++)
            {
                if (cut[i] is not ('.' or '!' or '?') || !IsEnd(cut[..i], cut[(i + 1)..]))
                    continue;
                passage.Add(lines[line].Start + from, lines[line].Start + i + 1);
                from = i + 1;
                return true;
            }
            passage.Add(lines[line].Start + from, lines[line].End);
        }
        return !passage.IsEmpty;
    }

    // “approx. 18 months”, “i.e. those at home”: what goes on with a small letter, or with a number behind an abbreviation, is the same sentence.
    private static bool IsEnd(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty)
            return true;
        if (!char.IsWhiteSpace(behind[0]))
            return false;
        return behind.TrimStart() is not [var next, ..] || !(char.IsLower(next) || (char.IsDigit(next) && Abbreviations.Has(before[(before.LastIndexOf(' ') + 1)..])));
    }

    /// <summary>Joins a section into paragraphs: one ends at an empty line, or where a sentence leaves room in its line.</summary>
    public static (string Text, IReadOnlyList<TextSpan> At) Paragraphs(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Length);
        using var passage = printed.Passage();
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
