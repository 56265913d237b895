using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Contract;

internal static class SpeakerJson
{
    public static readonly MemberTable Members = new(
        ["name", "honorific", "honours", "role", "organisation"]);

    public static Speaker Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a speaker");
            return null!;
        }
        string? name = null, honorific = null, honours = null, role = null, organisation = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.OptionalText();
                    break;
                case "honorific":
                    honorific = wire.OptionalText();
                    break;
                case "honours":
                    honours = wire.OptionalText();
                    break;
                case "role":
                    role = wire.OptionalText();
                    break;
                default:
                    organisation = wire.OptionalText();
                    break;
            }
        }
        return new Speaker
        {
            Name = name,
            Honorific = honorific,
            Honours = honours,
            Role = role,
            Organisation = organisation,
        };
    }

    public static void Write(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, speaker.Name);
        json.WriteString("honorific"u8, speaker.Honorific);
        json.WriteString("honours"u8, speaker.Honours);
        json.WriteString("role"u8, speaker.Role);
        json.WriteString("organisation"u8, speaker.Organisation);
        json.WriteEndObject();
    }
}
