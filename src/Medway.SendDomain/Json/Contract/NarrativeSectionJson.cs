using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class NarrativeSectionJson
{
    public static readonly MemberTable Members = new(
        ["heading", "text", "at"],
        ["heading", "text"]);

    public static NarrativeSection Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a section of prose");
            return null!;
        }
        string heading = "", text = "";
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "heading":
                    heading = wire.Text();
                    break;
                case "text":
                    text = wire.Text();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new NarrativeSection
        {
            Heading = heading,
            Text = text,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, NarrativeSection section)
    {
        json.WriteStartObject();
        json.WriteString("heading"u8, section.Heading);
        json.WriteString("text"u8, section.Text);
        json.WriteAt(section);
        json.WriteEndObject();
    }
}
