using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

/// <summary>A judgement of a kind that this version does not know: its members are kept as the JSON they are.</summary>
internal static class UnrecognisedJudgementJson
{
    // Without line breaks, so that a report fits one line of JSON Lines whatever it was read from.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static UnrecognisedJudgement Read(ref WireReader wire, InspectionActivity kind)
    {
        var members = new List<KeyValuePair<string, string>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Comparison? compared = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.NextName() is { } name)
        {
            if (!names.Add(name))
                wire.Say(DiagnosticCatalogue.DuplicateMember, wire.Offset, name);
            wire.Read();
            switch (name)
            {
                case "kind":
                    wire.Open<InspectionActivity>();
                    break;
                case "comparedWithPrevious":
                    compared = wire.OptionalClosed<Comparison>();
                    break;
                case "at":
                    at = wire.Spans();
                    break;
                default:
                    members.Add(KeyValuePair.Create(name, Text(wire.Element())));
                    break;
            }
        }
        return new UnrecognisedJudgement(kind, members) { ComparedWithPrevious = compared, At = at };
    }

    public static void WriteMembers(Utf8JsonWriter json, UnrecognisedJudgement judgement)
    {
        foreach (var (name, text) in judgement.Members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(text);
        }
    }

    private static string Text(JsonElement element)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
            element.WriteTo(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
