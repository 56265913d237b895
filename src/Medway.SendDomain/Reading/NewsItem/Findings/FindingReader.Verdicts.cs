using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>What kind of finding a sentence is, if any, and whether it is two.</summary>
internal sealed partial class FindingReader
{
    // Of fewer tokens a half of a sentence says nothing.
    private const int ShortestHalf = 3;

    // What these have done is rather their own word.
    private static readonly WordSet Bodies = WordSet.Of("council council's councils authority board trust icb partnership partners we our");
    private const int SubjectLength = 5;

    private static readonly WordSet Turns = WordSet.Of("but yet while whilst although though");
    private static readonly WordSet Again = WordSet.Of("also it they inspectors the report");

    private FindingKind? Kind(Attribution said, NewsSentence sentence, int end, bool told, bool was, int clear = ClearScore)
    {
        // “… £1.The report recognised that”, cut off: nothing is said; nor does a question say anything.
        if (said.First >= end || news.Text[sentence.End - 1] == '?')
            return null;
        var of = signs.Of(said.First, end);
        if ((of & (FindingSign.Outcome | FindingSign.Procedure)) != 0 || Examination.Is(news, signs, sentence) || judged.Overlap(sentence.Start, sentence.End))
            return null;
        if ((of & FindingSign.Matter) == 0 && (of & FindingSign.General) != 0)
            return null;
        var leaning = Leaning.Of(news, signs, said.First, end, said.Asks);
        // A sum is a matter.
        var matter = (of & FindingSign.Matter) != 0 || news.Text[sentence.Start..sentence.End].Contains('£');
        if ((of & FindingSign.Method) != 0 && !(told && matter && Math.Abs(leaning.Score) >= ClearScore))
            return null;
        if ((of & FindingSign.Own) != 0 && !leaning.Needs && (told ? leaning.Score == 0 : (of & FindingSign.Admission) == 0 || leaning.Score > -ClearScore))
            return null;
        if (!matter && (leaning.Needs || (of & (told ? FindingSign.Good | FindingSign.Bad | FindingSign.Absence : FindingSign.Good | FindingSign.Bad)) == 0))
            return null;
        if ((governed ?? (quoted ? ledTo : null)) is { } kind && (of & FindingSign.Own) == 0)
            return Governed(kind, leaning);
        if (leaning.Score == 0 && !leaning.Needs)
        {
            if (was && (signs.Of(sentence.FirstToken, sentence.FirstToken + 1) & FindingSign.Also) != 0)
                return last;
            return told && said.Notes ? FindingKind.Strength : null;
        }
        return told || leaning.Needs || Math.Abs(leaning.Score) >= clear ? leaning.Kind : null;
    }

    private bool IsTheirOwn(NewsSentence sentence)
    {
        for (var t = sentence.FirstToken; t < Math.Min(sentence.EndToken, sentence.FirstToken + SubjectLength); t++)
        {
            if (Bodies.Contains(news.Tokens[t]))
                return true;
        }
        // “Parents asked for a new hub”
        return (signs.Of(sentence.FirstToken, sentence.EndToken) & (FindingSign.Request | FindingSign.Saying | FindingSign.Person)) != 0 || IsIntention(sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>Under a heading that says what its sentences are, one has to say the contrary clearly to be anything else.</summary>
    private static FindingKind? Governed(FindingKind kind, Leaning leaning)
    {
        if (kind == FindingKind.Strength)
            return leaning.Score > -ClearScore && !leaning.Needs ? kind : leaning.Kind;
        return leaning.Needs || leaning.Score < ClearScore ? kind : leaning.Kind;
    }

    /// <summary>“Inspectors praised the hub but said plans were poor”: two findings, where the words behind the second verb of saying are of another kind.</summary>
    private bool Turned(Attribution said, NewsSentence sentence, bool was)
    {
        if (said.By != SaidBy.Report)
            return false;
        for (var t = said.First + ShortestHalf; t < sentence.EndToken - ShortestHalf; t++)
        {
            if (!Turns.Contains(news.Tokens[t]))
                continue;
            var verb = t + 1;
            while (verb < t + 4 && Again.Contains(news.Tokens[verb]))
                verb++;
            if (verb + 1 >= sentence.EndToken)
                break;
            var sign = signs.Of(verb, verb + 1);
            if ((sign & (FindingSign.Saying | FindingSign.Praise | FindingSign.Criticism)) == 0)
                continue;
            var first = (sign & FindingSign.Saying) == 0 ? verb : news.Tokens[verb + 1].In(news.Text) is "that" ? verb + 2 : verb + 1;
            var other = Leaning.Of(news, signs, first, sentence.EndToken, (sign & FindingSign.Need) != 0).Kind;
            if (other is not { } kind || Kind(said, sentence, t, told: true, was) is not { } before || before == kind)
                return false;
            Add(before, said.First, t, Voice.Inspectors);
            Add(kind, first, sentence.EndToken, Voice.Inspectors);
            last = kind;
            return true;
        }
        return false;
    }

    /// <summary>“They found that oversight was poor, and that the partnership needed to improve:” says one thing before it leads others in.</summary>
    private void BeforeLead(Attribution said, NewsSentence sentence, bool told, bool was)
    {
        if (said.By != SaidBy.Report || said.Asks)
            return;
        for (var t = said.First + ShortestHalf; t < sentence.EndToken - ShortestHalf; t++)
        {
            if (!news.Tokens[t].Is(Folding.And) || news.Tokens[t + 1].In(news.Text) is not "that")
                continue;
            if (Kind(said, sentence, t, told, was) is not { } kind)
                return;
            Add(kind, said.First, t, Voice.Inspectors);
            last = kind;
            return;
        }
    }
}
