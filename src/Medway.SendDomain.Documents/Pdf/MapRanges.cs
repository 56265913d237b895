using System.Buffers;
using System.Globalization;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Counts the signs that the ranges of a font's map cover.</summary>
internal static class MapRanges
{
    private static readonly SearchValues<byte> Spaces = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> EndsWord = SearchValues.Create("\0\t\n\f\r <[%"u8);

    internal static long Count(ReadOnlySpan<byte> map)
    {
        var count = 0L;
        for (int at; (at = map.IndexOf("begin"u8)) >= 0;)
        {
            map = map[(at + 5)..];
            if (!map.StartsWith("bfrange"u8) && !map.StartsWith("cidrange"u8) && !map.StartsWith("notdefrange"u8))
                continue;
            map = map[(map.IndexOf("range"u8) + 5)..];
            while (TryCode(ref map, out var first) && TryCode(ref map, out var last))
            {
                count += Math.Max(0, last - first + 1);
                SkipTarget(ref map);
            }
        }
        return count;
    }

    private static bool TryCode(ref ReadOnlySpan<byte> map, out long code)
    {
        code = 0;
        SkipSpace(ref map);
        if (!map.StartsWith("<"u8) || map.IndexOf((byte)'>') is not (> 0 and var end))
            return false;
        foreach (var digit in map[1..end])
        {
            if (byte.TryParse([digit], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                code = Math.Min((code << 4) | value, uint.MaxValue);
        }
        map = map[(end + 1)..];
        return true;
    }

    private static void SkipTarget(ref ReadOnlySpan<byte> map)
    {
        SkipSpace(ref map);
        if (map.IsEmpty)
            return;
        var end = map[0] is (byte)'<' ? map.IndexOf((byte)'>') + 1 : map[0] is (byte)'[' ? map.IndexOf((byte)']') + 1 : map.IndexOfAny(EndsWord);
        map = end > 0 ? map[end..] : [];
    }

    private static void SkipSpace(ref ReadOnlySpan<byte> map)
    {
        for (; ; )
        {
            var start = map.IndexOfAnyExcept(Spaces);
            map = start < 0 ? [] : map[start..];
            if (!map.StartsWith("%"u8))
                return;
            var end = map.IndexOfAny((byte)'\n', (byte)'\r');
            map = end < 0 ? [] : map[end..];
        }
    }
}
