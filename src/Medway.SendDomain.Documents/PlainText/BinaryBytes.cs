namespace Medway.SendDomain.Documents.PlainText;

/// <summary>Finds bytes that no text has: NUL anywhere, or control codes more often than a slip of an extractor explains.</summary>
internal static class BinaryBytes
{
    private const int Tolerated = 8;
    private const int Share = 100;

    /// <summary>The place of the first such byte; -1 where the bytes may be text.</summary>
    internal static int Find(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return nul;
        var (first, count) = (-1, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is >= 0x20 or (>= 0x09 and <= 0x0D))
                continue;
            if (count++ == 0)
                first = i;
        }
        return count > Tolerated + (bytes.Length / Share) ? first : -1;
    }
}
