using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class LocalAreaJson
{
    public static readonly MemberTable Members = new(
        ["name", "laCode", "gssCode", "ofstedUrn", "region", "ofstedRegion", "at"],
        ["name"]);

    public static LocalAreaReference Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a local area");
            return null!;
        }
        string name = "";
        LaCode? laCode = null;
        GssCode? gssCode = null;
        OfstedUrn? ofstedUrn = null;
        string? region = null, ofstedRegion = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.Text();
                    break;
                case "laCode":
                    laCode = wire.OptionalScalar<LaCode>(Expected.LaCode);
                    break;
                case "gssCode":
                    gssCode = wire.OptionalScalar<GssCode>(Expected.GssCode);
                    break;
                case "ofstedUrn":
                    ofstedUrn = wire.OptionalScalar<OfstedUrn>(Expected.OfstedUrn);
                    break;
                case "region":
                    region = wire.OptionalText();
                    break;
                case "ofstedRegion":
                    ofstedRegion = wire.OptionalText();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new LocalAreaReference
        {
            Name = name,
            LaCode = laCode,
            GssCode = gssCode,
            OfstedUrn = ofstedUrn,
            Region = region,
            OfstedRegion = ofstedRegion,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, LocalAreaReference area)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, area.Name);
        json.WriteScalar("laCode"u8, area.LaCode);
        json.WriteScalar("gssCode"u8, area.GssCode);
        json.WriteScalar("ofstedUrn"u8, area.OfstedUrn);
        json.WriteString("region"u8, area.Region);
        json.WriteString("ofstedRegion"u8, area.OfstedRegion);
        json.WriteAt(area);
        json.WriteEndObject();
    }
}
