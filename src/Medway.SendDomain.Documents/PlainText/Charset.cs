using System.Buffers;
using System.Text;

namespace Medway.SendDomain.Documents.PlainText;

/// <summary>Finds the name of the encoding that a media type or the head of an HTML page states.</summary>
internal static class Charset
{
    // The standard asks pages to state it here.
    private const int MetaWindow = 1_024;

    private static readonly SearchValues<char> EndsName = SearchValues.Create("\"'; />\r\n");

    /// <summary>The name after <c>charset=</c>; <c>null</c> where none is stated.</summary>
    internal static string? Of(string? mediaType)
    {
        var at = mediaType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0)
            return null;
        var name = mediaType.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var end = name.IndexOfAny(EndsName);
        return (end < 0 ? name : name[..end]).ToString();
    }

    /// <summary>The name that the page itself states.</summary>
    internal static string? OfPage(ReadOnlySpan<byte> page) => Of(Encoding.Latin1.GetString(page[..Math.Min(page.Length, MetaWindow)]));

    /// <summary>Whether the name is one of Windows-1252 or a part of it; the web takes ISO 8859-1 for Windows-1252.</summary>
    internal static bool IsWindows1252(string? name) => name?.ToUpperInvariant() is
        "WINDOWS-1252" or "CP1252" or "ISO-8859-1" or "ISO8859-1" or "LATIN1" or "US-ASCII" or "ASCII";

    /// <summary>The encoding of two bytes a character that the name states, if it does.</summary>
    internal static Encoding? Wide(string? name) => name?.ToUpperInvariant() switch
    {
        "UTF-16" or "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        _ => null,
    };
}
