using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>How well or ill a passage speaks of its matter, and whether it says that something is to be done.</summary>
internal readonly struct Leaning
{
    private const int Reach = 5;
    private const int ReachAfter = 12;

    private Leaning(int score, bool needs)
    {
        Score = score;
        Needs = needs;
    }

    /// <summary>Above zero well, below zero ill.</summary>
    public int Score { get; }

    public bool Needs { get; }

    public FindingKind? Kind => Needs && Score < 3 ? FindingKind.AreaForImprovement : Score < 0 ? FindingKind.Weakness : Score > 0 ? FindingKind.Strength : null;

    /// <summary>
    /// Weighs the signs of tokens [first, end). A clause that yields (“although …”) is left out, one after “but” prevails over the one before it unless that
    /// says clearly more, and what stands after “must” is a wish and no praise.
    /// </summary>
    public static Leaning Of(NewsText news, FindingSigns signs, int first, int end)
    {
        var hits = signs.In(first, end);
        int before = 0, score = 0;
        bool needs = false, contrasted = false;
        var from = AfterConcession(news, hits, first, end);
        for (var i = 0; i < hits.Length; i++)
        {
            var hit = hits[i];
            if (hit.First < from)
                continue;
            var sign = hit.Meaning;
            if ((sign & FindingSign.Concession) != 0 && (IsComma(news, hit.First - 1) || news.Text[news.Tokens[hit.First].Start] is 'd' or 'D'))
                break;
            if ((sign & FindingSign.Contrast) != 0 && !contrasted)
            {
                (before, score, contrasted) = (score, 0, true);
                continue;
            }
            if ((sign & FindingSign.Need) != 0)
                needs = true;
            score += Weight(news, hits, i, from, needs);
        }
        if (contrasted && (score == 0 || Math.Abs(before) >= Math.Abs(score) + 2))
            score = score == 0 && before == 0 ? 0 : before;
        return new Leaning(score, needs);
    }

    private static int Weight(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i, int from, bool needs)
    {
        var sign = hits[i].Meaning;
        var weight = 0;
        if ((sign & FindingSign.Praise) != 0)
            return 3;
        if ((sign & FindingSign.Criticism) != 0)
            return -3;
        if ((sign & FindingSign.Good) != 0)
            weight = 2;
        else if ((sign & FindingSign.Bad) != 0)
            weight = -2;
        else if ((sign & FindingSign.Better) != 0)
            weight = 1;
        else if ((sign & FindingSign.Worse) != 0)
            weight = -1;
        if (weight < 0 && Near(news, hits, i, from, FindingSign.Lessening, afterToo: true))
            return needs ? 0 : 2;
        if (weight > 0 && Near(news, hits, i, from, FindingSign.Negation | FindingSign.Lessening, afterToo: false))
            return -2;
        if (weight < 0 && (sign & FindingSign.Bad) != 0 && Near(news, hits, i, from, FindingSign.Negation, afterToo: false))
            return needs ? 0 : 1;
        if (weight > 0 && needs)
            return 0;
        if (weight == 0 && (sign & FindingSign.Negation) != 0)
            return -1;
        return weight;
    }

    /// <summary>Whether a sign stands within reach before the i-th (or after it), with no comma and no other clause between.</summary>
    private static bool Near(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int i, int from, FindingSign wanted, bool afterToo)
    {
        for (var j = i - 1; j >= 0 && hits[j].First >= from && hits[i].First - hits[j].Next < Reach; j--)
        {
            if ((hits[j].Meaning & FindingSign.Contrast) != 0 || CommaBetween(news, hits[j].Next, hits[i].First))
                break;
            if ((hits[j].Meaning & wanted) != 0)
                return true;
        }
        for (var j = i + 1; afterToo && j < hits.Length && hits[j].First - hits[i].Next < ReachAfter; j++)
        {
            if ((hits[j].Meaning & FindingSign.Contrast) != 0 || CommaBetween(news, hits[i].Next, hits[j].First))
                break;
            if ((hits[j].Meaning & wanted) != 0)
                return true;
        }
        return false;
    }

    private static int AfterConcession(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int first, int end)
    {
        foreach (var hit in hits)
        {
            if (hit.First > first + 3)
                break;
            if ((hit.Meaning & FindingSign.Concession) == 0)
                continue;
            for (var t = hit.Next; t < end; t++)
            {
                if (IsComma(news, t))
                    return t + 1;
            }
        }
        return first;
    }

    private static bool CommaBetween(NewsText news, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (IsComma(news, t))
                return true;
        }
        return false;
    }

    private static bool IsComma(NewsText news, int token) => token >= 0 && news.Text[news.Tokens[token].Start] is ',' or ';';
}
