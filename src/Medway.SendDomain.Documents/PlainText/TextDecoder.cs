using System.Buffers;
using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Documents.PlainText;

/// <summary>
/// Turns bytes into text: by the byte order mark, else as UTF-8, else as Windows-1252 with a Warning. Valid UTF-8 beyond ASCII is next to never anything else,
/// so it goes before what a server or page states.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly SearchValues<byte> UndefinedInWindows1252 = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private static readonly (byte[] Mark, string Name, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "UTF-8", Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0x00, 0x00, 0xFE, 0xFF], "UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], "UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], "UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    internal static string? Decode(ReadOnlySpan<byte> bytes, string? charset, out Diagnostic? problem)
    {
        foreach (var (mark, name, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Strictly(bytes, mark.Length, name, encoding, out problem);
        }
        if (Charset.Wide(charset) is { } wide)
            return Strictly(bytes, 0, charset!, wide, out problem);
        if (BinaryBytes.Find(bytes) is >= 0 and var binary)
        {
            problem = DiagnosticCatalogue.NotText.Whole(Hex(bytes[binary]), binary + 1);
            return null;
        }
        problem = null;
        var damage = Utf8Damage.Of(bytes);
        return damage.Places == 0 ? Utf8.GetString(bytes)
            : damage.IsUtf8 ? DamagedUtf8(bytes, damage, out problem)
            : SingleBytes(bytes, charset, damage.First, out problem);
    }

    private static string? Strictly(ReadOnlySpan<byte> bytes, int from, string name, Encoding encoding, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            return encoding.GetString(bytes[from..]);
        }
        catch (DecoderFallbackException e)
        {
            var place = Math.Clamp(from + Math.Max(e.Index, 0), 0, bytes.Length - 1);
            problem = DiagnosticCatalogue.InvalidEncoding.Whole(name, Hex(bytes[place]), place + 1);
            return null;
        }
    }

    private static string DamagedUtf8(ReadOnlySpan<byte> bytes, Utf8Damage damage, out Diagnostic? problem)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var place = Encoding.UTF8.GetCharCount(bytes[..damage.First]);
        problem = DiagnosticCatalogue.DamagedUtf8.At(new TextSpan(place, Math.Min(place + 1, text.Length)),
            Hex(bytes[damage.First]), damage.First + 1, damage.Places == 1 ? "one place" : FormattableString.Invariant($"{damage.Places} places"));
        return text;
    }

    private static string? SingleBytes(ReadOnlySpan<byte> bytes, string? charset, int first, out Diagnostic? problem)
    {
        var undefined = bytes.IndexOfAny(UndefinedInWindows1252);
        if (undefined >= 0)
        {
            problem = DiagnosticCatalogue.UnknownEncoding.Whole(Hex(bytes[first]), first + 1, Hex(bytes[undefined]), undefined + 1);
            return null;
        }
        problem = Charset.IsWindows1252(charset)
            ? null
            : DiagnosticCatalogue.ReadAsWindows1252.At(new TextSpan(first, first + 1), Hex(bytes[first]), first + 1);
        return Windows1252.GetString(bytes);
    }

    private static string Hex(byte value) => FormattableString.Invariant($"0x{value:X2}");
}
