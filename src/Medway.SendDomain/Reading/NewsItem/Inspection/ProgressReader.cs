using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads how far a re-visit found sufficient progress: in all, in N of M, or not.</summary>
internal static class ProgressReader
{
    private const int Reach = 16;
    private const int NegationReach = 4;
    private const int MostWeaknesses = 30;
    private const int MixedReach = 30;

    // So many as the text says elsewhere.
    private const int OfThose = -1;

    private static readonly PhraseIndex<bool> All = PhraseSet.Of(
        "all|every|each|both");

    private static readonly PhraseIndex<bool> Any = PhraseSet.Of("any");

    // “every one of its five areas” is five, not one
    private static readonly PhraseIndex<bool> OneOf = PhraseSet.Of("one of the|its|our|these|those", "single one? of? the?");

    private static readonly PhraseIndex<bool> OutOf = PhraseSet.Of(
        "of the? these? those? its? our? their?",
        "out of the? these?");

    private static readonly PhraseIndex<bool> OfThem = PhraseSet.Of("of them|these|those", "of the|its|their|these|those significant? areas|weaknesses");

    private static readonly PhraseIndex<bool> ButNot = PhraseSet.Of("but not yet? on|in|for|with|enough", "but there? was|were not enough", "but insufficient");

    public static (Judgement Judgement, int Weight)? Read(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        if (!signs.Has(Cue.Revisit) && !signs.Has(Cue.SignificantWeakness) && !signs.Has(Cue.Previous) && !signs.Has(Cue.Identified))
            return null;
        var range = signs.News.Sentences[sentence];
        var negated = hit.Meaning == JudgementSign.InsufficientProgress
            || signs.Has(Cue.Negation, Math.Max(range.FirstToken, hit.First - NegationReach), hit.First);
        var end = Math.Min(range.EndToken, hit.Next + Reach);
        if (negated && NoneOf(signs, hit.Next, end) is { } none)
            return (none, 2);
        var (part, whole, all) = Counts(signs, hit.Next, end);
        if (part > 0)
        {
            if (whole == OfThose)
                return Partly(negated, part, WeaknessCount.In(signs));
            if (whole == 0)
                whole = WholeBefore(signs, range.FirstToken, hit.First);
            if (whole >= part)
                return (Counted(negated ? whole - part : part, whole), 3);
        }
        if (all)
            return negated ? (new RevisitJudgement { Progress = RevisitProgress.Partial }, 1) : (Counted(part, part), 2);
        if (!negated && IsMixed(signs, hit.Next, range.EndToken))
            return (new RevisitJudgement { Progress = RevisitProgress.Partial }, 1);
        return (new RevisitJudgement { Progress = negated ? RevisitProgress.Insufficient : RevisitProgress.Sufficient }, 0);
    }

    /// <summary>“in four of them”, of so many as the text says elsewhere.</summary>
    private static (Judgement, int) Partly(bool negated, int part, int? whole) =>
        whole >= part ? (Counted(negated ? whole.Value - part : part, whole.Value), 3) : (new RevisitJudgement { Progress = RevisitProgress.Partial }, 1);

    /// <summary>“on schools but not on plans”.</summary>
    private static bool IsMixed(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < Math.Min(end, first + MixedReach); t++)
        {
            if (ButNot.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>“not … in any of the four areas”: in none.</summary>
    private static RevisitJudgement? NoneOf(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (!Any.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                continue;
            var next = OutOf.TryMatch(signs.News.Text, signs.News.Tokens, t + 1, out var of) ? of.Next : t + 1;
            return Small(signs, next) is > 0 and var whole ? Counted(0, whole) : new RevisitJudgement { Progress = RevisitProgress.Insufficient };
        }
        return null;
    }

    private static RevisitJudgement Counted(int sufficient, int whole) => new()
    {
        Progress = sufficient == whole ? RevisitProgress.Sufficient : sufficient == 0 ? RevisitProgress.Insufficient : RevisitProgress.Partial,
        WeaknessesIdentified = whole == 0 ? null : whole,
        WeaknessesSufficient = whole == 0 ? null : sufficient,
        WeaknessesInsufficient = whole == 0 ? null : whole - sufficient,
    };

    /// <summary>“three of the four”, “eight out of the twelve”, “all four areas”, “each of the four”, “three”.</summary>
    private static (int Part, int Whole, bool All) Counts(NewsSigns signs, int first, int end)
    {
        var text = signs.News.Text;
        var tokens = signs.News.Tokens;
        for (var t = first; t < end; t++)
        {
            if (All.TryMatch(text, tokens, t, out _))
            {
                var next = OneOf.TryMatch(text, tokens, t + 1, out var one) ? one.Next : t + 1;
                if (OutOf.TryMatch(text, tokens, next, out var of))
                    next = of.Next;
                return (Small(signs, next), 0, true);
            }
            var part = Small(signs, t);
            if (part == 0)
                continue;
            if (OutOf.TryMatch(text, tokens, t + 1, out var outOf) && Small(signs, outOf.Next) is > 0 and var whole)
                return (part, whole, false);
            return (part, OfThem.TryMatch(text, tokens, t + 1, out _) ? OfThose : 0, false);
        }
        return default;
    }

    /// <summary>“Of four areas …, sufficient progress has been made in three”.</summary>
    private static int WholeBefore(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (OutOf.TryMatch(signs.News.Text, signs.News.Tokens, t, out var of) && Small(signs, of.Next) is > 0 and var whole)
                return whole;
        }
        return 0;
    }

    private static int Small(NewsSigns signs, int at) => NumberWords.At(signs.News.Text, signs.News.Tokens, at) is > 0 and <= MostWeaknesses and var count ? count : 0;
}
