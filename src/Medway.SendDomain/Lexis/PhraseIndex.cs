using System.Numerics;
using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Lexis;

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
        var inner = edges.Keys.Select(key => key.Node).ToHashSet();
        slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, edges.Count * 3))];
        openings = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(edges.Keys.Count(key => key.Node == 0) * BitsForOpening / 64, 1, MostOpeningWords))];
        foreach (var ((node, word), next) in edges)
        {
            if (node == 0)
                openings[(int)(word >> 6) & (openings.Length - 1)] |= 1UL << (int)word;
            var at = Home(node, word);
            while (slots[at].Next != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = new Slot(word, node, inner.Contains(next) ? next : -next);
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

    /// <summary>Tells the visitor every phrase that begins at any token, in reading order, the shortest of a token first.</summary>
    public void Visit<TVisitor>(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ref TVisitor visitor) where TVisitor : struct, IPhraseVisitor<T>, allows ref struct
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!MayOpen(tokens[i]))
                continue;
            var longest = Walk(text, tokens, i, out var count, ref visitor);
            if (longest < 0)
                continue;
            if (Holds(text, tokens.Slice(i, count), phrases[longest]))
                visitor.Take(i);
            else
                visitor.Drop();
        }
    }

    private bool TryWalk(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, out PhraseHit<T> hit)
    {
        var nobody = new Nobody();
        var longest = Walk(text, tokens, first, out var count, ref nobody);
        if (longest < 0 || !Holds(text, tokens.Slice(first, count), phrases[longest]))
        {
            hit = default;
            return false;
        }
        hit = new PhraseHit<T>(meanings[longest], first, count);
        return true;
    }

    /// <summary>Follows the trie from a token on; the longest phrase, and of how many tokens, or -1.</summary>
    private int Walk<TVisitor>(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, out int count, ref TVisitor visitor) where TVisitor : struct, IPhraseVisitor<T>, allows ref struct
    {
        var node = 0;
        var longest = -1;
        count = 0;
        for (var i = first; i < tokens.Length; i++)
        {
            var next = Next(node, tokens[i].Hash);
            if (next == 0)
            {
                // “widespread” failings: quotation marks inside a phrase do not part it.
                if (i > first && IsQuotationMark(text, tokens[i]))
                    continue;
                break;
            }
            node = Math.Abs(next);
            if (phraseOfNode[node] is >= 0 and var phrase)
            {
                longest = phrase;
                count = i - first + 1;
                visitor.Found(meanings[phrase], count);
            }
            if (next < 0)
                break;
        }
        return longest;
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

    /// <summary>The node behind a node by a word: 0 for none, negative where the trie ends with it.</summary>
    private int Next(int node, ulong word)
    {
        var table = slots;
        for (var at = Home(node, word); table[at].Next != 0; at = (at + 1) & (table.Length - 1))
        {
            if (table[at].Word == word && table[at].Node == node)
                return table[at].Next;
        }
        return 0;
    }

    private int Home(int node, ulong word) => (int)((word ^ ((ulong)(uint)node * 0x9E3779B97F4A7C15)) >> 20) & (slots.Length - 1);

    private readonly struct Slot(ulong word, int node, int next)
    {
        public readonly ulong Word = word;
        public readonly int Node = node;
        public readonly int Next = next;
    }

    private readonly struct Nobody : IPhraseVisitor<T>
    {
        public void Found(T meaning, int count)
        {
        }

        public void Take(int first)
        {
        }

        public void Drop()
        {
        }
    }
}
