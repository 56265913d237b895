using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Finds where a row of a one-column table ends, of which extractors keep no trace: a sentence that ends in a line with room left for the next word, an empty
/// line, a sentence that begins as rows do or says what a body should do. A sentence that points back ("This includes", "They should also") begins no row.
/// </summary>
internal sealed class RowBreaks
{
    private const int Enough = 4;
    private const int MuchRoom = 6;
    private const int LongestPoint = 6;
    private const int FewLines = 10;
    private static readonly string[] PointingBack = ["This ", "These ", "They ", "It ", "That ", "Those ", "In particular", "In addition", "Additionally", "Also", "Such ", "However", "As a result", "Their ", "Its ", "Furthermore", "Moreover", "Where ", "When ", "To do this", "For example", "Here", "Consequently", "In doing so", "In the meantime", "In the interim", "In the intervening", "In the short term", "In the long term", "In the longer term"];
    private static readonly string[] Duties = [" should", " must", " need", " will ", " ensure", " continue", " improve", " strengthen"];
    private static readonly string[] Actors = ["Leaders", "The ", "Local", "Health", "Area", "NHS", "Education", "Senior", "Partners", "Commissioners", "All "];
    private readonly PrintedText printed;
    private readonly int width;

    public RowBreaks(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        this.printed = printed;
        Span<int> lengths = lines.Length <= 256 ? stackalloc int[lines.Length] : new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
            lengths[i] = lines[i].Length;
        lengths.Sort();
        // Among many lines some are of two that an extractor joined.
        width = lengths.IsEmpty ? 0 : lengths[lengths.Length <= FewLines ? ^1 : (lengths.Length - 1) * 9 / 10];
    }

    public bool IsBreak(ReadOnlySpan<PrintedLine> lines, int index) => Score(lines, index) >= Enough;

    /// <summary>How much speaks for a row's beginning at a line; below 0 where it cannot be.</summary>
    public int Score(ReadOnlySpan<PrintedLine> lines, int index)
    {
        if (index == 0)
            return -1;
        var line = printed[lines[index]];
        var before = printed[lines[index - 1]];
        if (!char.IsUpper(line[0]))
            return -1;
        var score = 0;
        var blank = lines[index].Gap == LineGap.Blank;
        var next = index + 1 < lines.Length && lines[index + 1].Gap != LineGap.Blank ? printed[lines[index + 1]] : default;
        var isDuty = ActingBody.Begins(line, next);
        var word = line.IndexOf(' ');
        var room = width - (before.Length + 1 + (word < 0 ? line.Length : word));
        if (BulletSection.EndsSentence(before) && before[^1] is not (';' or ':'))
            score += 2;
        else if (isDuty && room >= 0 && before[^1] is not (',' or ';' or ':') && IsInPoints(lines, index))
            score += 2;
        else if (!blank || before[^1] is ',' or ';' or ':' || !Begins(line, Actors))
            return -1;
        if (blank)
            score += 2;
        score += room >= MuchRoom ? 3 : room >= 0 ? 1 : 0;
        if (Begins(line, PointingBack))
            score -= 6;
        if (line[..Math.Min(line.Length, 40)].Contains(" also ", StringComparison.Ordinal))
            score -= 4;
        score += SharedBeginning(line, printed[lines[0]]);
        if (HasDuty(lines, index))
            score++;
        if (isDuty)
            score++;
        return score;
    }

    /// <summary>Whether a line follows sub-points, the last of which may lack its full stop.</summary>
    private bool IsInPoints(ReadOnlySpan<PrintedLine> lines, int index)
    {
        for (var i = index - 1; i >= Math.Max(0, index - LongestPoint); i--)
        {
            if (Bullets.Length(printed[lines[i]]) > 0)
                return true;
            if (BulletSection.EndsSentence(printed[lines[i]]))
                return false;
        }
        return false;
    }

    private static bool Begins(ReadOnlySpan<char> line, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private bool HasDuty(ReadOnlySpan<PrintedLine> lines, int index)
    {
        for (var i = index; i < lines.Length && i < index + 2; i++)
        {
            foreach (var duty in Duties)
            {
                if (printed[lines[i]].Contains(duty, StringComparison.Ordinal))
                    return true;
            }
        }
        return false;
    }

    /// <summary>2 where a line begins with the same two words as the first row, 1 where with the same actor.</summary>
    private static int SharedBeginning(ReadOnlySpan<char> line, ReadOnlySpan<char> first)
    {
        var word = line.IndexOf(' ');
        if (word < 0 || !first.StartsWith(line[..(word + 1)], StringComparison.Ordinal))
            return 0;
        var second = line[(word + 1)..].IndexOf(' ');
        if (second >= 0 && first.StartsWith(line[..(word + 1 + second + 1)], StringComparison.Ordinal))
            return 2;
        return word > 4 ? 1 : 0;
    }
}
