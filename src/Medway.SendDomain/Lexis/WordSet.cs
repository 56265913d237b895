namespace Medway.SendDomain.Lexis;

/// <summary>Words of which a text is asked whether a token is one of them: hashes in an open-addressed table, mostly empty so that a “no” is one look.</summary>
internal sealed class WordSet
{
    private readonly ulong[] slots;

    private WordSet(IReadOnlyCollection<string> words)
    {
        slots = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 4)];
        foreach (var word in words)
        {
            var hash = Folding.Hash(word);
            var at = (int)hash & (slots.Length - 1);
            while (slots[at] != 0 && slots[at] != hash)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = hash;
        }
    }

    /// <summary>The words of a list, spaces between.</summary>
    public static WordSet Of(string words) => new(words.Split(' '));

    public bool Contains(in Token token)
    {
        var table = slots;
        for (var at = (int)token.Hash & (table.Length - 1); table[at] != 0; at = (at + 1) & (table.Length - 1))
        {
            if (table[at] == token.Hash)
                return true;
        }
        return false;
    }

    /// <summary>Whether one of the tokens [first, end) is one of the words.</summary>
    public bool ContainsAny(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Contains(tokens[t]))
                return true;
        }
        return false;
    }
}
