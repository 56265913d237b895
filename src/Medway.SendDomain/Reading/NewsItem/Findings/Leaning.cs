using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>How well or ill a passage speaks of its matter, and whether it says that something is to be done.</summary>
internal readonly struct Leaning
{
    private const int LongestCondition = 30;

    private static readonly WordSet Conditions = WordSet.Of("if when where once");

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
    /// Weighs the signs of tokens [first, end), clause by clause. A clause that yields (“although …”) is left out, one after “but” prevails over the one before
    /// it unless that says clearly more, and what stands after “must” is a wish and no praise; so is all of it where the words before it already asked (<paramref name="needs"/>).
    /// </summary>
    public static Leaning Of(NewsText news, FindingSigns signs, int first, int end, bool needs = false)
    {
        var hits = signs.In(first, end);
        int before = 0, score = 0;
        var contrasted = false;
        var from = AfterConcession(news, hits, first, end);
        var clause = new Clause(news, hits, from);
        for (var i = 0; i < hits.Length; i++)
        {
            var hit = hits[i];
            if (hit.First < from)
                continue;
            var sign = hit.Meaning;
            if ((sign & FindingSign.Concession) != 0 && (ClauseEnd.IsSign(news, hit.First - 1) || news.Text[news.Tokens[hit.First].Start] is 'd' or 'D'))
                break;
            var contrast = (sign & FindingSign.Contrast) != 0 && hit.First > from + 1;
            if (contrast || (i > 0 && ClauseEnd.Between(news, hits, i - 1, i)))
            {
                score += clause.Score;
                clause = new Clause(news, hits, hit.First);
            }
            if (contrast && !contrasted)
            {
                (before, score, contrasted) = (score, 0, true);
                continue;
            }
            if (!needs && !clause.IsAside(i) && Requests.Are(news, hits, i))
                needs = true;
            clause.Add(i, needs);
        }
        score += clause.Score;
        if (contrasted && (score == 0 || Math.Abs(before) >= Math.Abs(score) + 2))
            score = before;
        return new Leaning(score, needs);
    }

    /// <summary>The first token behind a clause that opens the passage and only yields to the other (“although …,”) or says when that holds (“where …,”).</summary>
    private static int AfterConcession(NewsText news, ReadOnlySpan<PhraseHit<FindingSign>> hits, int first, int end)
    {
        if (first < end && Conditions.Contains(news.Tokens[first]))
            return AfterComma(news, first, Math.Min(end, first + LongestCondition));
        foreach (var hit in hits)
        {
            if (hit.First > first + 3)
                break;
            if ((hit.Meaning & FindingSign.Concession) == 0)
                continue;
            if (AfterComma(news, hit.Next, end) is var after && after > hit.Next)
                return after;
        }
        return first;
    }

    private static int AfterComma(NewsText news, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (ClauseEnd.IsSign(news, t))
                return t + 1;
        }
        return first;
    }
}
