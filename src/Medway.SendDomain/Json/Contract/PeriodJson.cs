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
            && !buffer[..length].Contains('-')
            && PeriodPattern.Roundtrip.Parse(buffer[..length].ToString()).TryGetValue(Period.Zero, out var period))
            return period;
        wire.RefuseValue(Expected);
        return Period.Zero;
    }

    public static void Write(Utf8JsonWriter json, Period period) => json.WriteStringValue(PeriodPattern.Roundtrip.Format(period));
}
