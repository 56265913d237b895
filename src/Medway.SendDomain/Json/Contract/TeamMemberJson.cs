using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class TeamMemberJson
{
    public static readonly MemberTable Members = new(
        ["name", "honorific", "inspectorate", "role", "lead", "at"],
        ["name", "inspectorate"]);

    public static TeamMember Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a member of the team");
            return null!;
        }
        string name = "";
        string? honorific = null, role = null;
        Inspectorate inspectorate = default;
        bool lead = false;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.Text();
                    break;
                case "honorific":
                    honorific = wire.OptionalText();
                    break;
                case "inspectorate":
                    inspectorate = wire.Closed<Inspectorate>();
                    break;
                case "role":
                    role = wire.OptionalText();
                    break;
                case "lead":
                    lead = wire.Flag();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new TeamMember
        {
            Name = name,
            Honorific = honorific,
            Inspectorate = inspectorate,
            Role = role,
            Lead = lead,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, TeamMember member)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, member.Name);
        json.WriteString("honorific"u8, member.Honorific);
        json.WriteClosed("inspectorate"u8, member.Inspectorate);
        json.WriteString("role"u8, member.Role);
        json.WriteBoolean("lead"u8, member.Lead);
        json.WriteAt(member);
        json.WriteEndObject();
    }
}
