using System.IO.Compression;
using UglyToad.PdfPig.Filters;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>How long a stream becomes when a filter unfolds it, told without unfolding it into memory: a megabyte can become a thousand.</summary>
internal static class UnfoldedLength
{
    private const int HeaderOfFlate = 2;
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int LargestTable = 4_096;

    /// <summary>The length, or some length above <paramref name="most"/>; 0 for filters that do not lengthen.</summary>
    internal static long Of(IFilter filter, ReadOnlyMemory<byte> input, long most) => filter switch
    {
        FlateFilter => OfFlate(input, most),
        LzwFilter => OfLzw(input.Span, most),
        RunLengthFilter => OfRuns(input.Span, most),
        _ => 0,
    };

    private static long OfFlate(ReadOnlyMemory<byte> input, long most)
    {
        if (input.Length <= HeaderOfFlate)
            return 0;
        using var inflate = new DeflateStream(PdfBytes.Of(input[HeaderOfFlate..]), CompressionMode.Decompress);
        Span<byte> piece = stackalloc byte[4_096];
        var length = 0L;
        try
        {
            for (int count; length <= most && (count = inflate.Read(piece)) > 0;)
                length += count;
        }
        catch (InvalidDataException)
        {
            // What is damaged ends here; the filter says what it makes of it.
        }
        return length;
    }

    private static long OfRuns(ReadOnlySpan<byte> input, long most)
    {
        var length = 0L;
        for (var i = 0; i < input.Length && length <= most;)
        {
            if (input[i] == 128)
                break;
            length += input[i] < 128 ? input[i] + 1 : 257 - input[i];
            i += input[i] < 128 ? input[i] + 2 : 2;
        }
        return length;
    }

    private static long OfLzw(ReadOnlySpan<byte> input, long most)
    {
        Span<int> lengths = stackalloc int[LargestTable];
        var (length, next, width, before, bits, held) = (0L, EndOfData + 1, 9, 0, 0u, 0);
        foreach (var octet in input)
        {
            bits = (bits << 8) | octet;
            held += 8;
            if (held < width)
                continue;
            held -= width;
            var code = (int)((bits >> held) & ((1u << width) - 1));
            if (code == EndOfData || length > most)
                break;
            if (code == ClearTable)
            {
                (next, width, before) = (EndOfData + 1, 9, 0);
                continue;
            }
            var own = code < ClearTable ? 1 : code < next ? lengths[code] : before + 1;
            length += own;
            if (before > 0 && next < LargestTable)
                lengths[next++] = before + 1;
            before = own;
            // One early, as nearly all writers do.
            width = next >= 2_047 ? 12 : next >= 1_023 ? 11 : next >= 511 ? 10 : 9;
        }
        return length;
    }
}
