using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Words that lead a list of areas in within a sentence and neither end in a colon nor say “including”: “the plan must cover a and b”, “These are a and b”.</summary>
internal static class InlineLead
{
    private const int VerbReach = 6;
    private const int ColonReach = 5;

    private static readonly PhraseIndex<bool> Plan = PhraseSet.Of("priority action plan|plans");

    private static readonly WordSet Covering = WordSet.Of("covering addressing");
    private static readonly WordSet Cover = WordSet.Of("cover address");
    private static readonly WordSet Ordering = WordSet.Of("must should to");
    private static readonly WordSet These = WordSet.Of("these those");
    private static readonly WordSet Are = WordSet.Of("are were include included");
    private static readonly WordSet Opening = WordSet.Of("the a an how to");

    /// <summary>What the items are, and the token with which they begin; <c>null</c> where the sentence has no such words.</summary>
    public static (FindingKind Kind, int First)? Of(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        var first = sentence.FirstToken;
        if (first + 3 < sentence.EndToken && These.Contains(news.Tokens[first]) && Are.Contains(news.Tokens[first + 1]) && Opening.Contains(news.Tokens[first + 2]))
            return ListLead.KindOf(ListLead.MeaningBefore(news, sentence, first + 1)) is { } kind ? (kind, first + 2) : null;
        for (var t = first; t < sentence.EndToken; t++)
        {
            if (Plan.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var plan))
                return Verb(news, signs, sentence, plan.Next) is >= 0 and var verb ? (FindingKind.AreaForPriorityAction, BehindColon(news, verb + 1, sentence.EndToken)) : null;
        }
        return null;
    }

    // “The plan must cover”, “Inspectors ordered a plan covering”: not “the council has published a plan covering”.
    private static int Verb(NewsText news, FindingSigns signs, NewsSentence sentence, int behind)
    {
        for (var t = behind; t < Math.Min(sentence.EndToken - 1, behind + VerbReach); t++)
        {
            if (Cover.Contains(news.Tokens[t]) && Ordering.Contains(news.Tokens[t - 1]))
                return t;
            if (Covering.Contains(news.Tokens[t]))
                return (signs.Of(sentence.FirstToken, t) & (FindingSign.Inspectors | FindingSign.Need | FindingSign.Request)) != 0 ? t : -1;
        }
        return -1;
    }

    // “… covering four areas: a; b and c”
    private static int BehindColon(NewsText news, int first, int end)
    {
        for (var t = first; t < Math.Min(end, first + ColonReach); t++)
        {
            if (PassageEnd.IsSign(news, t, ':'))
                return t + 1;
        }
        return first;
    }
}
