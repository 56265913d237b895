using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// The areas that a speaker says the inspectors named for improvement: “the areas identified by Ofsted for improvement particularly around a, b and c”. All else
/// in direct speech is the speaker’s own.
/// </summary>
internal static class NamedAreas
{
    private const int LongestItem = 10;

    private enum Part : byte
    {
        Areas,
        Named,
        Improvement,
        Marker,
    }

    private static readonly PhraseIndex<Part> Index = new PhraseTable<Part>()
        .Add("area|areas|things|aspects|priorities", Part.Areas)
        .Add("identified|highlighted|named|raised|flagged|noted|outlined|listed|by", Part.Named)
        .Add("set out", Part.Named)
        .Add("improvement|improvements|improve|improved|improving|development|develop", Part.Improvement)
        .Add("particularly|especially|notably|specifically around|in|on|about?", Part.Marker)
        .Add("including|around|namely|such", Part.Marker)
        .Add("such as", Part.Marker)
        .Build();

    public static void Read(NewsText news, FindingSigns signs, NewsSentence sentence, ReportDraft draft, List<(int First, int End)> items)
    {
        var marker = Marker(news, sentence);
        if (marker < 0 || (signs.Of(sentence.FirstToken, marker) & FindingSign.Inspectors) == 0 || SpeakerOf(draft, sentence) is not { } speaker)
            return;
        InlineList.Cut(news, marker, sentence.EndToken, items);
        foreach (var (first, end) in items)
        {
            if (end - first > LongestItem)
                return;
        }
        foreach (var (first, end) in items)
        {
            var span = news.TokenSpan(first, end);
            draft.Findings.Add(new Finding
            {
                Kind = FindingKind.AreaForImprovement,
                Text = PassageText.Of(news.Source.Slice(span)),
                Voice = Voice.Speaker,
                Speaker = speaker,
                At = ValueList<TextSpan>.One(span),
            });
        }
    }

    private static string? SpeakerOf(ReportDraft draft, NewsSentence sentence)
    {
        // Statements stand in the order of the text, so those that end before the sentence are passed over by halving.
        int low = 0, high = draft.Statements.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (draft.Statements[middle].At[^1].End <= sentence.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < draft.Statements.Count && draft.Statements[low].At[0].Start < sentence.End; low++)
        {
            var statement = draft.Statements[low];
            for (var i = 0; i < statement.At.Count; i++)
            {
                if (sentence.Start < statement.At[i].End && statement.At[i].Start < sentence.End && statement.Speakers.Count > 0)
                    return statement.Speakers[0].Name;
            }
        }
        return null;
    }

    /// <summary>The token after “areas named for improvement, particularly around”; -1 where the sentence has no such words in this order.</summary>
    private static int Marker(NewsText news, NewsSentence sentence)
    {
        var wanted = Part.Areas;
        var near = 0;
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (wanted > Part.Areas && t - near > 6)
                wanted = Part.Areas;
            if (!Index.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var hit) || hit.Meaning > wanted)
                continue;
            if (hit.Meaning == wanted)
            {
                if (wanted == Part.Marker)
                    return hit.Next;
                wanted++;
                near = t;
            }
        }
        return -1;
    }
}
