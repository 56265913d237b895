using System.Buffers;

namespace Medway.SendDomain.Lexis;

/// <summary>The tokens of a text, in a rented array; to be disposed when the text has been read.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] items;

    public TokenList(int textLength) => items = ArrayPool<Token>.Shared.Rent(Math.Max(16, textLength / 5));

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref items[index];

    public ReadOnlySpan<Token> Span => items.AsSpan(0, Count);

    /// <summary>The tokens of a whole text.</summary>
    public static TokenList Of(ReadOnlySpan<char> text)
    {
        var tokens = new TokenList(text.Length);
        Lexer.Cut(text, 0, text.Length, tokens);
        return tokens;
    }

    public void Add(Token token)
    {
        if (Count == items.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(items.Length * 2);
            items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<Token>.Shared.Return(items);
            items = larger;
        }
        items[Count++] = token;
    }

    /// <summary>The index of the first token that begins at or after an offset; <see cref="Count"/> where there is none.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (items[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public void Dispose()
    {
        var rented = items;
        items = [];
        Count = 0;
        if (rented.Length > 0)
            ArrayPool<Token>.Shared.Return(rented);
    }
}
