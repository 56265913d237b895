using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Medway.SendDomain.Values;

/// <summary>A sum of money in pounds sterling, exact to the penny.</summary>
/// <remarks>
/// Sums may be negative here, since arithmetic gives such; a report's investment is never negative.
/// <c>default</c> is nought pounds. Range: about ± 92,000 billion pounds.
/// </remarks>
public readonly record struct Money : ISpanParsable<Money>, IComparable<Money>
{
    private const long MostPence = 9_200_000_000_000_000;

    private readonly long pence;

    private Money(long pence) => this.pence = pence;

    /// <summary>The ISO 4217 code of the currency, always <c>GBP</c>.</summary>
    public static string Currency => "GBP";

    /// <summary>The sum in pounds, without trailing zeros.</summary>
    public decimal Pounds => new decimal(pence) / 100;

    /// <summary>The sum in whole pence.</summary>
    public long Pence => pence;

    /// <summary>Makes a sum from whole pence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond the range.</exception>
    public static Money FromPence(long pence) =>
        pence is > MostPence or < -MostPence ? throw new ArgumentOutOfRangeException(nameof(pence), pence, "Beyond the range of sums.") : new(pence);

    /// <summary>Makes a sum from pounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum has a part of a penny, or is beyond the range.</exception>
    public static Money FromPounds(decimal pounds) =>
        TryFromPounds(pounds, out var money) ? money : throw new ArgumentOutOfRangeException(nameof(pounds), pounds, "Not a whole number of pence within range.");

    /// <summary>Makes a sum from pounds; <c>false</c> where it has a part of a penny or is beyond the range.</summary>
    public static bool TryFromPounds(decimal pounds, out Money money)
    {
        money = default;
        if (pounds is > MostPence / 100 or < -MostPence / 100)
            return false;
        var exact = pounds * 100;
        if (exact != decimal.Truncate(exact))
            return false;
        money = new Money((long)exact);
        return true;
    }

    /// <summary>Reads a sum in pounds as <see cref="ToString"/> writes it: <c>£17,000,000</c>, <c>£0.50</c>, <c>-£3</c>; the sign of the pound and the commas may be absent.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is not such a sum.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var money) ? money : throw new FormatException($"'{text}' is not a sum in pounds such as £1,100,000 or £0.50.");
    }

    /// <summary>Reads a sum in pounds; <c>false</c> where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money) => TryParse(text.AsSpan(), out money);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        money = default;
        var negative = text.StartsWith('-');
        var rest = negative ? text[1..] : text;
        if (rest.StartsWith('£'))
            rest = rest[1..];
        return decimal.TryParse(rest, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pounds)
            && TryFromPounds(negative ? -pounds : pounds, out money);
    }

    /// <summary>Orders sums from small to large.</summary>
    public int CompareTo(Money other) => pence.CompareTo(other.pence);

    /// <summary>Adds two sums.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is beyond the range.</exception>
    public static Money operator +(Money left, Money right) => FromPence(left.pence + right.pence);

    /// <summary>Subtracts one sum from another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is beyond the range.</exception>
    public static Money operator -(Money left, Money right) => FromPence(left.pence - right.pence);

    /// <summary>Whether the first sum is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.pence < right.pence;

    /// <summary>Whether the first sum is the smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.pence <= right.pence;

    /// <summary>Whether the first sum is the larger.</summary>
    public static bool operator >(Money left, Money right) => left.pence > right.pence;

    /// <summary>Whether the first sum is the larger or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.pence >= right.pence;

    /// <summary>The sum with its sign and thousands marked, pence only where there are any: <c>£1,100,000</c>, <c>£0.50</c>.</summary>
    public override string ToString()
    {
        var pounds = Math.Abs(new decimal(pence) / 100);
        return (pence < 0 ? "-£" : "£") + pounds.ToString(pence % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
    }

    static Money IParsable<Money>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Money>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) => TryParse(s, out result);

    static Money ISpanParsable<Money>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Money>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) => TryParse(s, out result);
}
