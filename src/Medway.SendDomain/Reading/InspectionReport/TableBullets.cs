using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Tells the bullets of a table from the dash with which a sentence goes on in the next line ("– including the transition to adult services –"): a dash is a bullet behind a colon or the end of a point, and wherever
/// the same one is, or begins a second line.
/// </summary>
internal readonly ref struct TableBullets
{
    private readonly PrintedText printed;
    private readonly ReadOnlySpan<PrintedLine> lines;
    private readonly ListMarks marks;
    private readonly char dash;

    public TableBullets(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        this.printed = printed;
        this.lines = lines;
        marks = new ListMarks(printed, lines);
        var last = '\0';
        for (var i = 0; i < lines.Length && dash == '\0'; i++)
        {
            var line = printed[lines[i]];
            if (Bullets.Length(line) == 0 || !Bullets.IsDash(line[0]))
                continue;
            if (line[0] == last || EndsPoint(i))
                dash = line[0];
            last = line[0];
        }
    }

    /// <summary>How many characters the bullet or number at the beginning of a line takes; 0 where there is none.</summary>
    public int Length(int index)
    {
        var line = printed[lines[index]];
        var length = marks.Length(index);
        return length > 0 && Bullets.IsDash(line[0]) && line[0] != dash && !EndsPoint(index) ? 0 : length;
    }

    /// <inheritdoc cref="ListMarks.IsNumbered"/>
    public bool IsNumbered(int index) => marks.IsNumbered(index);

    /// <inheritdoc cref="ListMarks.Kind"/>
    public char Kind(int index) => marks.Kind(index);

    /// <summary>Whether what stands before a line is over: nothing, a lead-in, a sentence, a point.</summary>
    private bool EndsPoint(int index) =>
        index == 0 || printed[lines[index - 1]] is var before && (BulletSection.EndsSentence(before) || Bullets.Length(before) == before.Length);
}
