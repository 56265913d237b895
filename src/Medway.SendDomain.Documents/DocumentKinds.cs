using System.Text;

namespace Medway.SendDomain.Documents;

/// <summary>Tells what a document is: by its first bytes, then by what the sender says, then by its name.</summary>
internal static class DocumentKinds
{
    // Readers of PDF take the header anywhere in the first kilobyte.
    private const int HeaderWindow = 1_024;

    // White space and the byte order mark of UTF-8.
    private static readonly byte[] BeforeHeader = [0x20, 0x09, 0x0D, 0x0A, 0x00, 0xEF, 0xBB, 0xBF];

    private static readonly (byte[] Magic, string Is)[] Unread =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a Word, OpenDocument or other ZIP file"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office file"),
        ([.. "{\\rtf"u8], "a rich text file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF8"u8], "a GIF picture"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
        ([0x1F, 0x8B, 0x08], "a gzip file"),
        ([.. "%!PS"u8], "a PostScript file"),
    ];

    private static readonly string[] HtmlOpenings = ["<!doctype html", "<html", "<head", "<body"];

    internal static DocumentKind Tell(ReadOnlySpan<byte> content, string? name, string? mediaType, out string unread)
    {
        unread = "";
        var stated = Stated(mediaType) ?? ByExtension(name);
        var header = content[..Math.Min(content.Length, HeaderWindow)].IndexOf("%PDF-"u8);
        if (header == 0 || (header > 0 && (stated == DocumentKind.Pdf || content[..header].IndexOfAnyExcept(BeforeHeader) < 0)))
            return DocumentKind.Pdf;
        foreach (var (magic, kind) in Unread)
        {
            if (!content.StartsWith(magic))
                continue;
            unread = kind;
            return DocumentKind.Unread;
        }
        return LooksLikeHtml(content) ? DocumentKind.Html : stated ?? DocumentKind.Text;
    }

    private static DocumentKind? Stated(string? mediaType)
    {
        if (mediaType is null)
            return null;
        var type = mediaType.AsSpan();
        var parameters = type.IndexOf(';');
        type = (parameters < 0 ? type : type[..parameters]).Trim();
        return type.Equals("application/pdf", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Pdf
            : type.Equals("text/html", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)
                ? DocumentKind.Html
            : type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) ? DocumentKind.Text
            : null;
    }

    private static DocumentKind? ByExtension(string? name) => Path.GetExtension(name)?.ToUpperInvariant() switch
    {
        ".PDF" => DocumentKind.Pdf,
        ".HTML" or ".HTM" or ".XHTML" => DocumentKind.Html,
        _ => null,
    };

    private static bool LooksLikeHtml(ReadOnlySpan<byte> content)
    {
        var opening = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 2 * HeaderWindow)]);
        if (opening.StartsWith("ÿþ", StringComparison.Ordinal) || opening.StartsWith("þÿ", StringComparison.Ordinal))
            opening = opening.Replace("\0", "", StringComparison.Ordinal);
        var rest = opening.AsSpan().TrimStart("ï»¿ÿþ \t\r\n");
        while (rest.StartsWith("<!--", StringComparison.Ordinal) || rest.StartsWith("<?xml", StringComparison.Ordinal))
        {
            var closing = rest[1] == '?' ? "?>" : "-->";
            var end = rest.IndexOf(closing, StringComparison.Ordinal);
            if (end < 0)
                return false;
            rest = rest[(end + closing.Length)..].TrimStart();
        }
        foreach (var start in HtmlOpenings)
        {
            if (rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return rest.Length == start.Length || !char.IsAsciiLetterOrDigit(rest[start.Length]);
        }
        return false;
    }
}
