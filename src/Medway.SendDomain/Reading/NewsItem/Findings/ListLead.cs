using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>What the words that lead a list in make of its items.</summary>
internal enum LeadMeaning : byte
{
    Nothing,
    Findings,
    Strengths,
    Weaknesses,
    Improvements,
    PriorityActions,
    SignificantWeaknesses,

    /// <summary>Steps and plans: nothing that was found.</summary>
    Steps,
}

/// <summary>Reads the lead-in of a list: its heading, or the sentence that ends in a colon before it.</summary>
internal static class ListLead
{
    private const int DenialReach = 3;
    private const int ShortestLead = 5;

    private static readonly WordSet Own = WordSet.Of("we our");
    private static readonly WordSet Readers = WordSet.Of("you your");
    private static readonly WordSet Inspecting = WordSet.Of("inspectors ofsted cqc report letter inspection");
    private static readonly WordSet Asking = WordSet.Of("ask asks asked urge urges urged want wants wanted tell tells told challenge challenges challenged call calls called require requires required expect expects expected");
    private static readonly WordSet Bettering = WordSet.Of("improve address work focus concentrate strengthen tackle develop look review consider do change");
    private static readonly WordSet Upon = WordSet.Of("on at upon");
    private static readonly WordSet Pointing = WordSet.Of("they these those which it this namely there here");
    private static readonly WordSet Telling = WordSet.Of("there here");
    private static readonly WordSet Denials = WordSet.Of("not no never insufficient little less limited hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't");
    private static readonly WordSet Made = WordSet.Of("progress improvement improvements improved better well effective");
    private static readonly WordSet Named = WordSet.Of("strengths strength positives well strong");
    private static readonly WordSet Intentions = WordSet.Of("steps actions agreed resolved planned plans plan next will");

    private static readonly PhraseIndex<LeadMeaning> Index = new PhraseTable<LeadMeaning>((left, right) => left > right ? left : right)
        .Add("priority action|actions", LeadMeaning.PriorityActions)
        .Add("area|areas for|of priority action|actions?", LeadMeaning.PriorityActions)
        .Add("significant? weakness|weaknesses of|in?", LeadMeaning.Weaknesses)
        .Add("areas of significant weakness|concern", LeadMeaning.SignificantWeaknesses)
        .Add("significant areas of weakness", LeadMeaning.SignificantWeaknesses)
        .Add("written statement of action", LeadMeaning.SignificantWeaknesses)
        .Add("area|areas|priority|priorities for|of? future|further? improvement|development", LeadMeaning.Improvements)
        .Add("area|areas to improve|develop", LeadMeaning.Improvements)
        .Add("needs|need|must|should to? be? improve|improved|better|improvement", LeadMeaning.Improvements)
        .Add("want|wants to see", LeadMeaning.Improvements).Add("would like to see", LeadMeaning.Improvements)
        .Add("been asked|told|urged|required to", LeadMeaning.Improvements)
        .Add("want|wants|wanted us|leaders|partners|services to improve|change|do|get", LeadMeaning.Improvements)
        .Add("asked|told|urged|required|instructed|directed|ordered|challenged to improve|address|strengthen|tackle|reduce|develop|change|fix", LeadMeaning.Improvements)
        .Add("areas where the? local? area? partnership|area|partners|services|leaders|we|it|they can|could|might improve|do|be|get|go", LeadMeaning.Improvements)
        .Add("areas where|in", LeadMeaning.Findings)
        .Add("must|should|recommended|recommendations|recommends|recommendation", LeadMeaning.Improvements)
        .Add("do|does better", LeadMeaning.Improvements)
        .Add("need|needs|needed|has|have to|improvement|improvements|improving", LeadMeaning.Improvements)
        .Add("more|further work|improvement|improvements|progress is|was|needed|required?", LeadMeaning.Improvements)
        .Add("improvement|improvements|work|progress is|are|was|were still|also? needed|required|necessary", LeadMeaning.Improvements).Add("for improvement", LeadMeaning.Improvements)
        .Add("we were|are also? asked|told|urged to", LeadMeaning.Improvements)
        .Add("could be better|improved", LeadMeaning.Improvements)
        .Add("even better if", LeadMeaning.Improvements)
        .Add("priority area|areas", LeadMeaning.Improvements)
        .Add("area|areas of concern|weakness", LeadMeaning.Weaknesses)
        .Add("weak|weakest|concerns|challenges|shortcomings|failings|criticisms|gaps|criticised|weaker", LeadMeaning.Weaknesses)
        .Add("less effective|well", LeadMeaning.Weaknesses).Add("not so good|positive|strong|well", LeadMeaning.Weaknesses).Add("what 's not", LeadMeaning.Weaknesses)
        .Add("didn't|don't|doesn't like|impress", LeadMeaning.Weaknesses).Add("did|do not like", LeadMeaning.Weaknesses).Add("liked less", LeadMeaning.Weaknesses).Add("critical of", LeadMeaning.Weaknesses)
        .Add("needs|need more|further work|attention", LeadMeaning.Improvements).Add("areas|things|issues|matters|points to work on", LeadMeaning.Improvements)
        .Add("areas|things|issues|matters to address|tackle|fix|improve", LeadMeaning.Improvements)
        .Add("working well|effectively", LeadMeaning.Strengths)
        .Add("not working well|effectively", LeadMeaning.Weaknesses).Add("working less well|effectively", LeadMeaning.Weaknesses)
        .Add("strength|strengths|positives|positive|effective|achievements|successes|praised|praises|praising|impressed|complimentary|complimented|applauded|admired|commended|commends|commend|liked|strong|praise|improvements|improved|better|progress|improvement|well", LeadMeaning.Strengths)
        .Add("good|best practice", LeadMeaning.Strengths).Add("what 's good|working|strong", LeadMeaning.Strengths).Add("good stuff|points|bits", LeadMeaning.Strengths)
        .Add("highlights of|include|includes|included|from", LeadMeaning.Strengths)
        .Add("tell|tells|told|feedback|findings|found|find|finds|finding|noted|notes|note|noting|highlights|highlighted|highlight|highlighting|report|reports|reported|identified|identify|identifies|said|say|says|recognised|recognise|recognises|points|messages|concluded|conclude|concludes|acknowledged|acknowledge|acknowledges|observed|observe|observes|named|names|saw|see|state|states|stated|felt|heard|added|adds|noticed|notice|notices|spotted|mentioned|mention|mentions", LeadMeaning.Findings)
        .Add("members were|was advised|informed|told|reminded", LeadMeaning.Nothing)
        .Add("points|questions|comments|issues|matters|queries|views|observations was|were? raised|made|discussed|expressed", LeadMeaning.Steps)
        .Add("points|comments|issues|matters|observations was|were? raised|made|highlighted by the? inspectors|ofsted|cqc|report|inspection|letter", LeadMeaning.Findings)
        .Add("in|during|following|the? discussion|debate|consideration|response to?", LeadMeaning.Steps)
        .Add("steps|actions|agreed|resolved|planned|plans|plan|next|includes|working|will|links|related|documents|membership|members|partners|survey|contact", LeadMeaning.Steps)
        .Build();

    /// <summary>What governs the list that begins with a block, and the block that says so.</summary>
    public static (LeadMeaning Meaning, int Block) Of(NewsText news, int list)
    {
        for (int b = list - 1, back = 0; b >= 0; b--)
        {
            var block = news.Blocks[b];
            if (block.Kind == NewsBlockKind.Furniture)
                continue;
            back++;
            var heads = block.Kind == NewsBlockKind.Heading || LeadsIn(news.Text[block.End - 1]);
            if (block.Kind == NewsBlockKind.ListItem || (!heads && back > 1))
                break;
            if (!heads)
                continue;
            var sentence = block.EndSentence - 1;
            var meaning = Meaning(news, news.Sentences[sentence]);
            // “They are:” leads in what the sentence before it named.
            if (meaning == LeadMeaning.Nothing && IsPointing(news, news.Sentences[sentence], news.Sentences[sentence].EndToken - 1) && Before(news, sentence) is >= 0 and var before)
                meaning = Meaning(news, news.Sentences[before]);
            // “There are two:” says of what only where that was named.
            if (KindOf(meaning) is null && Telling.Contains(news.Tokens[news.Sentences[sentence].FirstToken]) && IsPointing(news, news.Sentences[sentence], news.Sentences[sentence].EndToken - 1))
                meaning = LeadMeaning.Nothing;
            return (meaning, b);
        }
        return (LeadMeaning.Nothing, -1);
    }

    /// <summary>Whether a sentence that ends with a sign leads in what comes below it; minutes have a dash there.</summary>
    public static bool LeadsIn(char sign) => sign is ':' or '–' or '—';

    /// <summary>What “They are: a; b and c” leads in, at its colon: what the sentence before it named.</summary>
    public static LeadMeaning MeaningBefore(NewsText news, NewsSentence sentence, int colon)
    {
        var at = news.SentenceAt(sentence.FirstToken);
        return IsPointing(news, sentence, colon) && at > news.Blocks[sentence.Block].FirstSentence ? Meaning(news, news.Sentences[at - 1]) : LeadMeaning.Nothing;
    }

    private static bool IsPointing(NewsText news, NewsSentence sentence, int colon) =>
        colon - sentence.FirstToken < ShortestLead && Pointing.Contains(news.Tokens[sentence.FirstToken]);

    /// <summary>The sentence of the text before one, furniture between them apart; -1 where there is none.</summary>
    private static int Before(NewsText news, int sentence)
    {
        do
            sentence--;
        while (sentence >= 0 && news.Blocks[news.Sentences[sentence].Block].Kind == NewsBlockKind.Furniture);
        return sentence;
    }

    /// <summary>What a range of tokens makes of the list that it leads in: the phrase that is most telling in the order of the vocabulary’s severity.</summary>
    public static LeadMeaning Meaning(NewsText news, int first, int end)
    {
        var best = LeadMeaning.Nothing;
        bool steps = false, own = false, intended = false, named = false, inspected = false, asked = false, reported = false, addressed = false;
        for (var t = first; t < end; t++)
        {
            // “Inspectors found that we …” is their word, not the partnership’s own.
            own |= !reported && Own.Contains(news.Tokens[t]);
            addressed |= Readers.Contains(news.Tokens[t]);
            inspected |= Inspecting.Contains(news.Tokens[t]);
            asked |= inspected && Asking.Contains(news.Tokens[t]);
            intended |= Intentions.Contains(news.Tokens[t]);
            if (!Index.TryMatch(news.Text, news.Tokens[..end], t, out var hit))
                continue;
            var meaning = hit.Meaning;
            if (meaning == LeadMeaning.Strengths && hit.Count == 1 && Made.Contains(news.Tokens[t]) && IsDenied(news, first, end, t))
                meaning = LeadMeaning.Weaknesses;
            named |= meaning == LeadMeaning.Strengths && Named.Contains(news.Tokens[t]);
            reported |= inspected && meaning == LeadMeaning.Findings;
            if (meaning == LeadMeaning.Steps)
                steps = true;
            else if (meaning > best)
                best = meaning;
            t = hit.Next - 1;
        }
        // “What you need to know”, “Have your say by:”
        if (addressed && !inspected)
            return LeadMeaning.Steps;
        if (best >= LeadMeaning.Weaknesses)
            return best;
        // “The report asks the partnership to:”
        if (inspected && asked && !own && EndsInRequest(news, first, end))
            return LeadMeaning.Improvements;
        // “Our strengths” were found; “how we have improved” is what the partnership tells of itself.
        if (best == LeadMeaning.Strengths && own && named)
            return intended ? LeadMeaning.Steps : best;
        return steps || own ? LeadMeaning.Steps : best;
    }

    // “… asked us to:”, “… asked us to improve:”, “… told leaders to work on:”
    private static bool EndsInRequest(NewsText news, int first, int end)
    {
        if (end > first && news.Text[news.Tokens[end - 1].Start] == ':')
            end--;
        if (end > first && Upon.Contains(news.Tokens[end - 1]))
            end--;
        if (end > first && Bettering.Contains(news.Tokens[end - 1]))
            end--;
        return end > first && news.Tokens[end - 1].In(news.Text) is "to";
    }

    // “Where progress has not been fast enough”, “not enough progress”
    private static bool IsDenied(NewsText news, int first, int end, int token)
    {
        for (var t = Math.Max(first, token - DenialReach); t < Math.Min(end, token + DenialReach + 1); t++)
        {
            if (Denials.Contains(news.Tokens[t]))
                return true;
        }
        return false;
    }

    public static FindingKind? KindOf(LeadMeaning meaning) => meaning switch
    {
        LeadMeaning.Strengths => FindingKind.Strength,
        LeadMeaning.Weaknesses => FindingKind.Weakness,
        LeadMeaning.Improvements => FindingKind.AreaForImprovement,
        LeadMeaning.PriorityActions => FindingKind.AreaForPriorityAction,
        LeadMeaning.SignificantWeaknesses => FindingKind.SignificantWeakness,
        _ => null,
    };

    private static LeadMeaning Meaning(NewsText news, NewsSentence sentence) => Meaning(news, sentence.FirstToken, sentence.EndToken);
}
