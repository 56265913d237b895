using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class StatementJson
{
    public static readonly MemberTable Members = new(
        ["speakers", "text", "at"],
        ["text"]);

    public static Statement Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a statement");
            return null!;
        }
        IReadOnlyList<Speaker> speakers = [];
        string text = "";
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "speakers":
                    speakers = wire.List(SpeakerJson.Read);
                    break;
                case "text":
                    text = wire.Text();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new Statement
        {
            Speakers = speakers,
            Text = text,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteList("speakers"u8, statement.Speakers, SpeakerJson.Write);
        json.WriteString("text"u8, statement.Text);
        json.WriteAt(statement);
        json.WriteEndObject();
    }
}
