using System.Buffers;
using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>
/// Finds words in quotation marks, block by block: curly or straight, double or single, or mixed. A mark opens after a space and before a character, closes
/// after one. What a block leaves open ends with the block, and goes on where the next begins with the same mark.
/// </summary>
internal static class QuotationFinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201F'\u2018\u2019\u201B");

    public static void Find(ReadOnlySpan<char> text, RentedList<NewsBlock> blocks, RentedList<NewsQuotation> quotations)
    {
        var carried = false;
        for (var b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind != NewsBlockKind.Furniture)
                carried = InBlock(text, blocks[b], b, carried, quotations);
        }
    }

    /// <summary>Adds the quotations of a block; whether its last goes on in the next.</summary>
    private static bool InBlock(ReadOnlySpan<char> text, NewsBlock block, int index, bool carried, RentedList<NewsQuotation> quotations)
    {
        var open = -1;
        var width = 0;
        var nested = 0;
        var isDouble = false;
        for (var i = block.Start; i < block.End; i++)
        {
            var mark = text[i..block.End].IndexOfAny(Marks);
            if (mark < 0)
                break;
            i += mark;
            var wide = IsDouble(text[i]) ? 1 : IsPair(text, i, block) ? 2 : 0;
            if (open < 0)
            {
                if (Opens(text, i, Math.Max(1, wide), block))
                {
                    (open, width, isDouble, nested) = (i, Math.Max(1, wide), wide > 0, 0);
                    i += width - 1;
                }
                else if (carried && wide > 0 && !OpenedIn(quotations, index) && Closes(text, i, wide, block))
                {
                    // The first paragraph opened it and this one, without a mark at its beginning, closes it.
                    quotations.Add(Quotation(block.Start, i + wide, block.Start, i, index, true, closed: true, continues: true));
                    carried = false;
                }
                continue;
            }
            if (isDouble && text[i] == '\u201C' && text[open] == '\u201C' && ClosesTwice(text, i + 1, block))
            {
                nested++;
                continue;
            }
            if (isDouble != wide > 0 || !Closes(text, i, Math.Max(1, wide), block) || (!isDouble && IsPlural(text, i, block)))
                continue;
            if (nested > 0)
            {
                nested--;
                continue;
            }
            var end = i + Math.Max(1, wide);
            quotations.Add(Quotation(open, end, open + width, i, index, isDouble, closed: true, carried && open == block.Start));
            open = -1;
            carried = false;
            i = end - 1;
        }
        if (open < 0)
            return false;
        // A single mark that nothing closes opens speech only behind a colon, or where it goes on with that of the paragraph before.
        if (!isDouble && !BehindColon(text, open, block) && !(carried && open == block.Start && quotations is [.., { Double: false }]))
            return false;
        quotations.Add(Quotation(open, block.End, open + width, block.End, index, isDouble, closed: false, carried && open == block.Start));
        return true;
    }

    private static NewsQuotation Quotation(int start, int end, int innerStart, int innerEnd, int block, bool isDouble, bool closed, bool continues) => new()
    {
        Start = start,
        End = end,
        InnerStart = innerStart,
        InnerEnd = innerEnd,
        Block = block,
        Double = isDouble,
        Closed = closed,
        Continues = continues,
    };

    private static bool IsMark(char c) => Marks.Contains(c);

    private static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201F';

    /// <summary>Two apostrophes written for one double mark.</summary>
    private static bool IsPair(ReadOnlySpan<char> text, int at, NewsBlock block) =>
        at + 1 < block.End && IsMark(text[at + 1]) && !IsDouble(text[at + 1]) && !IsDouble(text[at]);

    private static bool OpenedIn(RentedList<NewsQuotation> quotations, int block) => quotations[^1].Block == block;

    private static bool Opens(ReadOnlySpan<char> text, int at, int width, NewsBlock block)
    {
        var next = at + width;
        if (next >= block.End || text[at] is '\u201D')
            return false;
        if (text[at] is '\u201C')
            return true;
        if (at > block.Start && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '[' or '–' or '—' or ':' or '-' or ',' or '\u201C' or '"'))
            return false;
        if (char.IsWhiteSpace(text[next]))
            return text[at] is '"' && BehindColon(text, at, block);
        return text[at] is not '\u2019' || char.IsUpper(text[next]);
    }

    private static bool Closes(ReadOnlySpan<char> text, int at, int width, NewsBlock block)
    {
        if (text[at] is '\u201C' or '\u2018')
            return false;
        var next = at + width;
        if (char.IsWhiteSpace(text[at - 1]))
            return next >= block.End && at - 1 > block.Start;
        return next >= block.End || !char.IsLetterOrDigit(text[next]);
    }

    /// <summary>Whether an inner quotation opens here: two marks close before another opens.</summary>
    private static bool ClosesTwice(ReadOnlySpan<char> text, int at, NewsBlock block)
    {
        var first = text[at..block.End].IndexOfAny('\u201C', '\u201D');
        if (first < 0 || text[at + first] != '\u201D')
            return false;
        at += first + 1;
        var second = text[at..block.End].IndexOfAny('\u201C', '\u201D');
        return second >= 0 && text[at + second] == '\u201D';
    }

    /// <summary>Whether a single mark behind an “s” is the apostrophe of a plural: the words go on, and another mark closes before the next opens.</summary>
    private static bool IsPlural(ReadOnlySpan<char> text, int at, NewsBlock block)
    {
        if (text[at - 1] is not 's' || at + 2 >= block.End || text[at + 1] != ' ' || !char.IsLetter(text[at + 2]))
            return false;
        for (var i = at + 1; i < block.End; i++)
        {
            if (!IsMark(text[i]) || IsDouble(text[i]))
                continue;
            if (Opens(text, i, 1, block))
                return false;
            if (Closes(text, i, 1, block))
                return true;
        }
        return false;
    }

    private static bool BehindColon(ReadOnlySpan<char> text, int at, NewsBlock block)
    {
        while (at > block.Start && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > block.Start && text[at - 1] == ':';
    }
}
