using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class LocalAuthorityJson
{
    public static readonly MemberTable Members = new(
        ["name", "leadOfficer", "website", "address", "at"],
        ["name"]);

    public static LocalAuthorityDetails Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a local authority");
            return null!;
        }
        string name = "";
        LeadOfficer? leadOfficer = null;
        string? website = null, address = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.Text();
                    break;
                case "leadOfficer":
                    leadOfficer = wire.Optional(LeadOfficerJson.Read);
                    break;
                case "website":
                    website = wire.OptionalText();
                    break;
                case "address":
                    address = wire.OptionalText();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new LocalAuthorityDetails
        {
            Name = name,
            LeadOfficer = leadOfficer,
            Website = website,
            Address = address,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, LocalAuthorityDetails authority)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, authority.Name);
        json.WriteOptional("leadOfficer"u8, authority.LeadOfficer, LeadOfficerJson.Write);
        json.WriteString("website"u8, authority.Website);
        json.WriteString("address"u8, authority.Address);
        json.WriteAt(authority);
        json.WriteEndObject();
    }
}
