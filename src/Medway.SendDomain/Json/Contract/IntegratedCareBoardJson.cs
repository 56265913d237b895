using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class IntegratedCareBoardJson
{
    public static readonly MemberTable Members = new(
        ["name", "odsCode", "leadOfficer", "website", "address", "at"],
        ["name"]);

    public static IntegratedCareBoardDetails Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("an integrated care board");
            return null!;
        }
        string name = "";
        OdsCode? odsCode = null;
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
                case "odsCode":
                    odsCode = wire.OptionalScalar<OdsCode>(Expected.OdsCode);
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
        return new IntegratedCareBoardDetails
        {
            Name = name,
            OdsCode = odsCode,
            LeadOfficer = leadOfficer,
            Website = website,
            Address = address,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, IntegratedCareBoardDetails board)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, board.Name);
        json.WriteScalar("odsCode"u8, board.OdsCode);
        json.WriteOptional("leadOfficer"u8, board.LeadOfficer, LeadOfficerJson.Write);
        json.WriteString("website"u8, board.Website);
        json.WriteString("address"u8, board.Address);
        json.WriteAt(board);
        json.WriteEndObject();
    }
}
