using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Marks the sum whose parts the text gives too: the others of its paragraph, two or more, add up to it. What is a part of a total is none itself.</summary>
internal static class TotalReader
{
    private const int MostParts = 12;

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
            var count = 0;
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
            }
            if (!isPart && count >= 2 && parts == amount.Pence)
                investments[i] = total with { Total = true };
        }
    }
}
