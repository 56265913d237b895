using System.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Text;

/// <summary>
/// Joins lines that a page broke: with a space, or with nothing where a line ends in a hyphen, which is kept, or in a soft one, which is not. Its spans leave
/// out what was between the lines and is no white space, and end where a page ends.
/// </summary>
internal sealed class PrintedPassage(SourceText source)
{
    private readonly StringBuilder words = new();
    private readonly List<TextSpan> spans = [];

    public bool IsEmpty => words.Length == 0;

    public string Text => words.ToString();

    public char Last => words.Length == 0 ? '\0' : words[^1];

    public void Add(int start, int end, bool paragraph = false)
    {
        var text = source.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start >= end)
            return;
        if (words.Length > 0)
        {
            if (paragraph)
                words.Append('\n');
            else if (!BreaksWord(text[start]))
                words.Append(' ');
        }
        AddWords(text.AsSpan(start, end - start));
        AddSpan(start, end);
    }

    public void Add(PrintedLine line, bool paragraph = false) => Add(line.Start, line.End, paragraph);

    public (string Text, List<TextSpan> At) Take()
    {
        var taken = (words.ToString(), new List<TextSpan>(spans));
        words.Clear();
        spans.Clear();
        return taken;
    }

    public void TakeSpansInto(List<TextSpan> others)
    {
        others.AddRange(spans);
        spans.Clear();
    }

    private bool BreaksWord(char next) =>
        words[^1] is '-' or '\u2010' or '\u2011' && words.Length > 1 && char.IsLetterOrDigit(words[^2]) && char.IsLetterOrDigit(next)
        || words[^1] == '/';

    private void AddWords(ReadOnlySpan<char> characters)
    {
        var space = false;
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else if (c is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                if (space)
                    words.Append(' ');
                space = false;
                words.Append(c);
            }
        }
    }

    private void AddSpan(int start, int end)
    {
        var page = source.PageAt(start);
        if (spans.Count > 0 && spans[^1].End <= start && spans[^1].Page == page && source.Text.AsSpan(spans[^1].End, start - spans[^1].End).IsWhiteSpace()
            && !source.Text.AsSpan(spans[^1].End, start - spans[^1].End).Contains('\f'))
        {
            spans[^1] = new TextSpan(spans[^1].Start, end, page);
        }
        else
        {
            spans.Add(new TextSpan(start, end, page));
        }
    }
}
