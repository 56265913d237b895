using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>Finds a person who has neither title nor office and whom the words behind the name make one: “Jo Field, from Selby, …”, “Jo, whose son is five”, “Jo Field, 42, …”.</summary>
internal static class PlainPerson
{
    private const int LongestPlace = 4;
    private const int LongestFamily = 8;

    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly WordSet Owning = WordSet.Of("whose who");
    private static readonly WordSet Kin = WordSet.Of("son sons daughter daughters child children boy girl twins eldest youngest grandson granddaughter");
    private static readonly WordSet Verbs = WordSet.Of("has had is was said says told tells lives lived knows feels felt believes spoke waited");
    private static readonly WordSet Company = WordSet.Of("and with");

    /// <summary>The name that begins at a token.</summary>
    public static bool TryAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int limit, out PersonName name)
    {
        name = default;
        if (at > 0 && !tokens[at].BeginsLine && (tokens[at - 1].IsCapital || Company.Contains(tokens[at - 1])))
            return false;
        var whole = PersonName.TryAt(text, tokens, at, limit, out name);
        if (!whole)
        {
            if (at >= limit || !PersonName.IsPart(tokens[at]))
                return false;
            name = new PersonName(at, at, at + 1, at + 1);
        }
        var comma = name.End;
        if (name.HasHonorific || comma + 2 >= limit || !tokens[comma].Is(Comma))
            return false;
        if (Owning.Contains(tokens[comma + 1]))
            return IsOfFamily(tokens, comma + 2, limit);
        return whole && BeginsSentence(text, tokens, at) && (IsFromPlace(tokens, comma + 1, limit) || IsAge(text, tokens, comma + 1, limit));
    }

    /// <summary>Whether a name of two words or more, and of no body, begins at a token: somebody else whom a pronoun could mean.</summary>
    public static bool MayBeAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int limit, out PersonName name) =>
        PersonName.TryAt(text, tokens, at, limit, out name)
        && !(name.End < limit && tokens[name.End].IsCapital && SpeakerWords.Is(tokens[name.End], SpeakerWord.Body | SpeakerWord.NeverName));

    /// <summary>Whether such a name is the subject of its sentence: “Jo Field has read it”.</summary>
    public static bool IsSubject(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in PersonName name, int limit) =>
        name.End < limit && BeginsSentence(text, tokens, name.First) && Verbs.Contains(tokens[name.End]);

    // “whose son Ellis is five”, “who has two children”
    private static bool IsOfFamily(ReadOnlySpan<Token> tokens, int first, int limit)
    {
        for (var i = first; i < limit && i < first + LongestFamily && !tokens[i].IsPunctuation; i++)
        {
            if (Kin.Contains(tokens[i]))
                return true;
        }
        return false;
    }

    private static bool IsFromPlace(ReadOnlySpan<Token> tokens, int from, int limit)
    {
        if (!tokens[from].Is(From))
            return false;
        var i = from + 1;
        while (i < limit && i <= from + LongestPlace && tokens[i].IsWord && tokens[i].IsCapital && !SpeakerWords.Is(tokens[i], SpeakerWord.Body | SpeakerWord.NeverName))
            i++;
        return i > from + 1 && i < limit && tokens[i].Is(Comma);
    }

    private static bool IsAge(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int limit) =>
        tokens[at].IsNumber && tokens[at].End - tokens[at].Start == 2 && text[tokens[at].Start] >= '2' && at + 1 < limit && tokens[at + 1].Is(Comma);

    private static bool BeginsSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        at == 0 || tokens[at].BeginsLine || text[tokens[at - 1].Start] is '.' or '!' or '?' or '”' or '"';
}
