using System.Buffers;
using System.Text;

namespace Medway.SendDomain.Documents.PlainText;

/// <summary>Where bytes fail to be UTF-8, weighed against the characters beyond ASCII that they spell well.</summary>
internal readonly record struct Utf8Damage
{
    private Utf8Damage(int first, int places, int wellSpelt)
    {
        First = first;
        Places = places;
        IsUtf8 = wellSpelt > places;
    }

    /// <summary>The first byte that is no UTF-8, from 0.</summary>
    internal int First { get; }

    /// <summary>How many sequences are no UTF-8.</summary>
    internal int Places { get; }

    /// <summary>Whether the bytes are UTF-8 none the less, since more is spelt well than not.</summary>
    internal bool IsUtf8 { get; }

    internal static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        var (first, places, wellSpelt) = (0, 0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var ascii = bytes[i..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            i += ascii;
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) == OperationStatus.Done)
                wellSpelt++;
            else if (places++ == 0)
                first = i;
            i += Math.Max(length, 1);
        }
        return new Utf8Damage(first, places, wellSpelt);
    }
}
