using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Marks the sum whose parts the text gives too: the others of its paragraph, two or more, add up to it.</summary>
internal static class TotalReader
{
    private const int MostParts = 12;

    public static void Mark(NewsText news, List<Investment> investments)
    {
        for (var i = 0; i < investments.Count; i++)
        {
            if (investments[i] is not { Amount: { } amount, Every: null } total)
                continue;
            var block = news.BlockAt(total.At[0].Start);
            long parts = 0;
            var count = 0;
            for (var j = Math.Max(0, i - MostParts); j < investments.Count && j <= i + MostParts; j++)
            {
                if (j == i || investments[j] is not { Amount: { } part, Every: null } || part >= amount || news.BlockAt(investments[j].At[0].Start) != block)
                    continue;
                parts += part.Pence;
                count++;
            }
            if (count >= 2 && parts == amount.Pence)
                investments[i] = total with { Total = true };
        }
    }
}
