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

    private static readonly PhraseIndex<bool> Named = PhraseSet.Of("the? areas for|of improvement|development", "the? areas to improve|develop");
    private static readonly PhraseIndex<bool> Around = PhraseSet.Of("were also? noted|identified|highlighted|found around|regarding|concerning", "were also? noted|identified|highlighted|found in respect of", "were also? noted|identified|highlighted|found in relation to");
    private static readonly PhraseIndex<bool> Aside = PhraseSet.Of(", the? inspectors|report|ofsted|they said|says|say|found , are|were|include|included");

    private static readonly WordSet Covering = WordSet.Of("covering addressing");
    private static readonly WordSet Cover = WordSet.Of("cover address");
    private static readonly WordSet Ordering = WordSet.Of("must should to");
    private static readonly WordSet These = WordSet.Of("these those");
    private static readonly WordSet Are = WordSet.Of("are were include included");
    private static readonly WordSet Opening = WordSet.Of("the a an how to");

    /// <summary>What the items are, the token with which they begin and how many a list has at least; <c>null</c> where the sentence has no such words.</summary>
    public static (FindingKind Kind, int First, int Least)? Of(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        var first = sentence.FirstToken;
        if (first + 3 < sentence.EndToken && These.Contains(news.Tokens[first]) && Are.Contains(news.Tokens[first + 1]) && Opening.Contains(news.Tokens[first + 2]))
            return ListLead.KindOf(ListLead.MeaningBefore(news, sentence, first + 1)) is { } kind ? (kind, first + 2, 2) : null;
        if (Named.TryMatch(news.Text, news.Tokens[..sentence.EndToken], first, out var named))
            return Behind(news, sentence, named.Next) is var (item, least) && item > 0 ? (FindingKind.AreaForImprovement, item, least) : null;
        for (var t = first; t < sentence.EndToken; t++)
        {
            if (Plan.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var plan))
                return Verb(news, signs, sentence, plan.Next) is >= 0 and var verb ? (FindingKind.AreaForPriorityAction, BehindColon(news, verb + 1, sentence.EndToken), 2) : null;
        }
        return null;
    }

    // “… were noted around a”, “…, inspectors said, are a and b”
    private static (int Item, int Least) Behind(NewsText news, NewsSentence sentence, int next)
    {
        if (Around.TryMatch(news.Text, news.Tokens[..sentence.EndToken], next, out var around) && around.Next < sentence.EndToken - 1)
            return (around.Next, 1);
        return Aside.TryMatch(news.Text, news.Tokens[..sentence.EndToken], next, out var aside) && aside.Next < sentence.EndToken - 1 ? (aside.Next, 2) : (0, 0);
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
