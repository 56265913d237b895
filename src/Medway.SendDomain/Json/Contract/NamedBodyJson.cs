using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class NamedBodyJson
{
    public static readonly MemberTable Members = new(
        ["name", "at"],
        ["name"]);

    public static NamedBody Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a named body");
            return null!;
        }
        string name = "";
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "name":
                    name = wire.Text();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new NamedBody
        {
            Name = name,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, NamedBody body)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, body.Name);
        json.WriteAt(body);
        json.WriteEndObject();
    }
}
