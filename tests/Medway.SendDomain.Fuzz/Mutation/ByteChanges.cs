namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Changes that know nothing of what the bytes mean.</summary>
internal static class ByteChanges
{
    private const int LongestPiece = 400;
    private const int MostBytes = 60_000;

    internal static byte[] Change(byte[] bytes, Chance chance)
    {
        if (bytes.Length == 0)
            return [(byte)chance.Below(256)];
        var (start, end) = chance.Range(bytes.Length, LongestPiece);
        var at = chance.Below(bytes.Length);
        switch (chance.Below(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << chance.Below(8));
                return bytes;
            case 1:
                bytes[at] = (byte)chance.Below(256);
                return bytes;
            case 2:
                return [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)];
            case 3:
                return Insert(bytes, at, bytes.AsSpan(start, end - start));
            case 4:
                return Insert(bytes, at, Repeated(bytes[start..Math.Min(end, start + 12)], chance.Between(2, 40)));
            case 5:
                return bytes[..at];
            case 6:
                bytes[at] = bytes[chance.Below(bytes.Length)];
                return bytes;
            default:
                return [.. bytes.AsSpan(0, at), (byte)chance.Below(256), .. bytes.AsSpan(at)];
        }
    }

    internal static byte[] Insert(byte[] bytes, int at, ReadOnlySpan<byte> piece) =>
        bytes.Length + piece.Length > MostBytes ? bytes : [.. bytes.AsSpan(0, at), .. piece, .. bytes.AsSpan(at)];

    private static byte[] Repeated(byte[] piece, int count)
    {
        var result = new byte[piece.Length * count];
        for (var i = 0; i < count; i++)
            piece.CopyTo(result, i * piece.Length);
        return result;
    }
}
