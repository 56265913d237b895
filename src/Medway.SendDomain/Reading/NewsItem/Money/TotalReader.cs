using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>
/// Marks the sum whose parts the text gives too: the others of its paragraph, two or more, add up to it, and a word says so or they follow it as a list. That they add up may be chance.
/// What is a part of a total is none itself.
/// </summary>
internal static class TotalReader
{
    private const int MostParts = 12;
    private const int ReachBefore = 8;

    // What is counted as a sum’s words may begin with what it is for.
    private const int ReachBehind = 24;

    private static readonly PhraseIndex<bool> Totals = PhraseSet.Of("total|totals|totalling|totaling|altogether|overall|package|combined|sum", "in all");

    private static readonly PhraseIndex<bool> Parts = PhraseSet.Of(
        "of which|this|that|these|those",
        "including|includes|include|comprising|comprises|comprised|split|divided|breakdown",
        "made|make|makes up",
        "made|consists|consisting of");

    private static readonly ulong Colon = Folding.Hash(":");

    public static void Mark(NewsText news, List<Investment> investments)
    {
        if (investments.Count < 3)
            return;
        // The greatest first, so that a total is known before its parts are asked.
        foreach (var i in Enumerable.Range(0, investments.Count).OrderByDescending(index => investments[index].Amount))
        {
            if (investments[i] is not { Amount: { } amount, Every: null } total)
                continue;
            var block = news.BlockAt(total.At[0].Start);
            long parts = 0;
            var (count, first, last) = (0, int.MaxValue, 0);
            var isPart = false;
            for (var j = Math.Max(0, i - MostParts); j < investments.Count && j <= i + MostParts; j++)
            {
                if (j == i || investments[j] is not { Amount: { } part, Every: null } other || news.BlockAt(other.At[0].Start) != block)
                    continue;
                isPart |= other.Total;
                if (part >= amount)
                    continue;
                parts += part.Pence;
                count++;
                first = Math.Min(first, j);
                last = j;
            }
            if (!isPart && count >= 2 && parts == amount.Pence && IsSaid(news, TokenAt(news, total), TokenAt(news, investments[first]), TokenAt(news, investments[last])))
                investments[i] = total with { Total = true };
        }
    }

    /// <summary>Whether the words about a sum make it the total of others: beside it (“£5m in total”), before its parts (“of which”), or only their list behind it or a colon.</summary>
    private static bool IsSaid(NewsText news, int total, int first, int last)
    {
        var sentence = news.SentenceAt(total);
        if (sentence < 0)
            return false;
        var tokens = news.Tokens;
        var (begin, end) = (news.Sentences[sentence].FirstToken, news.Sentences[sentence].EndToken);
        for (var i = Math.Max(begin, total - ReachBefore); i < Math.Min(end, total + ReachBehind); i++)
        {
            if (Totals.TryMatch(news.Text, tokens, i, out _))
                return true;
        }
        if (total > last)
            return last >= begin && HasColon(tokens[last..total]);
        if (total < first && last < end)
            return true;
        for (var i = total; i < last; i++)
        {
            if (Parts.TryMatch(news.Text, tokens, i, out _))
                return true;
        }
        return false;
    }

    private static bool HasColon(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if (token.Is(Colon))
                return true;
        }
        return false;
    }

    /// <summary>The token at which a sum’s words begin.</summary>
    private static int TokenAt(NewsText news, Investment investment)
    {
        var tokens = news.Tokens;
        int low = 0, high = tokens.Length - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].End <= investment.At[0].Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
