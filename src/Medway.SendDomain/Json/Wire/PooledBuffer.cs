using System.Buffers;

namespace Medway.SendDomain.Json.Wire;

/// <summary>Bytes read from a stream, in a rented array that doubles when it is full.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private const int FirstLength = 64 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int start;
    private int end;

    public ReadOnlyMemory<byte> Content => bytes.AsMemory(start, end - start);

    /// <summary>Room to read into, never empty.</summary>
    public Memory<byte> FreeMemory()
    {
        if (end == bytes.Length)
            MakeRoom();
        return bytes.AsMemory(end);
    }

    public Span<byte> Free() => FreeMemory().Span;

    public void Filled(int count) => end += count;

    /// <summary>Forgets the first bytes.</summary>
    public void Consume(int count) => start += count;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        start = end = 0;
    }

    private void MakeRoom()
    {
        var content = Content;
        var roomy = content.Length <= bytes.Length / 2;
        var target = roomy ? bytes : ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, bytes.Length * 2L));
        content.Span.CopyTo(target);
        if (!roomy)
            ArrayPool<byte>.Shared.Return(bytes);
        (bytes, start, end) = (target, 0, content.Length);
    }
}
