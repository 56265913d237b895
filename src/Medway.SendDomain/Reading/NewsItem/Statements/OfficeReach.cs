using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>What belongs to an office although it could be read as a body: the committee somebody chairs, and the portfolio of a member.</summary>
internal static class OfficeReach
{
    private static readonly ulong Nhs = Folding.Hash("nhs");
    private static readonly ulong Possessive = Folding.Hash("'s");

    private static readonly WordSet CommitteeWords = WordSet.Of("committee committees");
    private static readonly WordSet LooseInside = WordSet.Of("school college university");
    // Words that end the names of bodies, and stand in portfolios as well.
    private static readonly WordSet LooseBodies = WordSet.Of("service services school schools group network government union voice voices college university");

    /// <summary>The token behind the last committee that is named: what it is the committee for belongs to the office.</summary>
    public static int Committee(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (CommitteeWords.Contains(tokens[i]) && OfficeReader.HasOffice(tokens, first, i))
                return i + 1;
        }
        return first;
    }

    /// <summary>“Chair of Selby Council’s Scrutiny Committee”: the body whose committee it is.</summary>
    public static string? Owner(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int committee)
    {
        for (var i = first + 2; i < committee - 1; i++)
        {
            if (!tokens[i].Is(Possessive))
                continue;
            var from = i - 1;
            while (from > first && !OfficeReader.Separators.Contains(tokens[from]))
                from--;
            return OfficeReader.HasOffice(tokens, first, from) ? OfficeReader.Body(text, tokens, from + 1, i) : null;
        }
        return null;
    }

    /// <summary>Whether a range has only what a member can look after, and no body’s own name: “Families Services and Education”.</summary>
    public static bool IsPortfolio(ReadOnlySpan<Token> tokens, int first, int end, bool loosely)
    {
        var own = false;
        var body = false;
        for (var i = first; i < end; i++)
        {
            own |= tokens[i].Is(Nhs) || (tokens[i].IsWord && tokens[i].IsCapital && !SpeakerWords.Is(tokens[i], SpeakerWord.NeverName | SpeakerWord.Body));
            body |= SpeakerWords.Is(tokens[i], SpeakerWord.Body) && (!LooseBodies.Contains(tokens[i]) || (i == end - 1 && LooseInside.Contains(tokens[i])));
        }
        return !own || (loosely && !body && !(end - first == 1 && tokens[first].IsAllCapitals));
    }
}
