using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Json.Contract;

/// <summary>A period in ISO 8601, its units as they came: <c>P18M</c> stays eighteen months.</summary>
internal static class PeriodJson
{
    private const string Expected = "a period such as P3Y or P18M";
    private const int LongestPeriod = 64;

    private static readonly SearchValues<char> IsoCharacters = SearchValues.Create("P0123456789YMWDTHS");

    public static Period? ReadOptional(ref WireReader wire) => wire.Optional(Read);

    public static Period Read(ref WireReader wire)
    {
        if (wire.Token != JsonTokenType.String)
        {
            wire.Refuse(Expected);
            return Period.Zero;
        }
        Span<char> buffer = stackalloc char[LongestPeriod];
        if (wire.TryCopy(buffer, out var length) && TryReadSingle(buffer[..length]) is { } single)
            return single;
        if (IsIso(buffer[..length])
            && PeriodPattern.Roundtrip.Parse(buffer[..length].ToString()).TryGetValue(Period.Zero, out var period))
            return period;
        wire.RefuseValue(Expected);
        return Period.Zero;
    }

    // Nearly all periods of the field are one number and one unit.
    private static Period? TryReadSingle(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 6 || text[0] != 'P' || !int.TryParse(text[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
            return null;
        return text[^1] switch
        {
            'Y' => Period.FromYears(count),
            'M' => Period.FromMonths(count),
            'W' => Period.FromWeeks(count),
            'D' => Period.FromDays(count),
            _ => null,
        };
    }

    // The framework of dates also takes negative parts, units below the second and no part at all, which ISO 8601 does not have.
    private static bool IsIso(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(IsoCharacters) && text.ContainsAnyInRange('0', '9') && text[^1] != 'T';

    public static void Write(Utf8JsonWriter json, Period period) => json.WriteStringValue(PeriodPattern.Roundtrip.Format(period));
}
