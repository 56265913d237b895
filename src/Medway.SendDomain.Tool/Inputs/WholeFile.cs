using System.Globalization;

namespace Medway.SendDomain.Tool.Inputs;

/// <summary>Reads what is taken into memory whole, a file or what a pipe gives, up to a limit: an input may have no end.</summary>
internal static class WholeFile
{
    /// <summary>The most bytes: far above thousands of reports in one list.</summary>
    public const int Limit = 256 << 20;

    private const int Chunk = 1 << 16;

    /// <exception cref="IOException">It cannot be read, or has more than the limit.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        using var input = File.OpenRead(path);
        return Read(input, path, []);
    }

    /// <summary>Reads the rest of a stream behind what was read of it.</summary>
    /// <exception cref="IOException">It cannot be read, or has more than the limit.</exception>
    public static ReadOnlyMemory<byte> Read(Stream input, string path, ReadOnlySpan<byte> before)
    {
        var content = new MemoryStream();
        content.Write(before);
        var buffer = new byte[Chunk];
        while (input.Read(buffer) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
            if (content.Length > Limit)
                throw TooLong(path, "It");
        }
        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    /// <summary>What is thrown where there is more than the limit.</summary>
    public static IOException TooLong(string path, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{what} is longer than the limit of {Limit} bytes: '{path}'"));
}
