using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Clauses inside a clause whose words give no verdict: “they know <em>what needs to improve</em>”, “children <em>who cannot go to school</em> are supported well”.</summary>
internal static class AskedClause
{
    private const int Near = 6;
    private const int Longest = 30;
    private const int LongestRelative = 15;

    private static readonly WordSet Prepositions = WordSet.Of("of about on upon over into in for");
    private static readonly WordSet GoesOn = WordSet.Of("have has had are is were was they take work use make do did act know understand");
    private static readonly WordSet Persons = WordSet.Of("who whose");
    private static readonly WordSet Pronouns = WordSet.Of("they it he she we you that which who this there not");
    private static readonly WordSet Verbs = WordSet.Of("are is was were receive receives get gets have has benefit benefits make makes feel feels achieve do can bring brings provide provides work works help helps ensure ensures give gives offer offers enable enables know thrive enjoy");

    /// <summary>Where the question ends that “what”, “how” and the like begin where a word of knowing (-1 for none) governs them; 0 where they begin none.</summary>
    public static int End(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i, int knowing)
    {
        if ((hits[i].Meaning & FindingSign.Good) != 0)
            return AskedEnd(news, hits[i].Next);
        if (knowing < 0)
            return 0;
        var gap = hits[i].First - hits[knowing].Next;
        if (gap > Near || (gap > 0 && !Prepositions.Contains(news.Tokens[hits[i].First - 1])))
            return 0;
        return AskedEnd(news, hits[i].Next);
    }

    private static int AskedEnd(NewsText news, int first)
    {
        var end = Math.Min(news.Tokens.Length, first + Longest);
        for (var t = first; t < end; t++)
        {
            // “They know what works and have a clear plan”
            if (ClauseEnd.IsSign(news, t) || (news.Tokens[t].Is(Folding.And) && t + 1 < end && GoesOn.Contains(news.Tokens[t + 1])))
                return t;
        }
        return end;
    }

    /// <summary>Where the verb of the sentence stands behind a denial that only tells whom it is about (“those who do not attend”); 0 where it is the sentence that denies.</summary>
    public static int EndOfRelative(NewsText news, PhraseHit<FindingSign> negation, int from)
    {
        var who = false;
        for (var t = negation.First - 1; t >= from && negation.First - t <= 3; t--)
            who |= Persons.Contains(news.Tokens[t]);
        if (!who)
            return 0;
        var end = Math.Min(news.Tokens.Length, negation.Next + LongestRelative);
        for (var t = negation.Next + 1; t < end; t++)
        {
            if (news.Text[news.Tokens[t].Start] is '.' or ',' or ';')
                return 0;
            if (Verbs.Contains(news.Tokens[t]) && !Pronouns.Contains(news.Tokens[t - 1]))
                return t;
        }
        return 0;
    }
}
