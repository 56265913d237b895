using System.Buffers;
using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.Text;

/// <summary>How a passage of the text becomes a string of the model: as it stands, each run of white space as one space, joined letters apart.</summary>
internal static class PassageText
{
    // White space that becomes one space, and ligatures; a passage without any is copied as it stands.
    private static readonly SearchValues<char> Irregular =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => (char.IsWhiteSpace(c) && c != ' ') || Ligatures.Is(c))]);

    public static string Of(ReadOnlySpan<char> passage)
    {
        passage = passage.Trim();
        if (IsClean(passage))
            return passage.ToString();
        using var words = new RentedList<char>(passage.Length);
        AddTo(words, passage);
        return words.Span.ToString();
    }

    /// <summary>Adds a passage to others.</summary>
    public static void AddTo(RentedList<char> words, ReadOnlySpan<char> passage)
    {
        passage = passage.Trim();
        if (IsClean(passage))
        {
            words.AddRange(passage);
            return;
        }
        var space = false;
        foreach (var c in passage)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }
            if (space)
                words.Add(' ');
            space = false;
            if (Ligatures.Is(c))
                words.AddRange(Ligatures.LettersOf(c));
            else
                words.Add(c);
        }
    }

    private static bool IsClean(ReadOnlySpan<char> passage) => !passage.ContainsAny(Irregular) && !passage.Contains("  ", StringComparison.Ordinal);
}
