using System.Globalization;
using System.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>Text of documents made fit for a terminal: no character of it may steer the terminal or turn its reading order.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';
    private const int FirstBeyondAscii = 0x7F;

    /// <summary>The text with control characters, marks that turn the direction of writing and lone surrogates as U+FFFD; line ends and tabs become spaces.</summary>
    public static string Of(string text)
    {
        if (!NeedsChange(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                plain.Append(' ');
            else if (Steers(rune))
                plain.Append(Replacement);
            else
                plain.Append(rune.ToString());
        }
        return plain.ToString();
    }

    /// <summary>JSON in which the same characters are written as escapes: it says the same.</summary>
    public static byte[] OfJson(byte[] json)
    {
        var text = Encoding.UTF8.GetString(json);
        var plain = new StringBuilder(text.Length);
        // What is below U+007F and steers stands between the tokens, where it is the layout.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= FirstBeyondAscii && Steers(rune))
                plain.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                plain.Append(rune.ToString());
        }
        return Encoding.UTF8.GetBytes(plain.ToString());
    }

    private static bool NeedsChange(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == Replacement || Steers(rune))
                return true;
        }
        return false;
    }

    private static bool Steers(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
