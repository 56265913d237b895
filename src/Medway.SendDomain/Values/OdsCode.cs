using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Values;

/// <summary>The code of the NHS Organisation Data Service for a body of the health service, as <c>QKS</c> for NHS Kent and Medway Integrated Care Board.</summary>
/// <remarks>Three characters for the boards of 2022, five for those formed since 2026 (<c>S0E4D</c>); capital letters and digits. Source: NHS England, ODS. <c>default</c> is no code: its text is empty and it equals no parsed code.</remarks>
public readonly record struct OdsCode : ISpanParsable<OdsCode>, IComparable<OdsCode>
{
    private readonly string? text;

    private OdsCode(string text) => this.text = text;

    /// <summary>Reads a code such as <c>QKS</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not three to eight capital letters or digits.</exception>
    public static OdsCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not three to eight capital letters or digits.");
    }

    /// <summary>Reads a code such as <c>QKS</c>; <c>false</c> where the text is not three to eight capital letters or digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OdsCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out OdsCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OdsCode code)
    {
        var valid = text.Length is >= 3 and <= 8 && IsCapitalsAndDigits(text);
        code = valid ? new OdsCode(text.ToString()) : default;
        return valid;
    }

    private static bool IsCapitalsAndDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>Orders codes by their characters.</summary>
    public int CompareTo(OdsCode other) => string.CompareOrdinal(text, other.text);

    /// <summary>Whether the first code sorts before the second.</summary>
    public static bool operator <(OdsCode left, OdsCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first code sorts before the second or is the same.</summary>
    public static bool operator <=(OdsCode left, OdsCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first code sorts after the second.</summary>
    public static bool operator >(OdsCode left, OdsCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first code sorts after the second or is the same.</summary>
    public static bool operator >=(OdsCode left, OdsCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as published; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? "";

    static OdsCode IParsable<OdsCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OdsCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OdsCode result) => TryParse(s, out result);

    static OdsCode ISpanParsable<OdsCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<OdsCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OdsCode result) => TryParse(s, out result);
}
