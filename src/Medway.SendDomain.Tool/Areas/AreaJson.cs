using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Medway.SendDomain.Register;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Tool.Areas;

/// <summary>Areas for a program: members in camelCase, days in ISO 8601, <c>null</c> for what is not on record.</summary>
internal static class AreaJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Array(IReadOnlyList<LocalArea> areas, LocalDate? on) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var area in areas)
            WriteArea(json, AreaFacts.Of(area, on));
        json.WriteEndArray();
    });

    public static string Object(LocalArea area, LocalDate? on) => Write(json => WriteArea(json, AreaFacts.Of(area, on)));

    private static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteArea(Utf8JsonWriter json, AreaFacts facts)
    {
        var area = facts.Area;
        json.WriteStartObject();
        json.WriteString("name", area.Name);
        json.WriteString("laCode", area.LaCode?.ToString());
        json.WriteString("gssCode", facts.GssCode?.ToString());
        json.WriteString("ofstedUrn", area.OfstedUrn?.ToString());
        json.WriteString("dfeName", area.DfeName);
        json.WriteString("shortName", area.ShortName);
        json.WriteString("council", area.Council);
        json.WriteStartArray("aliases");
        foreach (var alias in area.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
        json.WriteString("kind", NameOf(area.Kind));
        json.WriteString("region", area.Region.Name);
        json.WriteString("ofstedRegion", area.OfstedRegion.Name);
        json.WriteString("from", Day(area.From));
        json.WriteString("to", Day(area.To));
        json.WriteStartArray("gssCodes");
        foreach (var code in area.GssCodes)
        {
            json.WriteStartObject();
            json.WriteString("code", code.Code.ToString());
            json.WriteString("from", Day(code.From));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        WriteAreas(json, "predecessors", facts.Predecessors);
        WriteAreas(json, "successors", facts.Successors);
        WriteAnnounced(json, area.Announced);
        WriteBoards(json, facts);
        json.WriteEndObject();
    }

    private static void WriteAreas(Utf8JsonWriter json, string name, IReadOnlyList<LocalArea> areas)
    {
        json.WriteStartArray(name);
        foreach (var area in areas)
        {
            json.WriteStartObject();
            json.WriteString("name", area.Name);
            json.WriteString("laCode", area.LaCode?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteAnnounced(Utf8JsonWriter json, AnnouncedChange? change)
    {
        if (change is null)
        {
            json.WriteNull("announced");
            return;
        }
        json.WriteStartObject("announced");
        json.WriteString("on", Day(change.On));
        json.WriteString("kind", NameOf(change.Kind));
        json.WriteNumber("newAreas", change.NewAreas);
        json.WriteEndObject();
    }

    private static void WriteBoards(Utf8JsonWriter json, AreaFacts facts)
    {
        json.WriteStartObject("integratedCareBoards");
        json.WriteString("on", Day(facts.On));
        json.WriteString("knowledge", NameOf(facts.Boards.Knowledge));
        json.WriteStartArray("boards");
        foreach (var board in facts.Boards.Boards)
        {
            json.WriteStartObject();
            json.WriteString("name", board.Name);
            json.WriteString("odsCode", board.OdsCode.ToString());
            json.WriteString("gssCode", board.GssCode.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string? Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
