using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Where a clause ends: at a comma, a semicolon or a dash, but not at one between the words of a list (“clear, timely and precise”).</summary>
internal static class ClauseEnd
{
    private static readonly WordSet GoesOn = WordSet.Of("or nor");
    private static readonly WordSet Inserted = WordSet.Of("however though therefore meanwhile instead too indeed");

    public static bool IsSign(NewsText news, int token) => token >= 0 && news.Text[news.Tokens[token].Start] is ',' or ';';

    /// <summary>Whether a clause ends between two signs that follow one another.</summary>
    public static bool Between(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int left, int right)
    {
        var comma = -1;
        for (var t = hits[left].Next; t < hits[right].First; t++)
        {
            if (!IsSign(news, t) && !IsDash(news, t))
                continue;
            if (IsInsertion(news, ref t, hits[left]))
                continue;
            var listed = (t == hits[left].Next && hits[right].First <= t + 2) || (t + 2 < news.Tokens.Length && (IsSign(news, t + 2) || news.Tokens[t + 2].Is(Folding.And)) && news.Tokens[t + 1].IsWord);
            // “clear, kind, timely help”: a word between two commas that are the list’s.
            listed |= comma == t - 2 && hits[right].First == t + 1 && !Inserted.Contains(news.Tokens[t - 1]);
            // “Waits persist, attendance has increased”: a verb is no word of a list.
            listed &= (hits[left].Meaning & (FindingSign.Worse | FindingSign.Rising)) != (FindingSign.Worse | FindingSign.Rising);
            if (!listed && !GoesOn.Contains(news.Tokens[t + 1]))
                return true;
            comma = t;
        }
        return false;
    }

    private static bool IsDash(NewsText news, int token) => news.Tokens[token].HasSpaceBefore && news.Text[news.Tokens[token].Start] is '–' or '—' or '-';

    // “do not, however, know”: the words between the commas part nothing.
    private static bool IsInsertion(NewsText news, ref int comma, PhraseHit<FindingSign> left)
    {
        if (comma != left.Next || (left.Meaning & FindingSign.Negation) == 0)
            return false;
        for (var t = comma + 1; t < Math.Min(news.Tokens.Length, comma + 5); t++)
        {
            if (!IsSign(news, t))
                continue;
            comma = t;
            return true;
        }
        return false;
    }
}
