using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Values;

/// <summary>The unique reference number under which Ofsted files a local area and its reports, as <c>80522</c> for Medway.</summary>
/// <remarks>Five to seven digits. Source: Ofsted, reports website. <c>default</c> is no code: its text is empty and it equals no parsed code.</remarks>
public readonly record struct OfstedUrn : ISpanParsable<OfstedUrn>, IComparable<OfstedUrn>
{
    private readonly string? text;

    private OfstedUrn(string text) => this.text = text;

    /// <summary>Reads a code such as <c>80522</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not five to seven digits.</exception>
    public static OfstedUrn Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not five to seven digits.");
    }

    /// <summary>Reads a code such as <c>80522</c>; <c>false</c> where the text is not five to seven digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OfstedUrn code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out OfstedUrn)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OfstedUrn code)
    {
        var valid = text.Length is >= 5 and <= 7 && !text.ContainsAnyExceptInRange('0', '9');
        code = valid ? new OfstedUrn(text.ToString()) : default;
        return valid;
    }

    /// <summary>Orders codes by their characters.</summary>
    public int CompareTo(OfstedUrn other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether the first code sorts before the second.</summary>
    public static bool operator <(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first code sorts before the second or is the same.</summary>
    public static bool operator <=(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first code sorts after the second.</summary>
    public static bool operator >(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first code sorts after the second or is the same.</summary>
    public static bool operator >=(OfstedUrn left, OfstedUrn right) => left.CompareTo(right) >= 0;

    /// <summary>The code as published; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    static OfstedUrn IParsable<OfstedUrn>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OfstedUrn>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OfstedUrn result) => TryParse(s, out result);

    static OfstedUrn ISpanParsable<OfstedUrn>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<OfstedUrn>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OfstedUrn result) => TryParse(s, out result);
}
