using Medway.SendDomain.Tool.Inputs;

namespace Medway.SendDomain.Tool.Validating;

/// <summary>A stream of lines behind what was already read of it, in which no line may be longer than the limit; there may be any number.</summary>
internal sealed class LinesInput(ReadOnlyMemory<byte> before, Stream rest, string path) : Stream
{
    private ReadOnlyMemory<byte> left = before;
    private long lengthOfLine;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="IOException">A line is too long.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var target = buffer.AsSpan(offset, count);
        int read;
        if (left.IsEmpty)
        {
            read = rest.Read(target);
        }
        else
        {
            read = Math.Min(left.Length, count);
            left.Span[..read].CopyTo(target);
            left = left[read..];
        }
        var end = target[..read].LastIndexOf((byte)'\n');
        lengthOfLine = end < 0 ? lengthOfLine + read : read - end - 1;
        return lengthOfLine <= WholeFile.Limit ? read : throw WholeFile.TooLong(path, "A line");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
