using System.Buffers;
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
        if (wire.TryCopy(buffer, out var length)
            && IsIso(buffer[..length])
            && PeriodPattern.Roundtrip.Parse(buffer[..length].ToString()).TryGetValue(Period.Zero, out var period))
            return period;
        wire.RefuseValue(Expected);
        return Period.Zero;
    }

    // The framework of dates also takes negative parts, units below the second and no part at all, which ISO 8601 does not have.
    private static bool IsIso(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExcept(IsoCharacters) && text.ContainsAnyInRange('0', '9') && text[^1] != 'T';

    public static void Write(Utf8JsonWriter json, Period period) => json.WriteStringValue(PeriodPattern.Roundtrip.Format(period));
}
