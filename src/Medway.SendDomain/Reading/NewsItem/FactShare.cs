using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem;

/// <summary>Which area each sentence is of, in a text that reports several. A sentence about an area that was not inspected is of none, and its facts are nobody’s.</summary>
internal sealed class FactShare
{
    private const int Nobody = -1;

    // Empty where the text reports one area: all is about it.
    private readonly int[] owners;

    public FactShare(NewsText news, List<AreaShare> shares)
    {
        owners = new int[shares.Count == 0 ? 0 : news.Sentences.Length];
        for (var s = 0; s < owners.Length; s++)
            owners[s] = shares.FindIndex(share => share.Sentences[s]);
    }

    /// <summary>Whether a sentence is of an area.</summary>
    public bool IsOf(int area, int sentence) => owners.Length == 0 || owners[sentence] == area;

    /// <summary>Facts that were read once stand in the first draft; those of other areas move to theirs.</summary>
    public void Divide<T>(NewsText news, List<ReportDraft> drafts, Func<ReportDraft, List<T>> list) where T : ICited
    {
        if (owners.Length == 0)
            return;
        var all = list(drafts[0]).ToArray();
        list(drafts[0]).Clear();
        foreach (var fact in all)
        {
            if (owners[SentenceAt(news, fact.At[0].Start)] is not Nobody and var owner)
                list(drafts[owner]).Add(fact);
        }
    }

    private static int SentenceAt(NewsText news, int offset)
    {
        var sentences = news.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (sentences[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
