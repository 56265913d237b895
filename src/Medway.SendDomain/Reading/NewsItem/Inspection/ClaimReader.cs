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

    private static readonly PhraseIndex<bool> Conditions = PhraseSet.Of(
        "where|if|when|whenever|whether|unless inspectors|there|an?|areas|they|it|significant");

    // “areas where inspectors find widespread failings must …”: what would follow, of no area in particular
    private static readonly PhraseIndex<bool> Supposing = PhraseSet.Of(
        "if|whether|unless|whenever",
        "where|when|should inspectors|they|ofsted|it find|finds|judge|judges|decide|conclude|see",
        "where|when there are|is");

    private static readonly WordSet EndsOfClause = WordSet.Of(", : ; and but");

    /// <summary>The claims of a text.</summary>
    /// <param name="signs">What the phrase search found.</param>
    /// <param name="areas">How many local areas a sentence names: what it says of two outcomes of one area is no explanation, nor what it says of three of several.</param>
    public static List<JudgementClaim> Read(NewsSigns signs, Func<int, int> areas)
    {
        var claims = new List<JudgementClaim>();
        var hits = signs.Judgements;
        for (var i = 0; i < hits.Length && claims.Count < MostClaims; i++)
        {
            var sentence = signs.SentenceOf(hits[i].First);
            if (sentence < 0 || signs.News.Blocks[signs.News.Sentences[sentence].Block].Kind == NewsBlockKind.Furniture || IsExplained(signs, hits, i, sentence, areas, claims))
                continue;
            if (Read(signs, hits[i], sentence) is var (judgement, weight))
                claims.Add(new JudgementClaim(judgement, sentence, hits[i].First, hits[i].Next, weight));
        }
        if (signs.Finders is { } finders)
            claims.RemoveAll(claim => finders.IsOfAnother(claim.First, claim.End));
        // Where a text has the frameworks’ own words, a service is told of in others; the statement asked for in a year before is beside both.
        if (claims.Exists(claim => !claim.IsLoose && !(claim.Judgement is LocalAreaInspectionJudgement && JudgementReader.HasYear(signs, claim.Sentence))))
            claims.RemoveAll(claim => claim.IsLoose);
        return claims;
    }

    private static (Judgement Judgement, int Weight)? Read(NewsSigns signs, PhraseHit<JudgementSign> hit, int sentence)
    {
        var first = signs.News.Sentences[sentence].FirstToken;
        var negated = signs.Has(Cue.Negation, Math.Max(first, hit.First - NegationReach), hit.First);
        if (IsSupposed(signs, Math.Max(first, hit.First - NegationReach), hit.First))
            return null;
        switch (hit.Meaning)
        {
            case JudgementSign.TypicallyPositive:
                return negated ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.TypicallyPositive }, 1);
            case JudgementSign.Inconsistent:
                return negated ? null : (new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, 1);
            case JudgementSign.Consistent:
                return negated ? (new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, 1) : null;
            case JudgementSign.AreTypicallyPositive or JudgementSign.AreInconsistent:
                var outcome = hit.Meaning == JudgementSign.AreInconsistent ? FullInspectionOutcome.Inconsistent : FullInspectionOutcome.TypicallyPositive;
                return !negated && PredicativeOutcomes.Weight(signs, hit, first, signs.News.Sentences[sentence].EndToken) is { } weight && (weight > 0 || IsOfAnAreaInspection(signs))
                    ? (new FullInspectionJudgement { Outcome = outcome }, weight) : null;
            case JudgementSign.WidespreadAlone when !IsOfAnAreaInspection(signs):
                return null;
            case JudgementSign.Widespread or JudgementSign.WidespreadAlone:
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

    private static bool IsSupposed(NewsSigns signs, int first, int end)
    {
        for (var t = end - 1; t >= first; t--)
        {
            if (EndsOfClause.Contains(signs.News.Tokens[t]))
                return false;
            if (Supposing.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>Whether the text is of an inspection by both inspectorates or of a local area, and of none that grades children’s services.</summary>
    private static bool IsOfAnAreaInspection(NewsSigns signs) =>
        (signs.Has(Cue.Ofsted) && signs.Has(Cue.CareQualityCommission)) || (signs.Has(Cue.Area) && !signs.Has(Cue.OtherInspection));

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

    /// <summary>
    /// A sentence, or a list, that names several of the three outcomes explains the framework and gives none of them; which one it was may be told
    /// behind the three by its rank.
    /// </summary>
    private static bool IsExplained(NewsSigns signs, ReadOnlySpan<PhraseHit<JudgementSign>> hits, int at, int sentence, Func<int, int> areas, List<JudgementClaim> claims)
    {
        var named = ThreeOutcomes.NamedWith(signs, hits, at, sentence);
        if (named < 2)
            return false;
        var all = named == 3 || ThreeOutcomes.Counts(signs, hits[at], sentence);
        if (areas(sentence) >= (all ? 2 : 1))
            return false;
        if (all && ThreeOutcomes.IsRank(signs, hits, at, sentence))
            return false;
        if (ThreeOutcomes.Ranked(signs, hits, at, areas) is var (outcome, first, end))
            claims.Add(new JudgementClaim(new FullInspectionJudgement { Outcome = outcome }, signs.SentenceOf(first), first, end, 1));
        return true;
    }
}
