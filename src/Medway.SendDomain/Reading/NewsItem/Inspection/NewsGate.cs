using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Decides whether a text reports what an area SEND inspection found, decided or required; if not, what it seems to be.</summary>
internal static class NewsGate
{
    private const int LeadSentences = 5;

    /// <summary>What the text seems to be instead; <c>null</c> where it reports an inspection.</summary>
    public static string? Refuse(NewsSigns signs, List<JudgementClaim> claims)
    {
        if (!signs.Has(Cue.Send) && !signs.Has(Cue.Area) && !claims.Exists(claim => claim.Judgement is LocalAreaInspectionJudgement))
            return "about something other than special educational needs and disabilities";
        var joint = signs.Has(Cue.Ofsted) && signs.Has(Cue.CareQualityCommission);
        if (!joint && !signs.Has(Cue.Area) && !claims.Exists(claim => claim.Judgement is FullInspectionJudgement or LocalAreaInspectionJudgement))
            return signs.Has(Cue.Ofsted) ? "about another inspection of Ofsted, of a school or of children’s services" : "about services, not about an inspection of them";
        if (!signs.Has(Cue.Inspection) && !signs.Has(Cue.Revisit) && !signs.Has(Cue.Report) && !signs.Has(Cue.Reporting))
            return "about services, not about an inspection of them";
        if (InLead(signs, Cue.UnderWay) && !ClaimInLead(claims))
            return "a notice that an inspection begins or is under way";
        if (InLead(signs, Cue.Stocktake))
            return "about a stocktake, not about an inspection";
        if (InLead(signs, Cue.ImprovementNotice) && claims.Count == 0)
            return "about an improvement notice or direction of the department";
        if (claims.Count > 0)
            return null;
        if (!signs.Has(Cue.Inspection) && !signs.Has(Cue.Reporting))
            return "about services, not about an inspection of them";
        return signs.Has(Cue.Reporting) || signs.Has(Cue.PriorityAction) ? null : "an item that mentions an inspection and tells nothing it found";
    }

    private static bool InLead(NewsSigns signs, Cue cue)
    {
        var seen = 0;
        for (var s = 0; s < signs.News.Sentences.Length && seen < LeadSentences; s++)
        {
            if (signs.News.Blocks[signs.News.Sentences[s].Block].Kind == NewsBlockKind.Furniture)
                continue;
            if (signs.Has(cue, s))
                return true;
            if (signs.News.Sentences[s].EndToken - signs.News.Sentences[s].FirstToken > 4)
                seen++;
        }
        return false;
    }

    private static bool ClaimInLead(List<JudgementClaim> claims) => claims.Exists(claim => claim.Sentence < LeadSentences && claim.Weight > 0);
}
