using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Finds what persons say in their own words, which yields no finding; words quoted from the report are not among it.</summary>
internal static class SpokenPassages
{
    private const int ShortestSpeech = 6;
    private const int AttributionReach = 60;
    private const int Directly = 4;

    public static Passages Of(NewsText news, FindingSigns signs, ReportDraft draft)
    {
        var passages = new Passages();
        var person = false;
        var seen = 0;
        var block = -1;
        foreach (var quotation in news.Quotations)
        {
            // “…,” said one mum. “Plans are late.”
            if (!IsSpeech(news, quotation, goesOn: block == quotation.Block))
                continue;
            for (; seen < quotation.Block; seen++)
            {
                // “The inspectors found that:” hands over to the paragraphs below.
                if (news.Text[news.Blocks[seen].End - 1] == ':' && signs.Of(news.Blocks[seen].FirstToken, news.Blocks[seen].EndToken) is var lead && (lead & FindingSign.Inspectors) != 0)
                    person = (lead & FindingSign.Person) != 0;
            }
            var around = AreTheirs(news, signs, quotation) ? FindingSign.Inspectors : Around(news, signs, quotation);
            if ((around & FindingSign.Person) != 0)
                person = true;
            else if ((around & FindingSign.Inspectors) != 0)
                person = false;
            // Single marks stand round much else than speech: somebody has to be named beside them.
            if (!person || (!quotation.Double && (around & FindingSign.Person) == 0))
                continue;
            passages.Add(quotation.Start, quotation.End);
            block = quotation.Block;
        }
        foreach (var statement in draft.Statements)
            passages.Add(statement.At);
        return passages;
    }

    // “Therapists are creative,” inspectors wrote. Others may be named around it.
    private static bool AreTheirs(NewsText news, FindingSigns signs, NewsQuotation quotation)
    {
        var end = news.TokenList.IndexAt(quotation.End);
        if (news.Text[quotation.InnerEnd - 1] is '.' || end >= news.Blocks[quotation.Block].EndToken)
            return false;
        var sign = signs.Of(end, Math.Min(news.Blocks[quotation.Block].EndToken, end + Directly));
        return (sign & (FindingSign.Inspectors | FindingSign.Saying | FindingSign.Person)) == (FindingSign.Inspectors | FindingSign.Saying);
    }

    private static FindingSign Around(NewsText news, FindingSigns signs, NewsQuotation quotation)
    {
        var block = news.Blocks[quotation.Block];
        var first = news.TokenList.IndexAt(quotation.Start);
        var end = news.TokenList.IndexAt(quotation.End);
        return signs.Of(Math.Max(block.FirstToken, first - AttributionReach), first) | signs.Of(end, Math.Min(block.EndToken, end + AttributionReach));
    }

    private static bool IsSpeech(NewsText news, NewsQuotation quotation, bool goesOn)
    {
        var first = news.TokenList.IndexAt(quotation.InnerStart);
        if (first >= news.Tokens.Length || !news.Tokens[first].IsCapital)
            return false;
        return news.TokenList.IndexAt(quotation.InnerEnd) - first >= ShortestSpeech || (goesOn && quotation.Double && news.Text[quotation.InnerEnd - 1] is '.' or '!' or '?');
    }
}
