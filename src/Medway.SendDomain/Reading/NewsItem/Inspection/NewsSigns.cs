using System.Runtime.InteropServices;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Everything the phrase search finds in a news item that tells of an inspection, in reading order: cues, signs of a judgement, dates.</summary>
internal sealed class NewsSigns
{
    private readonly ReadOnlyMemory<PhraseHit<Cue>> cues;
    private readonly ReadOnlyMemory<PhraseHit<JudgementSign>> judgements;
    private readonly List<DateMention> dates = [];
    private readonly ulong[] cuesOfSentence;
    private bool findersAreKnown;

    public NewsSigns(NewsText news)
    {
        News = news;
        cues = news.Search.Cues.Memory;
        judgements = news.Search.Judgements.Memory;
        foreach (ref readonly var block in news.Blocks)
            DatePhrase.FindAll(news.Text, news.Tokens, block.FirstToken, block.EndToken, dates);
        cuesOfSentence = new ulong[news.Sentences.Length];
        foreach (ref readonly var hit in Cues)
        {
            if (SentenceOf(hit.First) is >= 0 and var sentence)
                cuesOfSentence[sentence] |= 1UL << (int)hit.Meaning;
            All |= 1UL << (int)hit.Meaning;
        }
    }

    /// <summary>Only what stands in some of the sentences.</summary>
    private NewsSigns(NewsSigns all, bool[] sentences)
    {
        News = all.News;
        cues = Array.FindAll(all.Cues.ToArray(), hit => Stands(hit.First));
        judgements = Array.FindAll(all.Judgements.ToArray(), hit => Stands(hit.First));
        dates = all.dates.FindAll(date => Stands(date.First));
        cuesOfSentence = all.cuesOfSentence;
        foreach (ref readonly var hit in Cues)
            All |= 1UL << (int)hit.Meaning;

        bool Stands(int token) => all.SentenceOf(token) is >= 0 and var sentence && sentences[sentence];
    }

    public NewsText News { get; }

    public ReadOnlySpan<PhraseHit<Cue>> Cues => cues.Span;

    public ReadOnlySpan<PhraseHit<JudgementSign>> Judgements => judgements.Span;

    public ReadOnlySpan<DateMention> Dates => CollectionsMarshal.AsSpan(dates);

    /// <summary>Who found what the text tells, where it names others than the area’s inspectors.</summary>
    public Finders? Finders
    {
        get
        {
            if (!findersAreKnown)
                (findersAreKnown, field) = (true, Inspection.Finders.Of(this));
            return field;
        }
    }

    private ulong All { get; }

    /// <summary>The dates that begin in the tokens [first, end).</summary>
    public ReadOnlySpan<DateMention> DatesIn(int first, int end)
    {
        var from = IndexOfDate(first);
        return Dates[from..Math.Max(from, IndexOfDate(end))];
    }

    /// <summary>The same signs as if the text had only some of its sentences.</summary>
    public NewsSigns Within(bool[] sentences) => new(this, sentences);

    /// <summary>Whether the text has a cue anywhere.</summary>
    public bool Has(Cue cue) => (All & (1UL << (int)cue)) != 0;

    /// <summary>Whether a sentence has a cue.</summary>
    public bool Has(Cue cue, int sentence) => sentence >= 0 && (cuesOfSentence[sentence] & (1UL << (int)cue)) != 0;

    /// <summary>Whether a cue begins in the tokens [first, end).</summary>
    public bool Has(Cue cue, int first, int end)
    {
        var all = Cues;
        for (var i = IndexOfFirstAt(first); i < all.Length && all[i].First < end; i++)
        {
            if (all[i].Meaning == cue)
                return true;
        }
        return false;
    }

    /// <summary>The first hit of a cue in the text.</summary>
    public PhraseHit<Cue>? First(Cue cue)
    {
        if (!Has(cue))
            return null;
        foreach (ref readonly var hit in Cues)
        {
            if (hit.Meaning == cue)
                return hit;
        }
        return null;
    }

    /// <inheritdoc cref="NewsText.SentenceAt"/>
    public int SentenceOf(int token) => News.SentenceAt(token);

    private int IndexOfDate(int token)
    {
        int low = 0, high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dates[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The index of the first cue that begins at or after a token.</summary>
    public int IndexOfFirstAt(int token)
    {
        var all = Cues;
        int low = 0, high = all.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (all[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
