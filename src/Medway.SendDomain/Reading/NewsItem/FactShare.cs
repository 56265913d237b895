using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem;

/// <summary>Divides the facts of a text that reports several areas: each goes to the area whose sentence it begins in.</summary>
internal static class FactShare
{
    /// <summary>All facts stand in the first draft; those of other areas move to theirs, those of none stay.</summary>
    public static void Divide(NewsText news, List<ReportDraft> drafts, List<AreaShare> shares)
    {
        var owners = new int[news.Sentences.Length];
        for (var s = 0; s < owners.Length; s++)
            owners[s] = Math.Max(0, shares.FindIndex(share => share.Sentences[s]));
        Move(news, owners, drafts, draft => draft.Findings);
        Move(news, owners, drafts, draft => draft.Statements);
        // Places point at sums by their index, so the two move together or not at all.
        if (drafts[0].Places.Count == 0)
            Move(news, owners, drafts, draft => draft.Investments);
    }

    private static void Move<T>(NewsText news, int[] owners, List<ReportDraft> drafts, Func<ReportDraft, List<T>> list) where T : ICited
    {
        foreach (var fact in list(drafts[0]).ToArray())
        {
            var owner = OwnerOf(news, owners, fact.At[0].Start);
            if (owner == 0)
                continue;
            list(drafts[0]).Remove(fact);
            list(drafts[owner]).Add(fact);
        }
    }

    private static int OwnerOf(NewsText news, int[] owners, int offset)
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
        return owners.Length == 0 ? 0 : owners[low];
    }
}
