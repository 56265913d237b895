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
    private const int BlocksBack = 3;
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
        .Add("areas where|in", LeadMeaning.Findings)
        .Add("must|should|recommended|recommendations|recommends|recommendation", LeadMeaning.Improvements)
        .Add("do|does better", LeadMeaning.Improvements)
        .Add("need|needs|needed|has|have to|improvement|improvements|improving", LeadMeaning.Improvements)
        .Add("more|further work|improvement|improvements|progress is|was|needed|required?", LeadMeaning.Improvements)
        .Add("could be better|improved", LeadMeaning.Improvements)
        .Add("even better if", LeadMeaning.Improvements)
        .Add("priority area|areas", LeadMeaning.Improvements)
        .Add("area|areas of concern|weakness", LeadMeaning.Weaknesses)
        .Add("concerns|challenges|shortcomings|failings|criticisms|gaps|criticised|weaker", LeadMeaning.Weaknesses)
        .Add("less effective|well", LeadMeaning.Weaknesses)
        .Add("not? working less? well|effectively", LeadMeaning.Strengths)
        .Add("not working well|effectively", LeadMeaning.Weaknesses)
        .Add("strength|strengths|positives|positive|effective|achievements|successes|praised|commended|praise|improvements|improved|better|progress|improvement|well", LeadMeaning.Strengths)
        .Add("good|best practice", LeadMeaning.Strengths)
        .Add("told|feedback|findings|found|find|finding|noted|notes|note|highlights|highlighted|highlight|reported|identified|said|says|recognised|points|messages|concluded|acknowledged|observed|named|saw|conclude", LeadMeaning.Findings)
        .Add("steps|actions|agreed|resolved|planned|plans|plan|next|includes|working|we|our|will|links|related|documents|membership|members|partners|survey|contact", LeadMeaning.Steps)
        .Build();

    /// <summary>What governs the list that begins with a block, and the block that says so.</summary>
    public static (LeadMeaning Meaning, int Block) Of(NewsText news, int list)
    {
        for (int b = list - 1, back = 0; b >= 0 && back < BlocksBack; b--)
        {
            var block = news.Blocks[b];
            if (block.Kind == NewsBlockKind.Furniture)
                continue;
            back++;
            var heads = block.Kind == NewsBlockKind.Heading || news.Text[block.End - 1] == ':';
            if (block.Kind == NewsBlockKind.ListItem || (!heads && back > 1))
                break;
            if (!heads)
                continue;
            var sentence = block.EndSentence - 1;
            var meaning = Meaning(news, news.Sentences[sentence]);
            // “They are:” leads in what the sentence before it named.
            if (meaning == LeadMeaning.Nothing && news.Sentences[sentence].EndToken - news.Sentences[sentence].FirstToken <= 5 && Before(news, sentence) is >= 0 and var before)
                meaning = Meaning(news, news.Sentences[before]);
            return (meaning, b);
        }
        return (LeadMeaning.Nothing, -1);
    }

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
        var steps = false;
        for (var t = first; t < end; t++)
        {
            if (!Index.TryMatch(news.Text, news.Tokens[..end], t, out var hit))
                continue;
            if (hit.Meaning == LeadMeaning.Steps)
                steps = true;
            else if (hit.Meaning > best)
                best = hit.Meaning;
            t = hit.Next - 1;
        }
        return best >= LeadMeaning.Weaknesses ? best : steps ? LeadMeaning.Steps : best;
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
