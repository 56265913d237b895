using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>Cuts blocks into sentences: at a full stop, question or exclamation mark, with the quotation marks and brackets that close behind it.</summary>
internal static class SentenceCutter
{
    private static readonly WordSet Abbreviations = WordSet.Of("cllr cllrs mr mrs ms dr prof rev st vs etc approx ie eg inc hon sir");

    private static readonly WordSet Numbering = WordSet.Of("no nos");

    public static void Cut(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, RentedList<NewsBlock> blocks, RentedList<NewsSentence> sentences)
    {
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            block.FirstSentence = sentences.Count;
            var first = block.FirstToken;
            var behind = first;
            for (var t = block.FirstToken; t < block.EndToken; t++)
            {
                if (!tokens[t].IsPunctuation || !Ends(text, tokens, t, block, ref behind))
                    continue;
                var end = t + 1;
                while (end < block.EndToken && tokens[end].IsPunctuation && !tokens[end].HasSpaceBefore && text[tokens[end].Start] is '”' or '"' or '’' or '\'' or ')' or ']' or '.' or '!' or '?')
                    end++;
                Add(tokens, sentences, first, end, b);
                first = end;
                t = end - 1;
            }
            if (first < block.EndToken)
                Add(tokens, sentences, first, block.EndToken, b);
            block.EndSentence = sentences.Count;
            blocks[b] = block;
        }
    }

    private static void Add(ReadOnlySpan<Token> tokens, RentedList<NewsSentence> sentences, int first, int end, int block) =>
        sentences.Add(new NewsSentence { Start = tokens[first].Start, End = tokens[end - 1].End, FirstToken = first, EndToken = end, Block = block });

    /// <summary>Whether a sentence of a block ends with a token.</summary>
    public static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int t, in NewsBlock block)
    {
        var behind = t;
        return Ends(text, tokens, t, block, ref behind);
    }

    // A run of signs is walked through once: from each of them the same token stands behind it.
    private static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int t, in NewsBlock block, ref int next)
    {
        ref readonly var token = ref tokens[t];
        if (!token.IsPunctuation || text[token.Start] is not ('.' or '!' or '?'))
            return false;
        next = Math.Max(next, t + 1);
        while (next < block.EndToken && tokens[next].IsPunctuation && !tokens[next].HasSpaceBefore)
            next++;
        if (next >= block.EndToken)
            return true;
        if (!tokens[next].HasSpaceBefore)
            return false;
        if (tokens[next].IsWord && !tokens[next].IsCapital)
            return false;
        if (text[token.Start] == '.' && t > block.FirstToken && tokens[t - 1].IsWord && !token.HasSpaceBefore)
        {
            ref readonly var before = ref tokens[t - 1];
            var initial = before.End - before.Start == 1 && before.IsCapital;
            return !initial && !Abbreviations.Contains(before) && !(tokens[next].IsNumber && Numbering.Contains(before));
        }
        return true;
    }
}
