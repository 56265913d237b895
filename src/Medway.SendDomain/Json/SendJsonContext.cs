using System.Text.Json.Serialization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json;

/// <summary>
/// The model’s own metadata, made at compile time: what the serializer asks for lists and dictionaries of the model’s types, and what the schema is made from.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SendReport))]
[JsonSerializable(typeof(List<SendReport>))]
[JsonSerializable(typeof(IAsyncEnumerable<SendReport>))]
[JsonSerializable(typeof(Dictionary<LaCode, SendReport>))]
[JsonSerializable(typeof(FullInspectionJudgement))]
[JsonSerializable(typeof(MonitoringInspectionJudgement))]
[JsonSerializable(typeof(LocalAreaInspectionJudgement))]
[JsonSerializable(typeof(RevisitJudgement))]
internal sealed partial class SendJsonContext : JsonSerializerContext;
