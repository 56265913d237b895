using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>What the words over a list of sentences make of each of them: “Positives”, “What needs to get better”. A heading on plans makes nothing.</summary>
internal static class GoverningHeading
{
    private const int LongestHeading = 10;
    private const int LongestSummary = 16;
    private const int Opening = 6;
    private const int VerbReach = 9;

    private static readonly PhraseIndex<LeadMeaning> Index = new PhraseTable<LeadMeaning>()
        .Add("strengths|positives", LeadMeaning.Strengths).Add("do|did well", LeadMeaning.Strengths).Add("what 's good|strong|working", LeadMeaning.Strengths)
        .Add("good stuff|points|bits", LeadMeaning.Strengths).Add("highlights of|from|include|included", LeadMeaning.Strengths).Add("not so good|positive|strong|well", LeadMeaning.Weaknesses).Add("what 's not", LeadMeaning.Weaknesses).Add("area|areas of strength", LeadMeaning.Strengths).Add("working|going|doing well", LeadMeaning.Strengths)
        .Add("is|are effective", LeadMeaning.Strengths).Add("good practice", LeadMeaning.Strengths)
        .Add("area|areas for|of improvement|development", LeadMeaning.Improvements).Add("area|areas to improve|develop", LeadMeaning.Improvements).Add("recommendations", LeadMeaning.Improvements)
        .Add("needs|need|could|must|should to? be|get|do? better|improve|improved|improving|improvement", LeadMeaning.Improvements).Add("can we improve|do better", LeadMeaning.Improvements).Add("even better if", LeadMeaning.Improvements)
        .Add("weaknesses", LeadMeaning.Weaknesses).Add("area|areas of weakness|concern", LeadMeaning.Weaknesses).Add("not working|going well", LeadMeaning.Weaknesses).Add("less effective", LeadMeaning.Weaknesses)
        .Build();

    private static readonly PhraseIndex<FindingKind> Summaries = new PhraseTable<FindingKind>()
        .Add("strengths|positives|positive|praise", FindingKind.Strength).Add("good work|practice|news|points", FindingKind.Strength).Add("weaknesses|concerns|criticism|criticisms|shortcomings|failings", FindingKind.Weakness).Build();

    private static readonly PhraseIndex<bool> Others = PhraseSet.Of(
        "steps|journey|board|programme", "our|improvement|action plan|plans", "doing about");

    private static readonly PhraseIndex<bool> Verbs = PhraseSet.Of("include|includes|included|including|are|were|:");

    public static FindingKind? Of(NewsText news, NewsBlock heading)
    {
        if (heading.EndToken - heading.FirstToken > LongestHeading)
            return null;
        var found = LeadMeaning.Nothing;
        for (var t = heading.FirstToken; t < heading.EndToken; t++)
        {
            if (Others.TryMatch(news.Text, news.Tokens, t, out _))
                return null;
            if (Index.TryMatch(news.Text, news.Tokens[..heading.EndToken], t, out var hit) && hit.Meaning > found)
                found = hit.Meaning;
        }
        return ListLead.KindOf(found);
    }

    /// <summary>What a short sentence that names no matter announces of those behind it: “There were strengths too.”; <c>null</c> where it announces nothing.</summary>
    public static FindingKind? OfSummary(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > LongestSummary)
            return null;
        var all = signs.Of(sentence.FirstToken, sentence.EndToken);
        if ((all & FindingSign.General) == 0 || (all & (FindingSign.Matter | FindingSign.Negation | FindingSign.Outcome | FindingSign.Procedure | FindingSign.Contrast)) != 0)
            return null;
        FindingKind? found = null;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Summaries.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var hit))
                continue;
            if (found is not null && found != hit.Meaning)
                return null;
            found = hit.Meaning;
        }
        return found;
    }

    /// <summary>Whether a sentence begins as one that names what was found: “Strengths include”, “Areas for improvement were”, “Among the strengths identified were”.</summary>
    public static bool Opens(NewsText news, NewsSentence sentence)
    {
        for (var t = sentence.FirstToken; t < Math.Min(sentence.EndToken, sentence.FirstToken + Opening); t++)
        {
            if (Others.TryMatch(news.Text, news.Tokens, t, out _))
                return false;
            if (!Index.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var hit))
                continue;
            for (var verb = hit.Next; verb < Math.Min(sentence.EndToken, hit.Next + VerbReach); verb++)
            {
                if (Verbs.TryMatch(news.Text, news.Tokens, verb, out _))
                    return true;
            }
            return false;
        }
        return false;
    }
}
