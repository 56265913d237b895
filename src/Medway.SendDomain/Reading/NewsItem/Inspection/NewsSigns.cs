using System.Runtime.InteropServices;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Everything the phrase search finds in a news item that tells of an inspection, in reading order: cues, signs of a judgement, dates.</summary>
internal sealed class NewsSigns
{
    private readonly List<PhraseHit<Cue>> cues = [];
    private readonly List<PhraseHit<JudgementSign>> judgements = [];
    private readonly List<DateMention> dates = [];
    private readonly ulong[] cuesOfSentence;

    public NewsSigns(NewsText news)
    {
        News = news;
        CuePhrases.Index.FindAll(news.Text, news.Tokens, cues, nested: true);
        JudgementPhrases.Index.FindAll(news.Text, news.Tokens, judgements);
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
        cues = all.cues.FindAll(hit => all.SentenceOf(hit.First) is >= 0 and var s && sentences[s]);
        judgements = all.judgements.FindAll(hit => all.SentenceOf(hit.First) is >= 0 and var s && sentences[s]);
        dates = all.dates.FindAll(date => all.SentenceOf(date.First) is >= 0 and var s && sentences[s]);
        cuesOfSentence = all.cuesOfSentence;
        foreach (ref readonly var hit in Cues)
            All |= 1UL << (int)hit.Meaning;
    }

    public NewsText News { get; }

    public ReadOnlySpan<PhraseHit<Cue>> Cues => CollectionsMarshal.AsSpan(cues);

    public ReadOnlySpan<PhraseHit<JudgementSign>> Judgements => CollectionsMarshal.AsSpan(judgements);

    public ReadOnlySpan<DateMention> Dates => CollectionsMarshal.AsSpan(dates);

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

    /// <summary>The index of the sentence a token is in; -1 where it is in none.</summary>
    public int SentenceOf(int token)
    {
        var sentences = News.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].EndToken <= token)
                low = middle + 1;
            else if (sentences[middle].FirstToken > token)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }

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
        int low = 0, high = cues.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (cues[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
