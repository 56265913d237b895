using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Medway.SendDomain.Lexis;

/// <summary>The letters of ASCII, eight at most, that stand at a place of a text: looked at together, not one by one.</summary>
internal readonly ref struct LetterRun
{
    private LetterRun(int length, int capitals, ulong small)
    {
        Length = length;
        Capitals = capitals;
        Small = small;
    }

    public int Length { get; }

    public int Capitals { get; }

    /// <summary>The letters in their small form, a byte each, the first the lowest.</summary>
    public ulong Small { get; }

    /// <summary>The letters from an offset on, behind which the text has eight characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterRun At(ReadOnlySpan<char> text, int offset)
    {
        var written = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(offset, WordHash.BlockLength)));
        var small = written | Vector128.Create((ushort)0x20);
        var letters = Vector128.LessThan(small - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
        var capitals = Vector128.LessThan(written - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
        var length = BitOperations.TrailingZeroCount(~letters.ExtractMostSignificantBits());
        var bytes = Vector128.Narrow(small, small).AsUInt64().ToScalar();
        var kept = length == WordHash.BlockLength ? ulong.MaxValue : (1UL << (WordHash.BlockLength * length)) - 1;
        return new LetterRun(length, BitOperations.PopCount(capitals.ExtractMostSignificantBits() & ((1u << length) - 1)), bytes & kept);
    }
}
