namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Words that stand together on one line of a page.</summary>
internal sealed class TextRun
{
    private const double Wider = 1.15;
    private const double WideGap = 0.3;

    private readonly WordStart[] words;

    internal TextRun(string text, double left, double right, double baseline, double size, WordStart[] words)
    {
        this.words = words;
        Text = text;
        Left = left;
        Right = right;
        Baseline = baseline;
        Size = size;
    }

    internal string Text { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double Baseline { get; }

    internal double Size { get; }

    /// <summary>Whether it is what stands before a list item, a bullet or a number, at some distance from the item's words.</summary>
    internal bool IsMarker => Text.Length <= 4 && (Text.Length == 1 ? !char.IsAsciiLetter(Text[0]) : Text[^1] is '.' or ')' or ':');

    /// <summary>The two as one run, a space between them.</summary>
    internal TextRun Then(TextRun next)
    {
        var shift = Text.Length + 1;
        return new($"{Text} {next.Text}", Left, next.Right, next.Baseline, Math.Max(Size, next.Size),
            [.. words, new WordStart(shift, next.Left, Right), .. Array.ConvertAll(next.words, word => word.After(shift))]);
    }

    /// <summary>The run in two where a word of it, after a gap wider than its others, begins at a place on the page; <c>null</c> where none does.</summary>
    internal (TextRun Before, TextRun From)? PartAt(double place, double tolerance)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (Math.Abs(word.Left - place) > tolerance || !IsWidest(i))
                continue;
            return (new(Text[..(word.Index - 1)], Left, word.EndBefore, Baseline, Size, words[..i]),
                new(Text[word.Index..], word.Left, Right, Baseline, Size, Array.ConvertAll(words[(i + 1)..], later => later.After(-word.Index))));
        }
        return null;
    }

    private bool IsWidest(int index)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i != index && words[i].Gap * Wider > words[index].Gap)
                return false;
        }
        return words[index].Gap > WideGap * Size;
    }
}
