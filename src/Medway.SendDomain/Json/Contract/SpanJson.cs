using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

/// <summary>A span as <c>{"start": 2416, "end": 2503, "page": 3}</c>, the page only where there is one.</summary>
internal static class SpanJson
{
    public static readonly MemberTable Members = new(["start", "end", "page"], ["start", "end"]);

    public static TextSpan Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a span");
            return default;
        }
        int start = 0, end = 0;
        int? page = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "start":
                    start = wire.Count();
                    break;
                case "end":
                    end = wire.Count();
                    break;
                default:
                    page = wire.OptionalCount(1);
                    break;
            }
        }
        if (end >= start)
            return new TextSpan(start, end, page);
        if (!wire.Failed)
            wire.Say(DiagnosticCatalogue.WrongValue, members.Start, "a span whose end is not before its start", $"{start} to {end}");
        return default;
    }

    public static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        if (span.Page is { } page)
            json.WriteNumber("page"u8, page);
        json.WriteEndObject();
    }
}
