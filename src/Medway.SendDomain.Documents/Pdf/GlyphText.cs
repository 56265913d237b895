using System.Text;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>What the signs of a page mean as characters: ligatures taken apart, bullets of symbol fonts named, spaces as spaces.</summary>
internal static class GlyphText
{
    /// <summary>The characters; empty for a space, <c>null</c> for a sign that does not say what it means.</summary>
    internal static string? Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        if (value.Length == 1)
            return Of(value[0]);
        if (string.IsNullOrWhiteSpace(value))
            return "";
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (Of(c) is not { } meaning)
                return null;
            text.Append(meaning.Length == 0 ? " " : meaning);
        }
        return text.ToString();
    }

    private static string? Of(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        '\u00AD' => "-",
        '\u200B' or '\uFEFF' => "",
        '\uFFFD' => null,
        // Symbol and Wingdings stand in this part of the private use area; their signs in reports are bullets.
        >= '\uF020' and <= '\uF0FF' => SymbolFont(c),
        >= '\uE000' and <= '\uF8FF' => null,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => "",
        _ => c.ToString(),
    };

    private static string? SymbolFont(char c) => c switch
    {
        '\uF020' => "",
        '\uF0B7' or '\uF06C' or '\uF09F' => "•",
        '\uF0A7' => "▪",
        '\uF06E' => "■",
        '\uF0D8' => "➢",
        '\uF0FC' => "✓",
        '\uF02D' => "-",
        _ => "•",
    };
}
