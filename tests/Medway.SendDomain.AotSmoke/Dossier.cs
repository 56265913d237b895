using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

/// <summary>A user’s own type with the library’s types in it, under the user’s own source-generated context.</summary>
internal sealed class Dossier
{
    public SendReport? Report { get; set; }

    public DateSpan When { get; set; }

    public Judgement? Judgement { get; set; }

    public Dictionary<LaCode, int> Counts { get; set; } = [];

    /// <summary>Whether a dossier of the report is written and read back the same.</summary>
    public static bool RoundTrips(SendReport report)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = DossierContext.Default }.ConfigureForSendDomain();
        var metadata = (JsonTypeInfo<Dossier>)options.GetTypeInfo(typeof(Dossier));
        var dossier = new Dossier { Report = report, When = DateSpan.Parse("2021/.."), Judgement = report.Inspection.Judgement, Counts = new() { [LaCode.Parse("887")] = 3 } };
        var json = JsonSerializer.Serialize(dossier, metadata);
        return JsonSerializer.Deserialize(json, metadata) is { } read && report.Equals(read.Report) && json == JsonSerializer.Serialize(read, metadata);
    }
}

[JsonSerializable(typeof(Dossier))]
internal sealed partial class DossierContext : JsonSerializerContext;
