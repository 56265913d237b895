using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Register.Mentions;

namespace Medway.SendDomain.Reading.NewsItem.Search;

/// <summary>
/// What the search of a news item found, phrases and names, each kind in reading order and of each the longest at a token. Cues may begin inside other cues, and an inspectorate is one beside the longer it opens; a sign of a
/// judgement or of a finding begins behind the last.
/// </summary>
internal sealed class NewsSearch : IDisposable
{
    private NewsSearch()
    {
    }

    public RentedList<PhraseHit<Cue>> Cues { get; } = new(64);

    public RentedList<PhraseHit<JudgementSign>> Judgements { get; } = new();

    public RentedList<PhraseHit<FindingSign>> Findings { get; } = new(256);

    public RentedList<PhraseHit<NewsMark>> Marks { get; } = new();

    /// <summary>The places and bodies that are named.</summary>
    public List<BodyMention> Mentions { get; } = new(8);

    public static NewsSearch Of(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var search = new NewsSearch();
        var visitor = new Visitor(search);
        NewsPhrases.Index.Visit(text, tokens, ref visitor);
        MentionFinder.FindAll(text, tokens, search.Mentions);
        return search;
    }

    /// <summary>The first of a mark; <c>null</c> where the text has none.</summary>
    public PhraseHit<NewsMark>? First(NewsMark mark)
    {
        foreach (ref readonly var hit in Marks.Span)
        {
            if (hit.Meaning == mark)
                return hit;
        }
        return null;
    }

    public void Dispose()
    {
        Cues.Dispose();
        Judgements.Dispose();
        Findings.Dispose();
        Marks.Dispose();
    }

    private struct Visitor(NewsSearch search) : IPhraseVisitor<NewsMeaning>
    {
        private NewsMeaning longest;
        private int cue, judgement, finding, mark;
        private int behindJudgement, behindFinding;
        private (Cue? Named, int Count) inspectorate;

        public void Found(NewsMeaning meaning, int count)
        {
            if (meaning.Finding is not null)
                finding = count;
            if (meaning.Cue is not null)
            {
                inspectorate = longest.Cue is Cue.Ofsted or Cue.CareQualityCommission ? (longest.Cue, cue) : inspectorate;
                cue = count;
            }
            if (meaning.Judgement is not null)
                judgement = count;
            if (meaning.Mark is not null)
                mark = count;
            longest = meaning.With(longest);
        }

        public void Take(int first)
        {
            if (longest.Finding is { } sign && first >= behindFinding)
            {
                search.Findings.Add(new(sign, first, finding));
                behindFinding = first + finding;
            }
            // “the CQC returned”
            if (inspectorate is ({ } named, var length))
                search.Cues.Add(new(named, first, length));
            if (longest.Cue is { } told)
                search.Cues.Add(new(told, first, cue));
            if (longest.Judgement is { } judged && first >= behindJudgement)
            {
                search.Judgements.Add(new(judged, first, judgement));
                behindJudgement = first + judgement;
            }
            if (longest.Mark is { } marked)
                search.Marks.Add(new(marked, first, mark));
            Drop();
        }

        public void Drop()
        {
            longest = default;
            inspectorate = default;
        }
    }
}
