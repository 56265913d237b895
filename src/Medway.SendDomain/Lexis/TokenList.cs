namespace Medway.SendDomain.Lexis;

/// <summary>The tokens of a text; to be disposed when the text has been read.</summary>
internal sealed class TokenList(int textLength) : RentedList<Token>(textLength / 5)
{
    /// <summary>The tokens of a whole text.</summary>
    public static TokenList Of(ReadOnlySpan<char> text)
    {
        var tokens = new TokenList(text.Length);
        Lexer.Cut(text, 0, text.Length, tokens);
        return tokens;
    }

    /// <summary>The index of the first token that begins at or after an offset; <see cref="RentedList{T}.Count"/> where there is none.</summary>
    public int IndexAt(int offset)
    {
        var tokens = Span;
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
