using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads sentences and lists that name the three outcomes of the framework, and what they say by rank: “was given the second of these”.</summary>
internal static class ThreeOutcomes
{
    private const int Reach = 6;
    private const int RankReach = 60;
    private const int VerbReach = 3;
    private const int CountReach = 40;

    private static readonly PhraseIndex<bool> Three = PhraseSet.Of("three|3 possible? outcomes|judgements|judgments|ratings|gradings|grades|options|categories|findings");

    private static readonly PhraseIndex<int> Ranks = new PhraseTable<int>()
        .Add("first of? these? them? those? three?", 0).Add("middle|second of? these? them? those? three? one?", 1).Add("third|last of? these? them? those? three?", 2)
        .Build();

    private static readonly PhraseIndex<bool> Given = PhraseSet.Of("given|received|receives|awarded|got|achieved|handed|was|is|were|in|into");

    private static readonly PhraseIndex<bool> Ours = PhraseSet.Of(
        "we|our|it|its",
        "the local? area|partnership|county|borough|city|town|council|island");

    // A rank that is written with the outcome’s own word is a judgement wherever it stands.
    private static readonly PhraseIndex<bool> RankWords = PhraseSet.Of("highest|strongest|best|top|most|middle|second|level|lowest|worst");

    /// <summary>How many of the three outcomes the sentence or list of a sign names.</summary>
    public static int NamedWith(NewsSigns signs, ReadOnlySpan<PhraseHit<JudgementSign>> hits, int at, int sentence)
    {
        if (Place(hits[at].Meaning) < 0 && hits[at].Meaning != JudgementSign.Consistent)
            return 0;
        var seen = 0;
        for (var i = Math.Max(0, at - Reach); i < Math.Min(hits.Length, at + Reach + 1); i++)
        {
            if (Place(hits[i].Meaning) is >= 0 and var place && AreTogether(signs, hits[i], sentence))
                seen |= 1 << place;
        }
        return System.Numerics.BitOperations.PopCount((uint)seen);
    }

    /// <summary>Whether the sentence says that there are three: “of the three possible outcomes”.</summary>
    public static bool Counts(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        for (var t = Math.Max(range.FirstToken, hit.First - CountReach); t < Math.Min(range.EndToken, hit.Next + CountReach); t++)
        {
            if (Three.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sign is the only one of its sentence that is a rank: “… inconsistent, the middle of three between … and …”.</summary>
    public static bool IsRank(NewsSigns signs, ReadOnlySpan<PhraseHit<JudgementSign>> hits, int at, int sentence)
    {
        var text = signs.News.Text;
        if (!RankWords.TryMatch(text, signs.News.Tokens, hits[at].First, out _))
            return false;
        for (var i = Math.Max(0, at - Reach); i < Math.Min(hits.Length, at + Reach + 1); i++)
        {
            if (Place(hits[i].Meaning) != Place(hits[at].Meaning) && AreTogether(signs, hits[i], sentence) && RankWords.TryMatch(text, signs.News.Tokens, hits[i].First, out _))
                return false;
        }
        return true;
    }

    /// <summary>The outcome that the text behind the last of three gives by its place among them.</summary>
    public static (FullInspectionOutcome Outcome, int First, int End)? Ranked(NewsSigns signs, ReadOnlySpan<PhraseHit<JudgementSign>> hits, int at, Func<int, int> areas)
    {
        if (at < 2 || Place(hits[at].Meaning) < 0 || Place(hits[at - 1].Meaning) < 0 || Place(hits[at - 2].Meaning) < 0)
            return null;
        ReadOnlySpan<int> order = [Place(hits[at - 2].Meaning), Place(hits[at - 1].Meaning), Place(hits[at].Meaning)];
        if (((1 << order[0]) | (1 << order[1]) | (1 << order[2])) != 7)
            return null;
        var own = signs.SentenceOf(hits[at].First);
        for (var t = hits[at].Next; t < Math.Min(signs.News.Tokens.Length, hits[at].Next + RankReach); t++)
        {
            var sentence = signs.SentenceOf(t);
            if (sentence < 0 || !Ranks.TryMatch(signs.News.Text, signs.News.Tokens, t, out var rank))
                continue;
            var first = sentence == own ? hits[at].Next : signs.News.Sentences[sentence].FirstToken;
            var isOfThem = rank.Next - rank.First > 1;
            var ends = rank.Next >= signs.News.Sentences[sentence].EndToken || signs.News.Tokens[rank.Next].IsPunctuation;
            if (!(isOfThem || (sentence == own && ends)) || !IsGiven(signs, first, t) || signs.Has(Cue.Negation, first, t) || !IsOurs(signs, first, t, areas(sentence)))
                continue;
            return ((FullInspectionOutcome)order[rank.Meaning], t, rank.Next);
        }
        return null;
    }

    private static bool IsGiven(NewsSigns signs, int first, int rank)
    {
        for (var t = Math.Max(first, rank - VerbReach); t < rank; t++)
        {
            if (Given.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    private static bool IsOurs(NewsSigns signs, int first, int end, int areas)
    {
        for (var t = first; t < end && areas == 0; t++)
        {
            if (Ours.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return areas == 1;
    }

    /// <summary>Whether a sign stands in a sentence, or in an item of the same list.</summary>
    private static bool AreTogether(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        var other = signs.SentenceOf(hit.First);
        if (other < 0 || other == sentence)
            return other == sentence;
        var block = signs.News.Sentences[sentence].Block;
        var otherBlock = signs.News.Sentences[other].Block;
        return signs.News.Blocks[block].Kind == NewsBlockKind.ListItem && signs.News.Blocks[otherBlock].Kind == NewsBlockKind.ListItem && Math.Abs(otherBlock - block) <= 3;
    }

    /// <summary>The place of an outcome among the three, the best first; -1 for another sign.</summary>
    private static int Place(JudgementSign sign) => sign switch
    {
        JudgementSign.TypicallyPositive => (int)FullInspectionOutcome.TypicallyPositive,
        JudgementSign.Inconsistent => (int)FullInspectionOutcome.Inconsistent,
        JudgementSign.Widespread or JudgementSign.WidespreadAlone => (int)FullInspectionOutcome.WidespreadOrSystemicFailings,
        _ => -1,
    };
}
