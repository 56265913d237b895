using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class CitedTextJson
{
    public static readonly MemberTable Members = new(
        ["text", "at"],
        ["text"]);

    public static CitedText Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a passage");
            return null!;
        }
        string text = "";
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "text":
                    text = wire.Text();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new CitedText
        {
            Text = text,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, CitedText passage)
    {
        json.WriteStartObject();
        json.WriteString("text"u8, passage.Text);
        json.WriteAt(passage);
        json.WriteEndObject();
    }
}
