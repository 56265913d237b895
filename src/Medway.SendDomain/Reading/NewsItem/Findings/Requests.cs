using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// Whether words say that something is to be done: “must”, and what inspectors ask of somebody: “they asked leaders to …”, “the council has been told to …”.
/// What parents ask for, and what families are told to do, is no request of theirs.
/// </summary>
internal static class Requests
{
    private const int SubjectReach = 8;
    private const int ObjectReach = 26;
    private const int Passive = 3;

    private static readonly WordSet People = WordSet.Of("parents parent carers families children people pupils young youngsters students inspectors inspector them their his her");
    private static readonly WordSet Owner = WordSet.Of("leaders council partnership partners area authority icb trust board services service us we nhs it");
    private static readonly WordSet OtherClause = WordSet.Of("that how what whether if about why they it he she which because");
    private static readonly WordSet OtherInfinitive = WordSet.Of("have has had need needs able access due up according want");

    private static readonly PhraseIndex<bool> Priority = PhraseSet.Of("take|taking priority action|actions on|to|in|over|about", "priority action|actions must|should be taken", "priority action|actions is|are|was|were needed|required");

    public static bool Are(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i)
    {
        var sign = hits[i].Meaning;
        if ((sign & FindingSign.Need) != 0)
            return true;
        if ((sign & FindingSign.Request) == 0)
            return false;
        var next = hits[i].Next;
        if (next >= news.Tokens.Length)
            return false;
        var byInspectors = IsSaidByInspectors(news, hits, i);
        return news.Tokens[next].In(news.Text) switch
        {
            "to" => !byInspectors && IsPassive(news, hits, i),
            "for" or "on" or "upon" => byInspectors,
            _ => byInspectors && (IsWish(news, hits, i) || HasObject(news, next)),
        };
    }

    /// <summary>Whether what is to be done is priority action: “must take priority action on”, “priority action is needed”; not the plan of it.</summary>
    public static bool PriorityAction(NewsText news, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Priority.TryMatch(news.Text, news.Tokens[..end], t, out _))
                return true;
        }
        return false;
    }

    private static bool IsSaidByInspectors(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i)
    {
        for (var j = i - 1; j >= 0 && hits[i].First - hits[j].Next < SubjectReach; j--)
        {
            if ((hits[j].Meaning & (FindingSign.Inspectors | FindingSign.Pronoun)) != 0)
                return IsSubject(news, hits[j].Next, hits[i].First);
        }
        return false;
    }

    /// <summary>Whether a verb may have the word before it as its subject: nobody else is named between, as in “after the inspection parents asked …”.</summary>
    public static bool IsSubject(NewsText news, int behind, int verb)
    {
        var commas = 0;
        for (var t = behind; t < verb; t++)
        {
            commas += ClauseEnd.IsSign(news, t) ? 1 : 0;
            if (People.Contains(news.Tokens[t]) || Owner.Contains(news.Tokens[t]))
                return false;
        }
        // “The report, published today, asks …”
        return commas is 0 or 2;
    }

    // “The partnership has also been told to …”, not “families are told to …”.
    private static bool IsPassive(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i)
    {
        for (var j = i - 1; j >= 0 && hits[i].First - hits[j].Next < Passive; j--)
        {
            if ((hits[j].Meaning & FindingSign.Being) == 0)
                continue;
            for (var t = hits[j].First - 1; t >= 0 && hits[j].First - t < SubjectReach && !ClauseEnd.IsSign(news, t); t--)
            {
                if (People.Contains(news.Tokens[t]))
                    return false;
                if (Owner.Contains(news.Tokens[t]))
                    return true;
            }
        }
        return false;
    }

    // “They want better oversight”
    private static bool IsWish(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i) =>
        news.Tokens[hits[i].First].In(news.Text) is "want" or "wants" or "wanted" && i + 1 < hits.Length && hits[i + 1].First == hits[i].Next && (hits[i + 1].Meaning & (FindingSign.Better | FindingSign.Good)) != 0;

    private static bool HasObject(NewsText news, int first)
    {
        var end = Math.Min(news.Tokens.Length, first + ObjectReach);
        // “They asked it to improve”
        var from = first + 1 < end && news.Tokens[first].In(news.Text) is "it" && news.Tokens[first + 1].In(news.Text) is "to" ? first + 1 : first;
        for (var t = from; t < end; t++)
        {
            if ((t < first + 2 && People.Contains(news.Tokens[t]) && news.Tokens[t].In(news.Text) is not "them") || OtherClause.Contains(news.Tokens[t]))
                return false;
            if (news.Tokens[t].In(news.Text) is "to")
                return !OtherInfinitive.Contains(news.Tokens[t - 1]);
        }
        return false;
    }
}
