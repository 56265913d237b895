using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Values;

/// <summary>The nine-character code of the Government Statistical Service for an area or body, as <c>E06000035</c> for Medway.</summary>
/// <remarks>Codes change while a body does not (Barnsley and Sheffield in 2025), so a code belongs to a date. Source: ONS, Register of Geographic Codes. <c>default</c> is no code: its text is empty and it equals no parsed code.</remarks>
public readonly record struct GssCode : ISpanParsable<GssCode>, IComparable<GssCode>
{
    private readonly string? text;

    private GssCode(string text) => this.text = text;

    /// <summary>Reads a code such as <c>E06000035</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not a capital letter and eight digits.</exception>
    public static GssCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a capital letter and eight digits.");
    }

    /// <summary>Reads a code such as <c>E06000035</c>; <c>false</c> where the text is not a capital letter and eight digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out GssCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out GssCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out GssCode code)
    {
        var valid = text.Length == 9 && char.IsAsciiLetterUpper(text[0]) && !text[1..].ContainsAnyExceptInRange('0', '9');
        code = valid ? new GssCode(text.ToString()) : default;
        return valid;
    }

    /// <summary>Orders codes by their characters.</summary>
    public int CompareTo(GssCode other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether the first code sorts before the second.</summary>
    public static bool operator <(GssCode left, GssCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first code sorts before the second or is the same.</summary>
    public static bool operator <=(GssCode left, GssCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first code sorts after the second.</summary>
    public static bool operator >(GssCode left, GssCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first code sorts after the second or is the same.</summary>
    public static bool operator >=(GssCode left, GssCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as published; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    static GssCode IParsable<GssCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<GssCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out GssCode result) => TryParse(s, out result);

    static GssCode ISpanParsable<GssCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<GssCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GssCode result) => TryParse(s, out result);
}
