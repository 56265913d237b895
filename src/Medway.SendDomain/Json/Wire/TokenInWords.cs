using System.Text;
using System.Text.Json;

namespace Medway.SendDomain.Json.Wire;

/// <summary>A token as a message quotes it, never long and never failing.</summary>
internal static class TokenInWords
{
    private const int LongestQuoted = 40;

    public static string Of(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => $"'{Name(ref json)}'",
        JsonTokenType.Number => $"the number {Name(ref json)}",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => "nothing",
    };

    /// <summary>The characters of a token as they stand, escapes and all, shortened.</summary>
    public static string Name(ref Utf8JsonReader json)
    {
        Span<byte> bytes = stackalloc byte[LongestQuoted * 4];
        var length = 0;
        if (json.HasValueSequence)
        {
            foreach (var segment in json.ValueSequence)
            {
                var part = segment.Span[..Math.Min(segment.Length, bytes.Length - length)];
                part.CopyTo(bytes[length..]);
                length += part.Length;
            }
        }
        else
        {
            length = Math.Min(json.ValueSpan.Length, bytes.Length);
            json.ValueSpan[..length].CopyTo(bytes);
        }
        var text = Encoding.UTF8.GetString(bytes[..length]);
        if (text.Length <= LongestQuoted)
            return text;
        var end = char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
