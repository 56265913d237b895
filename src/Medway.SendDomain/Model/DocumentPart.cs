using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medway.SendDomain.Model;

/// <summary>Which of several reports of one document a report is: the first of two is <c>1/2</c>.</summary>
/// <remarks><c>default</c> is no part: its text is empty.</remarks>
public readonly record struct DocumentPart : ISpanParsable<DocumentPart>
{
    /// <summary>Makes a part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 1 and the count.</exception>
    public DocumentPart(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        Number = number;
        Count = count;
    }

    /// <summary>Which one, from 1.</summary>
    public int Number { get; }

    /// <summary>Of how many.</summary>
    public int Count { get; }

    /// <summary>Reads a part such as <c>1/2</c>.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no such part.</exception>
    public static DocumentPart Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var part) ? part : throw new FormatException($"'{text}' is not a part such as 1/2.");
    }

    /// <summary>Reads a part; <c>false</c> where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DocumentPart part)
    {
        part = default;
        var slash = text.IndexOf('/');
        if (slash < 1
            || !int.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || number < 1 || number > count)
            return false;
        part = new DocumentPart(number, count);
        return true;
    }

    /// <summary>The part as <c>1/2</c>; empty for <c>default</c>.</summary>
    public override string ToString() => Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    static DocumentPart IParsable<DocumentPart>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentPart>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentPart result) => TryParse(s, out result);

    static DocumentPart ISpanParsable<DocumentPart>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<DocumentPart>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentPart result) => TryParse(s, out result);
}
