using System.Numerics;

namespace Medway.SendDomain.Lexis;

/// <summary>
/// The hash of a word as it grows: folded characters are packed eight to a block, a byte apart, so that a word of letters costs one multiplication for eight
/// of them, and a lexer that has eight letters in a register adds them at once.
/// </summary>
internal struct WordHash()
{
    public const int BlockLength = 8;

    private const ulong Seed = 14695981039346656037;
    private const ulong Mixer = 0x9E3779B97F4A7C15;
    private const ulong Finisher = 0xD6E8FEB86659FD93;

    private ulong hash = Seed;
    private ulong block;
    private int count;

    /// <summary>The hash of what was added so far, its low bits as good as its high ones.</summary>
    public readonly ulong Value
    {
        get
        {
            var mixed = Mix(hash, block) * Finisher;
            return mixed ^ (mixed >> 32);
        }
    }

    /// <summary>Adds a character; what is invisible does not count.</summary>
    public void Add(char c)
    {
        var folded = Folding.Fold(c);
        if (folded == '\0')
            return;
        block ^= (ulong)folded << (BlockLength * count);
        if (++count == BlockLength)
            Close();
    }

    /// <summary>Adds small letters of ASCII, a byte each, the first the lowest; only where a block begins.</summary>
    public void AddLetters(ulong letters, int length)
    {
        block = letters;
        count = length;
        if (count == BlockLength)
            Close();
    }

    private void Close()
    {
        hash = Mix(hash, block);
        (block, count) = (0, 0);
    }

    private static ulong Mix(ulong hash, ulong block) => BitOperations.RotateLeft((hash ^ block) * Mixer, 29);
}
