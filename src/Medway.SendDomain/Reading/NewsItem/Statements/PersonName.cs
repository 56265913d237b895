using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>A person’s name in the text: the tokens of the title, of the name and of the letters behind it; each range may be empty but the name’s.</summary>
internal readonly struct PersonName(int first, int nameFirst, int nameEnd, int end)
{
    public readonly int First = first;
    public readonly int NameFirst = nameFirst;
    public readonly int NameEnd = nameEnd;
    public readonly int End = end;

    public bool HasHonorific => NameFirst > First;

    private const int LongestName = 5;

    private static readonly ulong Hyphen = Folding.Hash("-");
    private static readonly ulong Stop = Folding.Hash(".");

    // Small words inside surnames.
    private static readonly WordSet Particles = WordSet.Of("de da van von der den la le al bin ap st");

    private static readonly WordSet LeadsToPlace = WordSet.Of("of for at in from with on the to by and");

    /// <summary>The name that begins at a token: with a title one word is enough, without one it takes two.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int limit, out PersonName name)
    {
        name = default;
        var at = first;
        while (at < limit && tokens[at].IsWord && tokens[at].IsCapital && SpeakerWords.Is(tokens[at], SpeakerWord.Honorific))
        {
            at++;
            if (at < limit && tokens[at].Is(Stop) && !tokens[at].HasSpaceBefore)
                at++;
        }
        var begin = at;
        var words = 0;
        while (at < limit && words < LongestName)
        {
            if (IsPart(tokens[at]))
            {
                words++;
                at++;
                // An initial has its full stop.
                if (at < limit && tokens[at].Is(Stop) && !tokens[at].HasSpaceBefore && tokens[at - 1].End - tokens[at - 1].Start == 1)
                    at++;
            }
            else if (words > 0 && at + 1 < limit && IsPart(tokens[at + 1])
                && ((tokens[at].Is(Hyphen) && !tokens[at].HasSpaceBefore && !tokens[at + 1].HasSpaceBefore) || Particles.Contains(tokens[at])))
            {
                at++;
            }
            else
            {
                break;
            }
        }
        if (words == 0 || (words == 1 && begin == first) || (begin == first && text[tokens[first].Start..tokens[at - 1].End].IndexOfAny('\n', '\r') >= 0))
            return false;
        name = new PersonName(first, begin, at, Honours(tokens, at, limit));
        return true;
    }

    /// <summary>The name that ends a range, as in “Chief Executive Jo Field OBE”.</summary>
    public static bool TryEnding(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end, out PersonName name)
    {
        var nameEnd = end;
        while (nameEnd - 1 > first && SpeakerWords.Is(tokens[nameEnd - 1], SpeakerWord.Honours) && tokens[nameEnd - 1].IsCapital)
            nameEnd--;
        var begin = nameEnd;
        while (begin > first && (IsPart(tokens[begin - 1]) || (begin < nameEnd && begin - 1 > first && !tokens[begin].HasSpaceBefore && tokens[begin - 1].Is(Hyphen))
            || (begin < nameEnd && begin - 1 > first && Particles.Contains(tokens[begin - 1]))))
            begin--;
        while (begin < nameEnd && !IsPart(tokens[begin]))
            begin++;
        var words = Words(tokens, begin, nameEnd);
        // Behind “for Growth” an unknown word of a portfolio can stand before the name: then the last two words are it.
        while (words > 2 && begin > first && !tokens[begin - 1].IsPunctuation && !SpeakerWords.Is(tokens[begin - 1], SpeakerWord.Office | SpeakerWord.Body))
        {
            begin++;
            while (begin < nameEnd && (!IsPart(tokens[begin]) || tokens[begin - 1].Is(Hyphen)))
                begin++;
            words = Words(tokens, begin, nameEnd);
        }
        name = new PersonName(begin, begin, nameEnd, end);
        // “Leader of Selby Vale” ends in a place, not in a name.
        if (begin > first && LeadsToPlace.Contains(tokens[begin - 1]))
            return false;
        return words is >= 2 and <= LongestName && text[tokens[begin].Start..tokens[nameEnd - 1].End].IndexOfAny('\n', '\r') < 0;
    }

    public string Honorific(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens) => text[tokens[First].Start..tokens[NameFirst - 1].End].ToString();

    private static int Words(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].IsWord && (i == first || tokens[i].HasSpaceBefore) && !(i + 1 < end && i > first && Particles.Contains(tokens[i])))
                words++;
        }
        return words;
    }

    private static int Honours(ReadOnlySpan<Token> tokens, int at, int limit)
    {
        while (at < limit && tokens[at].IsCapital && SpeakerWords.Is(tokens[at], SpeakerWord.Honours))
            at++;
        return at;
    }

    /// <summary>Whether a word can be in a name.</summary>
    public static bool IsPart(in Token token) =>
        token.IsWord && token.IsCapital
        && !SpeakerWords.Is(token, SpeakerWord.Office | SpeakerWord.OfficeModifier | SpeakerWord.Body | SpeakerWord.NeverName | SpeakerWord.Honours
            | SpeakerWord.Honorific | SpeakerWord.Inspectorate | SpeakerWord.LeadIn | SpeakerWord.Connective | SpeakerWord.Pronoun | SpeakerWord.PluralPronoun
            | SpeakerWord.Spokesperson);
}
