using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Values;

/// <summary>The three-digit code by which the Department for Education keys a local authority, and with it a local area.</summary>
/// <remarks>Stable where GSS codes change: 887 is Medway. Source: DfE, list of local authorities. <c>default</c> is no code: its text is empty and it equals no parsed code.</remarks>
public readonly record struct LaCode : ISpanParsable<LaCode>, IComparable<LaCode>
{
    private readonly string? text;

    private LaCode(string text) => this.text = text;

    /// <summary>Reads a code such as <c>887</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not three digits.</exception>
    public static LaCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not three digits.");
    }

    /// <summary>Reads a code such as <c>887</c>; <c>false</c> where the text is not three digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LaCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out LaCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LaCode code)
    {
        var valid = text.Length == 3 && !text.ContainsAnyExceptInRange('0', '9');
        code = valid ? new LaCode(text.ToString()) : default;
        return valid;
    }

    /// <summary>Orders codes by their characters.</summary>
    public int CompareTo(LaCode other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether the first code sorts before the second.</summary>
    public static bool operator <(LaCode left, LaCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first code sorts before the second or is the same.</summary>
    public static bool operator <=(LaCode left, LaCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first code sorts after the second.</summary>
    public static bool operator >(LaCode left, LaCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first code sorts after the second or is the same.</summary>
    public static bool operator >=(LaCode left, LaCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as published; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    static LaCode IParsable<LaCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LaCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LaCode result) => TryParse(s, out result);

    static LaCode ISpanParsable<LaCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<LaCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LaCode result) => TryParse(s, out result);
}
