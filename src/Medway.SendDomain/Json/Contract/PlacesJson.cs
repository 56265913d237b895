using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class PlacesJson
{
    public static readonly MemberTable Members = new(
        ["count", "of", "qualifier", "additional", "status", "investment", "at"],
        ["count"]);

    public static SchoolPlaces Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("school places");
            return null!;
        }
        int count = 1;
        string? of = null;
        Qualifier? qualifier = null;
        bool additional = false;
        DeliveryStatus? status = null;
        int? investment = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "count":
                    count = wire.Count(1);
                    break;
                case "of":
                    of = wire.OptionalText();
                    break;
                case "qualifier":
                    qualifier = wire.OptionalClosed<Qualifier>();
                    break;
                case "additional":
                    additional = wire.Flag();
                    break;
                case "status":
                    status = wire.OptionalClosed<DeliveryStatus>();
                    break;
                case "investment":
                    investment = wire.OptionalCount();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new SchoolPlaces
        {
            Count = count,
            Of = of,
            Qualifier = qualifier,
            Additional = additional,
            Status = status,
            Investment = investment,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, SchoolPlaces places)
    {
        json.WriteStartObject();
        json.WriteNumber("count"u8, places.Count);
        json.WriteString("of"u8, places.Of);
        json.WriteClosed("qualifier"u8, places.Qualifier);
        json.WriteBoolean("additional"u8, places.Additional);
        json.WriteClosed("status"u8, places.Status);
        json.WriteCount("investment"u8, places.Investment);
        json.WriteAt(places);
        json.WriteEndObject();
    }
}
