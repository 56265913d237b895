using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>Cuts a text into blocks in one pass over its lines: list items by their marks, headings by their shape, hard-wrapped lines joined into paragraphs.</summary>
internal static class BlockCutter
{
    private const int LongestHeading = 120;
    private const int LongestLastHeading = 6;

    public static void Cut(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, RentedList<NewsBlock> blocks)
    {
        var afterGap = true;
        var open = false;
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAny("\n\r\f\u2028\u2029");
            var end = length < 0 ? text.Length : at + length;
            var start = at;
            at = end + 1;
            Trim(text, ref start, ref end);
            if (start == end)
            {
                // A carriage return and its line feed are one end of a line.
                if (!(at >= 2 && text[at - 2] == '\r' && text[at - 1] == '\n'))
                {
                    afterGap = true;
                    open = false;
                }
                continue;
            }
            var mark = ListMark(text[start..end]);
            if (mark == 0 && open && Joins(text, blocks[^1], start))
            {
                var last = blocks[^1];
                last.End = end;
                blocks[^1] = last;
            }
            else
            {
                // A mark with nothing behind it makes no block, and so none that the next line could go on with.
                open = mark < end - start;
                if (open)
                    blocks.Add(new NewsBlock { Kind = mark > 0 ? NewsBlockKind.ListItem : NewsBlockKind.Paragraph, Start = start + mark, End = end, AfterGap = afterGap });
            }
            afterGap = false;
        }
        Finish(text, tokens, blocks);
    }

    /// <summary>How many characters the mark of a list item has, with the space behind it; 0 where the line is none.</summary>
    public static int ListMark(ReadOnlySpan<char> line)
    {
        var i = 0;
        if (line[0] is '•' or '◼' or '▪' or '●' or '○' or '◦' or '■' or '‣' or '·' or '\uF0B7' or '➢' or '✓')
            i = 1;
        else if (line[0] is '-' or '–' or '*' or '−' && line.Length > 1 && char.IsWhiteSpace(line[1]))
            i = 1;
        else if (PictureMark(line) is > 0 and var picture)
            i = picture;
        else if (LetterMark(line) is > 0 and var letters)
        {
            i = letters;
        }
        else if (char.IsAsciiDigit(line[0]))
        {
            while (i < line.Length && i < 3 && char.IsAsciiDigit(line[i]))
                i++;
            if (i < line.Length && line[i] is '.' or ')' && i + 1 < line.Length && char.IsWhiteSpace(line[i + 1]))
                i++;
            else
                return 0;
        }
        else
        {
            return 0;
        }
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return i;
    }

    /// <summary>The length of <c>a)</c>, <c>iv.</c> or <c>(b)</c> before a space; 0 where the line begins otherwise.</summary>
    private static int LetterMark(ReadOnlySpan<char> line)
    {
        var i = line[0] == '(' ? 1 : 0;
        var first = i;
        while (i < line.Length && i - first < 4 && char.IsAsciiLetterLower(line[i]))
            i++;
        if (i == first || i + 1 >= line.Length || !char.IsWhiteSpace(line[i + 1]))
            return 0;
        var roman = line[first..i].IndexOfAnyExcept("ivx") < 0;
        return line[i] == ')' && (i - first == 1 || roman) || line[i] == '.' && first == 0 && roman ? i + 1 : 0;
    }

    /// <summary>The length of a picture or dingbat before a space, the signs that vary it among it; 0 where the line begins otherwise.</summary>
    private static int PictureMark(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && i < 8 && (line[i] is (>= '\u2190' and < '\u2200') or (>= '\u25A0' and < '\u27C0') or (>= '\u2B00' and < '\u2C00') or '\uFE0F' or (>= '\uD83C' and <= '\uD83E') || (i > 0 && char.IsLowSurrogate(line[i]))))
            i++;
        return i > 0 && i < line.Length && char.IsWhiteSpace(line[i]) ? i : 0;
    }

    private static bool Joins(ReadOnlySpan<char> text, NewsBlock before, int start)
    {
        var last = text[before.End - 1];
        if (last is '.' or '!' or '?' or ':' or ';' or '”' or '"' or '|')
            return false;
        return char.IsLower(text[start]) || last is ',' or '-' or '–' or '&';
    }

    private static void Trim(ReadOnlySpan<char> text, ref int start, ref int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\u200B'))
            start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '\u200B'))
            end--;
    }

    private static void Finish(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, RentedList<NewsBlock> blocks)
    {
        var token = 0;
        var unmarked = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // Lines at once below a colon are the items of a list that lost its marks; so are several below an empty line.
            var led = i > 0 && blocks[i - 1].Kind == NewsBlockKind.Paragraph && text[blocks[i - 1].End - 1] == ':';
            unmarked = block.AfterGap ? led && i + 1 < blocks.Count && AreLines(text, block, blocks[i + 1]) : unmarked || led;
            while (token < tokens.Length && tokens[token].Start < block.Start)
                token++;
            block.FirstToken = token;
            while (token < tokens.Length && tokens[token].Start < block.End)
                token++;
            block.EndToken = token;
            // Minutes number their paragraphs; what leads a list in or has several sentences is one of those and no item.
            if (block.Kind == NewsBlockKind.ListItem && IsNumbered(text, block.Start) && (text[block.End - 1] == ':' || HasInnerEnd(text, tokens, block)))
                block.Kind = NewsBlockKind.Paragraph;
            if (PageFurniture.Is(text, tokens, block))
                block.Kind = NewsBlockKind.Furniture;
            else if (block.Kind == NewsBlockKind.Paragraph && IsHeading(text, tokens, block, isLast: i == blocks.Count - 1 && !unmarked))
                block.Kind = unmarked ? NewsBlockKind.ListItem : NewsBlockKind.Heading;
            unmarked &= block.Kind == NewsBlockKind.ListItem;
            blocks[i] = block;
        }
    }

    /// <summary>A short line without a sentence’s end. The last line of a text stands over nothing: there it is rather a paragraph that was cut off, unless it has few words.</summary>
    private static bool IsHeading(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in NewsBlock block, bool isLast)
    {
        var last = text[block.End - 1] is '’' or '\'' && block.End - block.Start > 1 ? block.End - 2 : block.End - 1;
        // Words in single marks end in the stop within them; an apostrophe ends nothing.
        if (block.End - block.Start > LongestHeading || text[last] is '.' or '!' || text[block.End - 1] is '.' or '!' or ':' or ';' or ',' or '”' or '"' or '–' or '—')
            return false;
        if (isLast && block.EndToken - block.FirstToken > LongestLastHeading)
            return false;
        return !HasInnerEnd(text, tokens, block);
    }

    /// <summary>Whether a sentence ends inside a block: not at its last sign.</summary>
    private static bool HasInnerEnd(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in NewsBlock block)
    {
        for (var t = block.FirstToken + 1; t < block.EndToken - 1; t++)
        {
            if (tokens[t].IsPunctuation && tokens[t + 1].HasSpaceBefore && SentenceCutter.Ends(text, tokens, t, block))
                return true;
        }
        return false;
    }

    /// <summary>Whether two blocks stand below one another as lines without a sentence’s end.</summary>
    private static bool AreLines(ReadOnlySpan<char> text, in NewsBlock block, in NewsBlock next) =>
        block.Kind == NewsBlockKind.Paragraph && next.Kind == NewsBlockKind.Paragraph && !next.AfterGap && IsLine(text, block) && IsLine(text, next);

    private static bool IsLine(ReadOnlySpan<char> text, in NewsBlock block) =>
        block.End - block.Start <= LongestHeading && text[block.End - 1] is not ('.' or '!' or '?' or ':' or ',' or '”' or '"' or '’');

    private static bool IsNumbered(ReadOnlySpan<char> text, int start)
    {
        var i = start - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
            i--;
        return i > 0 && text[i] is '.' or ')' && char.IsAsciiDigit(text[i - 1]);
    }
}
