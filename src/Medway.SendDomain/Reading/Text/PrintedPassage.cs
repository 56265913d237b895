using System.Buffers;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.Text;

/// <summary>
/// Joins lines that a page broke: with a space, or with nothing where a line ends in a hyphen, which is kept, or in a soft one, which is not. Letters that a
/// typesetter joined stand apart. Its spans leave out what was between the lines and is no white space, and end where a page ends. Borrowed from the text it joins lines of, and given back by disposing.
/// </summary>
internal sealed class PrintedPassage(PrintedText printed) : IDisposable
{
    // White space that becomes one space, what is left out, and ligatures; words without any are copied as they stand.
    private static readonly SearchValues<char> Irregular =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => (char.IsWhiteSpace(c) && c != ' ') || IsLeftOut(c) || Ligatures.Is(c))]);

    private readonly SourceText source = printed.Source;
    private readonly List<TextSpan> spans = [];
    private char[] words = new char[256];
    private int count;

    // What was added ends in a soft hyphen.
    private bool isOpen;

    public bool IsEmpty => count == 0;

    /// <summary>What was joined so far; until more is added.</summary>
    public ReadOnlySpan<char> Words => words.AsSpan(0, count);

    public char Last => count == 0 ? '\0' : words[count - 1];

    public void Add(int start, int end, bool paragraph = false)
    {
        var text = source.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start >= end)
            return;
        Reserve(end - start + 1);
        if (count > 0)
        {
            if (paragraph)
                words[count++] = '\n';
            else if (!isOpen && !BreaksWord(text[start]))
                words[count++] = ' ';
        }
        AddWords(text.AsSpan(start, end - start));
        AddSpan(start, end);
        isOpen = text[end - 1] == '\u00AD';
    }

    public void Add(PrintedLine line, bool paragraph = false) => Add(line.Start, line.End, paragraph);

    /// <summary>Where what was joined stands.</summary>
    public IReadOnlyList<TextSpan> At => ValueList<TextSpan>.Own([.. spans]);

    public (string Text, IReadOnlyList<TextSpan> At) Take()
    {
        var taken = (Words.ToString(), At);
        Clear();
        return taken;
    }

    public void Clear()
    {
        count = 0;
        isOpen = false;
        spans.Clear();
    }

    public void Dispose()
    {
        Clear();
        printed.GiveBack(this);
    }

    private static bool IsLeftOut(char c) => c is '\u00AD' or '\u200B' or '\uFEFF';

    private void Reserve(int more)
    {
        if (count + more > words.Length)
            Array.Resize(ref words, Math.Max(count + more, words.Length * 2));
    }

    private bool BreaksWord(char next) =>
        Last is '-' or '\u2010' or '\u2011' && count > 1 && char.IsLetterOrDigit(words[count - 2]) && char.IsLetterOrDigit(next) || Last == '/';

    private void AddWords(ReadOnlySpan<char> characters)
    {
        if (!characters.ContainsAny(Irregular) && !characters.Contains("  ", StringComparison.Ordinal))
        {
            characters.CopyTo(words.AsSpan(count));
            count += characters.Length;
            return;
        }
        Reserve(characters.Length * Ligatures.Longest);
        var space = false;
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else if (!IsLeftOut(c))
            {
                if (space)
                    words[count++] = ' ';
                space = false;
                if (Ligatures.Is(c))
                {
                    Ligatures.LettersOf(c).CopyTo(words.AsSpan(count));
                    count += Ligatures.LettersOf(c).Length;
                }
                else
                {
                    words[count++] = c;
                }
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
