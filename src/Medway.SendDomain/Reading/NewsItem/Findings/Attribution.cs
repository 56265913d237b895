using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>From whom a sentence has what it says.</summary>
internal enum SaidBy : byte
{
    /// <summary>Nobody is named; the sentences before may tell.</summary>
    Unsaid,

    /// <summary>The inspectors or their report.</summary>
    Report,

    /// <summary>A person, in direct or reported speech.</summary>
    Person,
}

/// <summary>Reads who says a sentence, and where its reporting words end.</summary>
internal readonly struct Attribution
{
    private const FindingSign Verbs = FindingSign.Saying | FindingSign.Praise | FindingSign.Criticism | FindingSign.Request;

    private const FindingSign Content = FindingSign.Matter | FindingSign.Good | FindingSign.Bad | FindingSign.Better | FindingSign.Worse;
    private const int LongestRelative = 26;
    private const int ClauseReach = 14;

    private static readonly WordSet Finding = WordSet.Of("found find finds");
    private static readonly WordSet Finite = WordSet.Of("are is was were have has had do does did can cannot could feel felt wait receive get");
    private static readonly WordSet Visiting = WordSet.Of("met visited spoke talked listened came went");
    private static readonly WordSet Relative = WordSet.Of("that which who whose where how whether what to");
    private static readonly WordSet Plain = WordSet.Of("said say says felt thought adds added");
    private static readonly WordSet Described = WordSet.Of("described named recognised highlighted called seen");
    private static readonly WordSet Passive = WordSet.Of("is are was were also been being");
    private static readonly WordSet Object = WordSet.Of("to of on about in at by as with for");

    private Attribution(SaidBy source, bool notes, int first, bool asks = false)
    {
        By = source;
        Asks = asks;
        Notes = notes;
        First = first;
    }

    public SaidBy By { get; }

    /// <summary>Whether the verb is one like “noted”, after which a bare noun is a point in favour.</summary>
    public bool Notes { get; }

    /// <summary>Whether the verb is one like “recommended”, after which everything is to be done.</summary>
    public bool Asks { get; }

    /// <summary>The token with which what is said begins: after “inspectors found that”, or where the sentence begins.</summary>
    public int First { get; }

    /// <summary>Reads tokens [first, end). Where the sentence before came from the report (<paramref name="inReport"/>), “it” and “they” may be the report and its authors.</summary>
    public static Attribution Of(NewsText news, FindingSigns signs, int first, int end, bool inReport)
    {
        if (NamedSpeaker.Speaks(news, signs, first, end))
            return new Attribution(SaidBy.Person, false, first);
        var hits = signs.In(first, end);
        for (var i = 0; i < hits.Length; i++)
        {
            var sign = hits[i].Meaning;
            if ((sign & FindingSign.Person) != 0 && ((sign & FindingSign.Saying) != 0 || (VerbWithin(news, hits, i, 14, FindingSign.Saying) is >= 0 and var speaks && !IsDescribed(news, hits[speaks].First))))
                return new Attribution(SaidBy.Person, false, first);
            var verb = -1;
            if ((sign & FindingSign.Inspectors) != 0)
            {
                verb = (sign & FindingSign.Saying) != 0 ? i : VerbWithin(news, hits, i, 7, Verbs);
                if (verb < 0)
                    verb = VerbBehindRelative(news, hits, i);
                if (verb < 0 && VerbBehindVisit(news, hits, i, end) is >= 0 and var after)
                    return new Attribution(SaidBy.Report, (hits[after].Meaning & FindingSign.Noting) != 0, hits[after].Next + 1);
                if (verb < 0)
                    verb = VerbBefore(hits, i);
                if (verb < 0 && IsAccordingTo(news, hits[i].First, first))
                    return new Attribution(SaidBy.Report, false, AfterAccording(news, hits[i], first, end));
            }
            else if (inReport && (sign & FindingSign.Pronoun) != 0)
            {
                verb = VerbWithin(news, hits, i, 2, Verbs);
            }
            else if ((sign & FindingSign.Being) != 0 || ((sign & FindingSign.Also) != 0 && hits[i].First == first))
            {
                verb = VerbWithin(news, hits, i, 2, Verbs);
            }
            // “Concern was expressed by members”
            if (verb >= 0 && (hits[verb].Meaning & FindingSign.Person) != 0 && (sign & FindingSign.Inspectors) == 0)
                return new Attribution(SaidBy.Person, false, first);
            if (verb >= 0)
                return new Attribution(SaidBy.Report, (hits[verb].Meaning & FindingSign.Noting) != 0, AfterThat(news, signs, hits, i, verb, first, end), (hits[verb].Meaning & FindingSign.Need) != 0);
        }
        return new Attribution(SaidBy.Unsaid, false, first);
    }

    // “The designated clinical officer was described as …” tells who was judged.
    private static bool IsDescribed(NewsText news, int verb) => Described.Contains(news.Tokens[verb]) && Passive.Contains(news.Tokens[verb - 1]);

    private static int VerbWithin(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i, int reach, FindingSign verbs)
    {
        for (var j = i + 1; j < hits.Length && hits[j].First - hits[i].Next < reach; j++)
        {
            if ((hits[j].Meaning & verbs) != 0)
                return (hits[j].Meaning & (verbs & ~FindingSign.Request)) != 0 || Requests.IsSubject(news, hits[i].Next, hits[j].First) ? j : -1;
            if ((hits[j].Meaning & FindingSign.Being) != 0 && (hits[i].Meaning & FindingSign.Inspectors) != 0)
                return -1;
        }
        return -1;
    }

    // “The inspectors, who visited in the last week of November, said”
    private static int VerbBehindRelative(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i)
    {
        var comma = hits[i].Next;
        if (comma >= news.Tokens.Length || Sign(news, comma) != ',')
            return -1;
        for (var j = i + 1; j < hits.Length && hits[j].First - comma < LongestRelative; j++)
        {
            if ((hits[j].Meaning & Verbs & ~FindingSign.Request) != 0 && hits[j].First > comma + 1 && (Sign(news, hits[j].First - 1) == ',' || (Sign(news, hits[j].First - 2) == ',' && (hits[j - 1].Meaning & FindingSign.Also) != 0)))
                return j;
        }
        return -1;
    }

    // “Inspectors met children during their visit and said that”
    private static int VerbBehindVisit(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i, int end)
    {
        if (hits[i].Next >= end || !Visiting.Contains(news.Tokens[hits[i].Next]))
            return -1;
        for (var j = i + 1; j < hits.Length && hits[j].First - hits[i].Next < LongestRelative; j++)
        {
            if ((hits[j].Meaning & FindingSign.Saying) != 0 && news.Tokens[hits[j].First - 1].Is(Folding.And) && IsThat(news, hits[j].Next, end))
                return j;
        }
        return -1;
    }

    private static int VerbBefore(ReadOnlySpan<PhraseHit<FindingSign>> hits, int i)
    {
        for (var j = i - 1; j >= 0 && hits[i].First - hits[j].Next < 3; j--)
        {
            if ((hits[j].Meaning & Verbs & ~FindingSign.Request) != 0)
                return j;
        }
        return -1;
    }

    // “The inspectors recognised that …” and “…, noting that …”: the passage begins after “that”, unless what stands before already has a matter.
    private static int AfterThat(NewsText news, FindingSigns signs, ReadOnlySpan<PhraseHit<FindingSign>> hits, int subject, int verb, int first, int end)
    {
        // “In Rye, inspectors said”: what stands before the subject only leads in.
        var leads = verb > subject && (hits[verb].First - hits[subject].Next < 3 || Sign(news, hits[verb].First - 1) == ',' || Sign(news, hits[verb].First - 2) == ',')
            && (hits[subject].Meaning & FindingSign.Inspectors) != 0 && (signs.Of(first, hits[subject].First) & Content) == 0;
        if ((leads || hits[verb].First - first < 10) && IsThat(news, hits[verb].Next, end))
            return hits[verb].Next + 1;
        // “Inspectors also report that …”
        if (hits[verb].First - first < 10 && IsThat(news, hits[verb].Next - 1, end))
            return hits[verb].Next;
        // “They said plans are late”: a bare clause follows these verbs, words in marks or what somebody was told do not.
        if ((leads || hits[verb].First - first < 4) && IsBare(news, hits[verb].Next, end) && hits[verb].Next + 3 < end && news.Tokens[hits[verb].Next].IsWord && !Object.Contains(news.Tokens[hits[verb].Next]))
            return hits[verb].Next;
        // “It said: “…””
        if (hits[verb].First - first < 10 && hits[verb].Next + 2 < end && Sign(news, hits[verb].Next) == ':' && Sign(news, hits[verb].Next + 1) is '“' or '"')
            return hits[verb].Next + 2;
        for (var j = verb + 1; j < hits.Length; j++)
        {
            if ((hits[j].Meaning & FindingSign.Saying) == 0 || !IsThat(news, hits[j].Next, end) || news.Text[news.Tokens[hits[j].First].End - 1] is not 'g')
                continue;
            return (signs.Of(first, hits[j].First) & (FindingSign.Matter | FindingSign.Good | FindingSign.Bad)) == 0 ? hits[j].Next + 1 : first;
        }
        return first;
    }

    private static bool IsBare(NewsText news, int next, int end)
    {
        if (Plain.Contains(news.Tokens[next - 1]))
            return true;
        // “They found plans are late”, not “they found late plans”.
        for (var t = next; Finding.Contains(news.Tokens[next - 1]) && t < Math.Min(end, next + ClauseReach); t++)
        {
            if (Finite.Contains(news.Tokens[t]))
                return true;
            if (Relative.Contains(news.Tokens[t]) || ClauseEnd.IsSign(news, t))
                return false;
        }
        return false;
    }

    private static char Sign(NewsText news, int token) => news.Tokens[token].IsPunctuation ? news.Text[news.Tokens[token].Start] : '\0';

    private static bool IsThat(NewsText news, int token, int end) => token < end && news.Tokens[token].In(news.Text) is "that";

    private static bool IsAccordingTo(NewsText news, int token, int first)
    {
        for (var t = token - 1; t > first && token - t < 6; t--)
        {
            if (news.Tokens[t].In(news.Text) is "to" && news.Tokens[t - 1].In(news.Text).Equals("according", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static int AfterAccording(NewsText news, PhraseHit<FindingSign> hit, int first, int end)
    {
        if (!news.Tokens[first].In(news.Text).Equals("according", StringComparison.OrdinalIgnoreCase))
            return first;
        for (var t = hit.Next; t < end && t < first + 12; t++)
        {
            if (news.Text[news.Tokens[t].Start] == ',')
                return t + 1;
        }
        return first;
    }
}
