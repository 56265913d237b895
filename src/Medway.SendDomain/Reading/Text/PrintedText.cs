namespace Medway.SendDomain.Reading.Text;

/// <summary>A text as lines without page furniture, and the footers apart.</summary>
internal sealed class PrintedText
{
    private readonly Stack<PrintedPassage> spare = new();

    private PrintedText(SourceText source)
    {
        Source = source;
        Lines = new List<PrintedLine>(source.Text.Length / 60);
    }

    public SourceText Source { get; }

    public List<PrintedLine> Lines { get; }

    /// <summary>Lines of running footers, page numbers apart.</summary>
    public List<PrintedLine> Footers { get; } = [];

    public static PrintedText Of(SourceText source)
    {
        var printed = new PrintedText(source);
        var text = source.Text;
        var gap = LineGap.Blank;
        var furniture = new PageFurniture(RepeatedFooter.Of(text));
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : at + length;
            var line = Trim(text, at, end);
            if (line.IsEmpty)
            {
                if (gap == LineGap.None)
                    gap = LineGap.Blank;
            }
            else
            {
                var start = at + line.Offset;
                var cut = text.AsSpan(start, line.Length);
                if (furniture.Takes(cut, gap != LineGap.None, IsGapAt(text, end)))
                {
                    if (cut.Length > 3)
                        printed.Footers.Add(new PrintedLine(start, start + line.Length, line.Offset, 0, LineGap.None));
                    gap = LineGap.Page;
                }
                else
                {
                    printed.Lines.Add(new PrintedLine(start, start + line.Length, line.Offset, printed.Lines.Count, gap));
                    gap = LineGap.None;
                }
            }
            if (end < text.Length && text[end] == '\f' && gap == LineGap.None)
                gap = LineGap.Page;
            at = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                at++;
        }
        PageRepeats.Remove(text, printed.Lines, printed.Footers);
        return printed;
    }

    /// <summary>An empty passage, to be disposed when it has been taken from.</summary>
    public PrintedPassage Passage() => spare.TryPop(out var passage) ? passage : new PrintedPassage(this);

    internal void GiveBack(PrintedPassage passage) => spare.Push(passage);

    public ReadOnlySpan<char> this[PrintedLine line] => line.In(Source.Text);

    private static bool IsGapAt(string text, int end)
    {
        var next = end;
        if (next < text.Length && text[next] == '\r')
            next++;
        if (next < text.Length && text[next] == '\n')
            next++;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        return next >= text.Length || text[next] is '\n' or '\r' or '\f';
    }

    private static Trimmed Trim(string text, int start, int end)
    {
        var first = start;
        while (first < end && IsSpace(text[first]))
            first++;
        while (end > first && IsSpace(text[end - 1]) && !IsSoftHyphen(text, first, end))
            end--;
        return new Trimmed(first - start, end - first);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u00AD';

    // Behind a letter it says that the word goes on in the next line.
    private static bool IsSoftHyphen(string text, int first, int end) => text[end - 1] == '\u00AD' && end - 1 > first && char.IsLetter(text[end - 2]);

    private readonly struct Trimmed(int offset, int length)
    {
        public readonly int Offset = offset;
        public readonly int Length = length;

        public bool IsEmpty => Length == 0;
    }
}
