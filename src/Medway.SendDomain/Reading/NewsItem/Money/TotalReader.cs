using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Marks the sum whose parts the text gives too: the others of its paragraph, two or more, add up to it.</summary>
internal static class TotalReader
{
    public static void Mark(NewsText news, List<Investment> investments)
    {
        for (var i = 0; i < investments.Count; i++)
        {
            if (investments[i] is not { Amount: { } amount, Every: null } total)
                continue;
            var block = BlockOf(news, total);
            long parts = 0;
            var count = 0;
            for (var j = 0; j < investments.Count; j++)
            {
                if (j == i || investments[j] is not { Amount: { } part, Every: null } || part >= amount || BlockOf(news, investments[j]) != block)
                    continue;
                parts += part.Pence;
                count++;
            }
            if (count >= 2 && parts == amount.Pence)
                investments[i] = total with { Total = true };
        }
    }

    private static int BlockOf(NewsText news, Investment investment)
    {
        var block = 0;
        while (block + 1 < news.Blocks.Length && news.Blocks[block + 1].Start <= investment.At[0].Start)
            block++;
        return block;
    }
}
