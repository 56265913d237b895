namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>
/// Finds words in quotation marks, block by block: curly or straight, double or single, or mixed. A mark opens after a space and before a character, closes
/// after one. What a block leaves open ends with the block, and goes on where the next begins with the same mark.
/// </summary>
internal static class QuotationFinder
{
    public static void Find(ReadOnlySpan<char> text, List<NewsBlock> blocks, List<NewsQuotation> quotations)
    {
        var carried = false;
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            var open = -1;
            var openDouble = false;
            for (var i = block.Start; i < block.End; i++)
            {
                var c = text[i];
                if (!IsMark(c))
                    continue;
                var isDouble = IsDouble(c);
                if (open < 0)
                {
                    if (Opens(text, i, block))
                    {
                        open = i;
                        openDouble = isDouble;
                    }
                    continue;
                }
                var closes = isDouble == openDouble && Closes(text, i, block);
                var twoApostrophes = openDouble && !isDouble && i + 1 < block.End && IsMark(text[i + 1]) && !IsDouble(text[i + 1]) && Closes(text, i + 1, block);
                if (!closes && !twoApostrophes)
                    continue;
                var end = twoApostrophes ? i + 2 : i + 1;
                quotations.Add(Quotation(open, end, i, b, openDouble, closed: true, carried && open == block.Start));
                open = -1;
                carried = false;
                i = end - 1;
            }
            if (open >= 0 && openDouble)
                quotations.Add(Quotation(open, block.End, block.End, b, openDouble, closed: false, carried && open == block.Start));
            carried = open >= 0 && openDouble;
        }
    }

    private static NewsQuotation Quotation(int start, int end, int innerEnd, int block, bool isDouble, bool closed, bool continues) => new()
    {
        Start = start,
        End = end,
        InnerStart = start + 1,
        InnerEnd = innerEnd,
        Block = block,
        Double = isDouble,
        Closed = closed,
        Continues = continues,
    };

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\'' or '\u2018' or '\u2019';

    private static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D';

    private static bool Opens(ReadOnlySpan<char> text, int at, NewsBlock block) =>
        text[at] is not '\u201D'
        && (at == block.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '–' or '—' or ':' or '-')
        && at + 1 < block.End && !char.IsWhiteSpace(text[at + 1])
        && (text[at] is not '\u2019' || char.IsUpper(text[at + 1]));

    private static bool Closes(ReadOnlySpan<char> text, int at, NewsBlock block) =>
        text[at] is not ('\u201C' or '\u2018')
        && !char.IsWhiteSpace(text[at - 1])
        && (at + 1 >= block.End || !char.IsLetterOrDigit(text[at + 1]));
}
