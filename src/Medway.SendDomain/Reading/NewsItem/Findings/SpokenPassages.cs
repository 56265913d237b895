using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>What persons say in their own words, which yields no finding; words quoted from the report are not among it.</summary>
internal sealed class SpokenPassages
{
    private const int ShortestSpeech = 6;

    private readonly List<(int Start, int End)> ranges = [];

    public SpokenPassages(NewsText news, FindingSigns signs, ReportDraft draft)
    {
        var person = false;
        foreach (var quotation in news.Quotations)
        {
            if (!IsSpeech(news, quotation))
                continue;
            var block = news.Blocks[quotation.Block];
            var around = signs.Of(block.FirstToken, news.TokenList.IndexAt(quotation.Start)) | signs.Of(news.TokenList.IndexAt(quotation.End), block.EndToken);
            if ((around & FindingSign.Person) != 0)
                person = true;
            else if ((around & FindingSign.Inspectors) != 0)
                person = false;
            if (person)
                ranges.Add((quotation.Start, quotation.End));
        }
        foreach (var statement in draft.Statements)
        {
            foreach (var span in statement.At)
                ranges.Add((span.Start, span.End));
        }
    }

    public bool Overlap(int start, int end)
    {
        foreach (var range in ranges)
        {
            if (start < range.End && range.Start < end)
                return true;
        }
        return false;
    }

    /// <summary>The name of who says what stands in a range; <c>null</c> where no statement has it.</summary>
    public static string? SpeakerOf(ReportDraft draft, int start, int end)
    {
        foreach (var statement in draft.Statements)
        {
            foreach (TextSpan span in statement.At)
            {
                if (start < span.End && span.Start < end && statement.Speakers.Count > 0)
                    return statement.Speakers[0].Name;
            }
        }
        return null;
    }

    private static bool IsSpeech(NewsText news, NewsQuotation quotation)
    {
        var first = news.TokenList.IndexAt(quotation.InnerStart);
        return quotation.Double && first < news.Tokens.Length && news.Tokens[first].IsCapital
            && news.TokenList.IndexAt(quotation.InnerEnd) - first >= ShortestSpeech;
    }
}
