using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Lexis;

/// <summary>A phrase of a table, found in a text.</summary>
internal readonly struct PhraseHit<T>(T meaning, int first, int count)
{
    /// <summary>What the table says of the phrase.</summary>
    public readonly T Meaning = meaning;

    /// <summary>The index of its first token.</summary>
    public readonly int First = first;

    /// <summary>How many tokens it has.</summary>
    public readonly int Count = count;

    /// <summary>The index of the token after it.</summary>
    public int Next => First + Count;
}

/// <summary>
/// Many phrases, found in one pass over the tokens of a text: a trie over word hashes in one open-addressed table. A hit is checked against the phrase’s
/// own words, so that no collision of hashes can pass for it.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private const int BitsForOpening = 16;
    private const int MostOpeningWords = 128;

    private readonly Slot[] slots;
    private readonly ulong[] openings;
    private readonly int[] phraseOfNode;
    private readonly string[][] phrases;
    private readonly T[] meanings;

    internal PhraseIndex(IReadOnlyList<(string[] Words, T Meaning)> entries)
    {
        phrases = [.. entries.Select(entry => entry.Words)];
        meanings = [.. entries.Select(entry => entry.Meaning)];
        var edges = new Dictionary<(int Node, ulong Word), int>();
        var ends = new List<int> { -1 };
        for (var i = 0; i < phrases.Length; i++)
        {
            var node = 0;
            foreach (var word in phrases[i])
            {
                var key = (node, Folding.Hash(word));
                if (!edges.TryGetValue(key, out var next))
                {
                    edges.Add(key, next = ends.Count);
                    ends.Add(-1);
                }
                node = next;
            }
            if (ends[node] >= 0)
                throw new ArgumentException($"The phrase '{string.Join(' ', phrases[i])}' stands in the index twice.", nameof(entries));
            ends[node] = i;
        }
        phraseOfNode = [.. ends];
        slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, edges.Count * 3))];
        var firstWords = edges.Keys.Count(key => key.Node == 0);
        openings = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(firstWords * BitsForOpening / 64, 1, MostOpeningWords))];
        foreach (var ((node, word), next) in edges)
        {
            if (node == 0)
                openings[(int)(word >> 6) & (openings.Length - 1)] |= 1UL << (int)word;
            var at = Home(node, word);
            while (slots[at].Next != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = new Slot(word, node, next);
        }
    }

    /// <summary>Every phrase of the index, for tests that look over the tables.</summary>
    public IReadOnlyList<string[]> Phrases => phrases;

    /// <summary>Whether a phrase may begin with a token: a look at one bit, which for most words of a text says no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayOpen(in Token token)
    {
        var bits = openings;
        return ((bits[(int)(token.Hash >> 6) & (bits.Length - 1)] >> (int)token.Hash) & 1) != 0;
    }

    /// <summary>The longest phrase that begins at a token; none where the token is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, out PhraseHit<T> hit)
    {
        if ((uint)first < (uint)tokens.Length && MayOpen(tokens[first]))
            return TryWalk(text, tokens, first, out hit);
        hit = default;
        return false;
    }

    private bool TryWalk(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, out PhraseHit<T> hit)
    {
        var node = 0;
        var best = -1;
        var bestCount = 0;
        for (var i = first; i < tokens.Length; i++)
        {
            var next = Next(node, tokens[i].Hash);
            // “widespread” failings: quotation marks inside a phrase do not part it.
            if (next == 0 && i > first && IsQuotationMark(text, tokens[i]))
                continue;
            node = next;
            if (node == 0)
                break;
            if (phraseOfNode[node] >= 0)
            {
                best = phraseOfNode[node];
                bestCount = i - first + 1;
            }
        }
        if (best < 0 || !Holds(text, tokens.Slice(first, bestCount), phrases[best]))
        {
            hit = default;
            return false;
        }
        hit = new PhraseHit<T>(meanings[best], first, bestCount);
        return true;
    }

    /// <summary>Adds every hit in reading order: the longest at each token, from every token (<paramref name="nested"/>) or from the token after the last hit.</summary>
    public void FindAll(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<PhraseHit<T>> hits, bool nested = false)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!MayOpen(tokens[i]) || !TryWalk(text, tokens, i, out var hit))
                continue;
            hits.Add(hit);
            if (!nested)
                i = hit.Next - 1;
        }
    }

    private static bool Holds(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, string[] words)
    {
        var word = 0;
        foreach (ref readonly var token in tokens)
        {
            if (word < words.Length && token.In(text) is var written && (written.SequenceEqual(words[word]) || Folding.Same(written, words[word])))
                word++;
            else if (!IsQuotationMark(text, token))
                return false;
        }
        return word == words.Length;
    }

    private static bool IsQuotationMark(ReadOnlySpan<char> text, in Token token) => token.IsPunctuation && text[token.Start] is '“' or '”' or '"' or '‘' or '’' or '\'';

    private int Next(int node, ulong word)
    {
        for (var at = Home(node, word); slots[at].Next != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Word == word && slots[at].Node == node)
                return slots[at].Next;
        }
        return 0;
    }

    private int Home(int node, ulong word)
    {
        var mixed = (word ^ ((ulong)(uint)node * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        return (int)(mixed >> 32) & (slots.Length - 1);
    }

    private readonly struct Slot(ulong word, int node, int next)
    {
        public readonly ulong Word = word;
        public readonly int Node = node;
        public readonly int Next = next;
    }
}
