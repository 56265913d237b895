using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class FindingJson
{
    public static readonly MemberTable Members = new(
        ["kind", "text", "points", "responsibleBodies", "voice", "speaker", "at"],
        ["kind", "text"]);

    public static Finding Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a finding");
            return null!;
        }
        FindingKind kind = default;
        string text = "";
        IReadOnlyList<string> points = [], responsibleBodies = [];
        Voice voice = default;
        string? speaker = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    kind = wire.Open<FindingKind>();
                    break;
                case "text":
                    text = wire.Text();
                    break;
                case "points":
                    points = wire.Texts();
                    break;
                case "responsibleBodies":
                    responsibleBodies = wire.Texts();
                    break;
                case "voice":
                    voice = wire.Closed<Voice>();
                    break;
                case "speaker":
                    speaker = wire.OptionalText();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new Finding
        {
            Kind = kind,
            Text = text,
            Points = points,
            ResponsibleBodies = responsibleBodies,
            Voice = voice,
            Speaker = speaker,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteScalar("kind"u8, finding.Kind);
        json.WriteString("text"u8, finding.Text);
        json.WriteTexts("points"u8, finding.Points);
        json.WriteTexts("responsibleBodies"u8, finding.ResponsibleBodies);
        json.WriteClosed("voice"u8, finding.Voice);
        json.WriteString("speaker"u8, finding.Speaker);
        json.WriteAt(finding);
        json.WriteEndObject();
    }
}
