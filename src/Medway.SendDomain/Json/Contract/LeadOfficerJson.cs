using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Contract;

internal static class LeadOfficerJson
{
    public static readonly MemberTable Members = new(
        ["name", "title"],
        ["name"]);

    public static LeadOfficer Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a lead officer");
            return null!;
        }
        string name = "";
        string? title = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.Text();
                    break;
                default:
                    title = wire.OptionalText();
                    break;
            }
        }
        return new LeadOfficer
        {
            Name = name,
            Title = title,
        };
    }

    public static void Write(Utf8JsonWriter json, LeadOfficer officer)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, officer.Name);
        json.WriteString("title"u8, officer.Title);
        json.WriteEndObject();
    }
}
