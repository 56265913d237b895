using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Decides whether a text reports what an area SEND inspection found, decided or required; if not, what it seems to be.</summary>
internal static class NewsGate
{
    private const int LeadSentences = 5;

    /// <summary>What the text seems to be instead; <c>null</c> where it reports an inspection.</summary>
    public static string? Refuse(NewsSigns signs, List<JudgementClaim> claims, bool namesArea)
    {
        if (!signs.Has(Cue.Send) && !signs.Has(Cue.Area) && !claims.Exists(claim => claim.Judgement is LocalAreaInspectionJudgement))
            return "about something other than special educational needs and disabilities";
        var joint = signs.Has(Cue.Ofsted) && signs.Has(Cue.CareQualityCommission);
        if (!joint && !signs.Has(Cue.Area) && !claims.Exists(claim => claim.Judgement is FullInspectionJudgement or LocalAreaInspectionJudgement || claim is { Judgement: RevisitJudgement, Weight: > 0 }))
            return signs.Has(Cue.Ofsted) ? "about another inspection of Ofsted, of a school or of children’s services" : "about services, not about an inspection of them";
        var outcome = joint && claims.Exists(claim => claim is { Judgement: FullInspectionJudgement, Weight: > 0 });
        if (!outcome && !signs.Has(Cue.Inspection) && !signs.Has(Cue.Revisit) && !signs.Has(Cue.Report) && !signs.Has(Cue.Reporting))
            return "about services, not about an inspection of them";
        if (InLead(signs, Cue.UnderWay, out var notice) && !ClaimInLead(signs, claims, notice) && !IsReported(signs, claims))
            return "a notice that an inspection begins or is under way";
        if (signs.Has(Cue.Awaited) && claims.Count > 0 && claims.TrueForAll(claim => JudgementReader.IsOfThePast(signs, claim)))
            return "a notice that an inspection begins or is under way";
        if (InLead(signs, Cue.Stocktake, out _))
            return "about a stocktake, not about an inspection";
        if (InLead(signs, Cue.ImprovementNotice, out _) && claims.Count == 0)
            return "about an improvement notice or direction of the department";
        if (!namesArea && SaysSeveralOutcomes(signs))
            return "about how many areas had which outcome, not about the inspection of one";
        if (signs.Finders is { } finders && finders.TellOnlyOfOthers(claims))
            return "about a review or an inspection of another kind";
        if (claims.Count > 0)
            return null;
        if (!signs.Has(Cue.Inspection) && !signs.Has(Cue.Reporting))
            return "about services, not about an inspection of them";
        return signs.Has(Cue.Reporting) || signs.Has(Cue.PriorityAction) ? null : "an item that mentions an inspection and tells nothing it found";
    }

    private static bool SaysSeveralOutcomes(NewsSigns signs)
    {
        var first = -1;
        foreach (ref readonly var sign in signs.Judgements)
        {
            var meaning = sign.Meaning == JudgementSign.WidespreadAlone ? JudgementSign.Widespread : sign.Meaning;
            if (meaning is not (JudgementSign.TypicallyPositive or JudgementSign.Inconsistent or JudgementSign.Widespread))
                continue;
            if (first >= 0 && first != (int)meaning)
                return true;
            first = (int)meaning;
        }
        return false;
    }

    private static bool InLead(NewsSigns signs, Cue cue, out int sentence)
    {
        var seen = 0;
        sentence = -1;
        for (var s = 0; s < signs.News.Sentences.Length && seen < LeadSentences; s++)
        {
            if (signs.News.Blocks[signs.News.Sentences[s].Block].Kind == NewsBlockKind.Furniture)
                continue;
            if (signs.Has(cue, s))
            {
                sentence = s;
                return true;
            }
            if (signs.News.Sentences[s].EndToken - signs.News.Sentences[s].FirstToken > 4)
                seen++;
        }
        return false;
    }

    /// <summary>Whether a sentence anywhere says that inspectors found an outcome; the notice of an inspection says at most what was found before.</summary>
    private static bool IsReported(NewsSigns signs, List<JudgementClaim> claims) => claims.Exists(claim =>
        claim.Judgement is FullInspectionJudgement && signs.Has(Cue.Reporting, claim.Sentence) && !signs.Has(Cue.Monitoring)
        && !signs.Has(Cue.Previous, claim.Sentence) && !signs.Has(Cue.Previous, claim.Sentence - 1) && !JudgementReader.HasYear(signs, claim.Sentence));

    /// <summary>Whether the lead reports a judgement all the same. Behind the notice of an inspection, one under the old framework is that of the inspection before.</summary>
    private static bool ClaimInLead(NewsSigns signs, List<JudgementClaim> claims, int notice) => claims.Exists(claim =>
        claim.Sentence < LeadSentences && claim.Weight > 0
        && (claim.Sentence <= notice || (claim.Judgement is FullInspectionJudgement or MonitoringInspectionJudgement && !IsOfTheOneBefore(signs, claim))));

    /// <summary>What an inspection before found, or the one that is now monitored.</summary>
    private static bool IsOfTheOneBefore(NewsSigns signs, JudgementClaim claim) =>
        claim.Judgement is FullInspectionJudgement
        && (signs.Has(Cue.Previous, claim.Sentence) || (signs.Has(Cue.Monitoring) && JudgementReader.HasYear(signs, claim.Sentence)));
}
