using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

/// <summary>The evidence of plain values: spans by JSON Pointer.</summary>
internal static class EvidenceJson
{
    public static IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Read(ref WireReader wire)
    {
        var evidence = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        if (!wire.StartObject(out _))
        {
            wire.Refuse("an object of spans by JSON Pointer");
            return evidence;
        }
        while (wire.NextName() is { } pointer)
        {
            var offset = wire.Offset;
            wire.Read();
            if (!evidence.TryAdd(pointer, wire.Spans()))
                wire.Say(DiagnosticCatalogue.DuplicateMember, offset, pointer);
        }
        return evidence;
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> evidence)
    {
        json.WriteStartObject();
        foreach (var (pointer, spans) in evidence)
        {
            json.WriteStartArray(pointer);
            for (var i = 0; i < spans.Count; i++)
                SpanJson.Write(json, spans[i]);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
