using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// Weighs the signs of one clause in reading order. “Not” takes the first verdict behind it: over one that speaks ill it is spent (“do not wait”), over one
/// that speaks well it reaches to the end of the clause, as words of absence (“lack of”, “unable to”) do; “rarely” and “not always” turn what stands before them too.
/// </summary>
internal ref struct Clause
{
    private const int Close = 2;
    private const int Reach = 7;
    private const int ReachAfter = 12;

    private static readonly WordSet Verbs = WordSet.Of("lack lacks lacked fail fails failed");
    private static readonly WordSet Persons = WordSet.Of("child children young person pupil pupils family families parent parents learner student students");
    private static readonly WordSet Shares = WordSet.Of("few per percent %");
    private static readonly WordSet Causes = WordSet.Of("by through because due as and thanks so");
    private static readonly WordSet Links = WordSet.Of("is are was were be been remain remains becomes");
    private static readonly WordSet Nominal = WordSet.Of("a the of this any no to by and who which that there");

    private readonly NewsText news;
    private readonly ReadOnlySpan<PhraseHit<FindingSign>> hits;
    private readonly int from;
    private int good;
    private int bad;
    private int negation = -1;
    private int denied = -1;
    private bool absent;
    private int lessening = -1;
    private int spentLessening = -1;
    private int knowing = -1;
    private int behindQuestion;
    private int main;

    public Clause(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int from)
    {
        this.news = news;
        this.hits = hits;
        this.from = from;
    }

    public readonly int Score => negation >= 0 && (hits[negation].Meaning & FindingSign.Absence) != 0 ? bad : bad + good;

    /// <summary>Whether a sign stands in a question that somebody can answer (“they know what …”): it is no verdict.</summary>
    public readonly bool IsAside(int i) => hits[i].First < behindQuestion;

    public void Add(int i, bool needs)
    {
        var sign = hits[i].Meaning;
        if (hits[i].First < main || IsAside(i))
            return;
        if ((sign & FindingSign.Question) != 0 && AskedClause.End(news, hits, i, knowing) is > 0 and var end)
        {
            // To know what is to be done is more than to know, but not where it is “how much”.
            if ((sign & FindingSign.Worse) != 0)
                good = 0;
            else if ((sign & FindingSign.Good) != 0)
                good += 2;
            else if (!absent && negation < 0 && good == 1)
                good++;
            behindQuestion = end;
            return;
        }
        if ((sign & FindingSign.Question) != 0)
            return;
        if ((sign & FindingSign.Knowing) != 0)
            knowing = i;
        if ((sign & FindingSign.Negation) != 0)
            Negate(i);
        else if ((sign & FindingSign.Lessening) != 0)
            Lessen(i);
        else if (Weight(sign) is < 0 and var ill)
            AddIll(i, ill, needs);
        else if (Weight(sign) is > 0 and var well)
            AddWell(i, well, needs);
    }

    private static int Weight(FindingSign sign) =>
        (sign & FindingSign.Praise) != 0 ? 3
        : (sign & FindingSign.Criticism) != 0 ? -3
        : (sign & FindingSign.Good) != 0 ? 2
        : (sign & FindingSign.Bad) != 0 ? -2
        : (sign & FindingSign.Better) != 0 ? 1
        : (sign & FindingSign.Worse) != 0 ? -1
        : 0;

    private void Negate(int i)
    {
        if (AskedClause.EndOfRelative(news, hits[i], from) is > 0 and var verb)
        {
            main = verb;
            return;
        }
        negation = i;
        bad -= NegationWeight(i);
    }

    // “Rather than” denies what follows and says nothing else.
    private readonly int NegationWeight(int i) => (hits[i].Meaning & FindingSign.Absence) != 0 ? 2 : (hits[i].Meaning & FindingSign.Lessening) != 0 ? 0 : 1;

    private void Lessen(int i)
    {
        if (negation < 0 && !absent)
        {
            lessening = i == spentLessening ? -1 : i;
            return;
        }
        // “Have not reduced”, “fail to address”
        bad--;
        absent = true;
    }

    private void AddIll(int i, int weight, bool needs)
    {
        if ((hits[i].Meaning & FindingSign.Rising) != 0)
        {
            // “The variable quality of provision and commitment to inclusion persisted”: what is ill outlasts what is good in it.
            good = bad < 0 ? Math.Min(good, 0) : good;
            return;
        }
        // “Yet to act on delays” makes nothing good of them.
        if (negation >= 0 && !absent && (hits[negation].Meaning & FindingSign.Bad) == 0 && news.Tokens[hits[negation].Next - 1].In(news.Text) is not "to" && hits[i].First - hits[negation].Next <= (IsNobody(hits[negation].Next) || IsSaidOfFew(i) ? Reach : Close))
        {
            bad += NegationWeight(negation);
            negation = -1;
            good += needs ? 0 : -weight;
            denied = i;
        }
        else if (denied >= 0 && hits[i].First - hits[denied].Next == 1 && news.Tokens[hits[i].First - 1].In(news.Text) is "or" or "and")
        {
            // “No gaps or delays”
            denied = i;
        }
        else if (IsLessened(i))
        {
            good += needs ? 0 : lessening >= 0 && hits[lessening].First > 0 && news.Tokens[hits[lessening].First - 1].In(news.Text) is "to" ? 1 : 2;
        }
        else
        {
            absent |= (hits[i].Meaning & FindingSign.Absence) != 0;
            if (IsPredicate(i))
                (weight, good) = (Math.Min(weight, -2), 0);
            bad += weight;
        }
    }

    private void AddWell(int i, int weight, bool needs)
    {
        if (negation >= 0 || absent)
        {
            if (!absent)
                bad--;
            absent = true;
        }
        else if (lessening >= 0 && (hits[lessening].Meaning & FindingSign.Worse) != 0 && hits[i].First - hits[lessening].Next <= Close && !Causes.Contains(news.Tokens[hits[lessening].Next]))
        {
            bad -= 2;
        }
        else if ((hits[i].Meaning & FindingSign.Rising) != 0 && IsRiseOfIll(i))
        {
            bad--;
        }
        else if (!needs)
        {
            good += weight;
        }
    }

    /// <summary>Whether something makes little of the i-th, before or behind it in the clause, and is not itself denied.</summary>
    private bool IsLessened(int i)
    {
        if (lessening >= 0 && hits[i].First - hits[lessening].Next < Reach && !(IsExcess(i) && HasBeing(lessening + 1, i)))
            return true;
        if (absent)
            return false;
        for (var j = i + 1; j < hits.Length && hits[j].First - hits[i].Next < ReachAfter; j++)
        {
            if ((hits[j].Meaning & (FindingSign.Contrast | FindingSign.Negation | FindingSign.Absence)) != 0 || ClauseEnd.Between(news, hits, j - 1, j))
                return false;
            // “Lack of support to prevent …” is no less a lack.
            if ((hits[j].Meaning & FindingSign.Lessening) == 0 || news.Tokens[hits[j].First - 1].In(news.Text) is "to" or "or")
                continue;
            spentLessening = j;
            return true;
        }
        return false;
    }

    // “No child is left without”
    private readonly bool IsNobody(int token) => Persons.Contains(news.Tokens[token]) && news.Tokens[token - 1].In(news.Text) is "no" or "No";

    // “Few of the children are excluded”
    private readonly bool IsSaidOfFew(int i) => Shares.Contains(news.Tokens[hits[negation].Next - 1]) && Links.Contains(news.Tokens[hits[i].First - 1]);

    private readonly bool IsExcess(int i) => news.Tokens[hits[i].First].In(news.Text) is "too";

    private readonly bool HasBeing(int first, int end)
    {
        for (var j = first; j < end; j++)
        {
            if ((hits[j].Meaning & FindingSign.Being) != 0)
                return true;
        }
        return false;
    }

    // “Waits have increased”, “a rise in exclusions”
    private readonly bool IsRiseOfIll(int i)
    {
        for (var j = i - 1; j >= 0 && hits[j].First >= from && hits[i].First - hits[j].Next < Reach; j--)
        {
            if (Weight(hits[j].Meaning) is var weight && (hits[j].Meaning & (FindingSign.Lessening | FindingSign.Question)) == 0 && weight != 0)
                return weight < 0;
        }
        return i + 1 < hits.Length && Weight(hits[i + 1].Meaning) < 0 && hits[i + 1].First - hits[i].Next <= 1;
    }

    // “Good support is inconsistent”, “their plan lacks detail”: what the sentence says of it prevails over what it is called.
    private readonly bool IsPredicate(int i)
    {
        var first = hits[i].First;
        if (IsExcess(i))
            return true;
        var verb = Verbs.Contains(news.Tokens[first]) ? first : Links.Contains(news.Tokens[Math.Max(first - 1, 0)]) ? first - 1 : Math.Max(first - 2, 0);
        return verb > from && (verb == first || Links.Contains(news.Tokens[verb])) && !Nominal.Contains(news.Tokens[verb - 1]);
    }
}
