using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Finds what persons say in their own words, which yields no finding; words quoted from the report are not among it.</summary>
internal static class SpokenPassages
{
    private const int ShortestSpeech = 6;
    private const int AttributionReach = 60;

    public static Passages Of(NewsText news, FindingSigns signs, ReportDraft draft)
    {
        var passages = new Passages();
        var person = false;
        var seen = 0;
        foreach (var quotation in news.Quotations)
        {
            if (!IsSpeech(news, quotation))
                continue;
            for (; seen < quotation.Block; seen++)
            {
                // “The inspectors found that:” hands over to the paragraphs below.
                if (news.Text[news.Blocks[seen].End - 1] == ':' && signs.Of(news.Blocks[seen].FirstToken, news.Blocks[seen].EndToken) is var lead && (lead & FindingSign.Inspectors) != 0)
                    person = (lead & FindingSign.Person) != 0;
            }
            var block = news.Blocks[quotation.Block];
            var first = news.TokenList.IndexAt(quotation.Start);
            var end = news.TokenList.IndexAt(quotation.End);
            var around = signs.Of(Math.Max(block.FirstToken, first - AttributionReach), first) | signs.Of(end, Math.Min(block.EndToken, end + AttributionReach));
            if ((around & FindingSign.Person) != 0)
                person = true;
            else if ((around & FindingSign.Inspectors) != 0)
                person = false;
            if (person)
                passages.Add(quotation.Start, quotation.End);
        }
        foreach (var statement in draft.Statements)
            passages.Add(statement.At);
        return passages;
    }

    private static bool IsSpeech(NewsText news, NewsQuotation quotation)
    {
        var first = news.TokenList.IndexAt(quotation.InnerStart);
        return quotation.Double && first < news.Tokens.Length && news.Tokens[first].IsCapital
            && news.TokenList.IndexAt(quotation.InnerEnd) - first >= ShortestSpeech;
    }
}
