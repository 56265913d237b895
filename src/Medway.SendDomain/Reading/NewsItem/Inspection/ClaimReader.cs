using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads each sign of a judgement as the sentence around it means it: affirmed, negated, counted, or only explained.</summary>
internal static class ClaimReader
{
    /// <summary>No item of news states so many judgements; what repeats one without end is read no further.</summary>
    private const int MostClaims = 200;
    private const int NegationReach = 8;
    private const int RequirementReach = 14;
    private const int OutcomeReach = 18;

    private static readonly PhraseIndex<bool> Outcomes = new PhraseTable<bool>()
        .Add("experiences and outcomes", true)
        .Add("'s outcomes|experiences", true)
        .Add("outcomes|experiences for children", true)
        .Build();

    private static readonly PhraseIndex<bool> Conditions = new PhraseTable<bool>()
        .Add("where|if|when|whenever|whether|unless inspectors|there|an?|areas|they|it|significant", true)
        .Build();

    /// <summary>The claims of a text.</summary>
    /// <param name="signs">What the phrase search found.</param>
    /// <param name="namesArea">Whether a sentence names a local area: what it says of several outcomes then is no explanation.</param>
    public static List<JudgementClaim> Read(NewsSigns signs, Func<int, bool> namesArea)
    {
        var claims = new List<JudgementClaim>();
        var hits = signs.Judgements;
        for (var i = 0; i < hits.Length && claims.Count < MostClaims; i++)
        {
            var sentence = signs.SentenceOf(hits[i].First);
            if (sentence < 0 || signs.News.Blocks[signs.News.Sentences[sentence].Block].Kind == NewsBlockKind.Furniture || (IsExplanation(signs, hits, i, sentence) && !namesArea(sentence)))
                continue;
            if (Read(signs, hits[i], sentence) is var (judgement, weight))
                claims.Add(new JudgementClaim(judgement, sentence, hits[i].First, hits[i].Next, weight));
        }
        return claims;
    }

    private static (Judgement Judgement, int Weight)? Read(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        var first = signs.News.Sentences[sentence].FirstToken;
        var negated = signs.Has(Cue.Negation, Math.Max(first, hit.First - NegationReach), hit.First);
        switch (hit.Meaning)
        {
            case JudgementSign.TypicallyPositive:
                return negated ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.TypicallyPositive }, 1);
            case JudgementSign.Inconsistent:
                return negated ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, 1);
            case JudgementSign.Consistent:
                return negated ? (new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, 1) : null;
            case JudgementSign.AreTypicallyPositive:
                return negated || !SpeaksOfOutcomes(signs, first, hit.First) ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.TypicallyPositive }, 1);
            case JudgementSign.AreInconsistent:
                return negated || !SpeaksOfOutcomes(signs, first, hit.First) ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, 1);
            case JudgementSign.Widespread:
                return negated ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.WidespreadOrSystemicFailings }, 1);
            case JudgementSign.EffectiveAction:
            case JudgementSign.IneffectiveAction:
                if (!signs.Has(Cue.Monitoring) && !signs.Has(Cue.PriorityAction))
                    return null;
                var effective = hit.Meaning == JudgementSign.EffectiveAction && !negated;
                return (new MonitoringInspectionJudgement { Action = effective ? MonitoringAction.Effective : MonitoringAction.Ineffective }, 2);
            case JudgementSign.StatementOfAction:
                return StatementOfAction(signs, hit, sentence);
            default:
                return ProgressReader.Read(signs, hit, sentence);
        }
    }

    /// <summary>Whether what a sentence has said so far is the frameworks’ “experiences and outcomes”, or an area’s outcomes.</summary>
    private static bool SpeaksOfOutcomes(NewsSigns signs, int first, int end)
    {
        for (var t = Math.Max(first, end - OutcomeReach); t < end; t++)
        {
            if (Outcomes.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>A written statement of action is required, not required, or only spoken of.</summary>
    private static (Judgement Judgement, int Weight)? StatementOfAction(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        var range = signs.News.Sentences[sentence];
        var from = Math.Max(range.FirstToken, hit.First - RequirementReach);
        var to = Math.Min(range.EndToken, hit.Next + RequirementReach);
        for (var t = hit.Next; t < to; t++)
        {
            if (Conditions.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return null;
        }
        // "no statement", "not required to write a statement", "a statement is not needed"
        if (signs.Has(Cue.Negation, from, hit.First) || signs.Has(Cue.Negation, hit.Next, Math.Min(to, hit.Next + 6)))
            return (new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.NotRequired }, 1);
        if (!signs.Has(Cue.Requirement, from, to))
            return null;
        var weaknesses = WeaknessCount.In(signs);
        return (new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.Required, WeaknessesIdentified = weaknesses }, 1);
    }

    /// <summary>A sentence, or a list, that names several of the three outcomes explains the framework and gives none of them.</summary>
    private static bool IsExplanation(NewsSigns signs, ReadOnlySpan<PhraseHit<JudgementSign>> hits, int at, int sentence)
    {
        if (hits[at].Meaning > JudgementSign.Widespread)
            return false;
        var seen = 0;
        var block = signs.News.Sentences[sentence].Block;
        var inList = signs.News.Blocks[block].Kind == NewsBlockKind.ListItem;
        for (var i = Math.Max(0, at - 6); i < Math.Min(hits.Length, at + 7); i++)
        {
            if (hits[i].Meaning > JudgementSign.Widespread || hits[i].Meaning == JudgementSign.Consistent)
                continue;
            var other = signs.SentenceOf(hits[i].First);
            if (other < 0)
                continue;
            var otherBlock = signs.News.Sentences[other].Block;
            var together = other == sentence || (inList && signs.News.Blocks[otherBlock].Kind == NewsBlockKind.ListItem && Math.Abs(otherBlock - block) <= 3);
            if (together)
                seen |= 1 << (int)hits[i].Meaning;
        }
        return System.Numerics.BitOperations.PopCount((uint)seen) > 1;
    }
}
