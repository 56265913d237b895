using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Medway.SendDomain.Json.Converters;
using Medway.SendDomain.Model;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Benchmarks.Json;

/// <summary>
/// The contract by the platform's serializer over the model's own members, whether reflection finds them or source that was generated. Values whose text is their
/// JSON, and spans and sums, have the converters of the library: without them no serializer can do it.
/// </summary>
internal static class ModelSerializer
{
    public static JsonSerializerOptions With(IJsonTypeInfoResolver members)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = members.WithAddedModifier(AsTheContractHasIt),
            Converters = { new PeriodConverter() },
        };
        foreach (var converter in ContractConverters.All.Where(each => each.Type is { IsValueType: true }))
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void AsTheContractHasIt(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            member.ShouldSerialize = member.Name switch
            {
                "narrative" => static (_, list) => list is IReadOnlyList<NarrativeSection> { Count: > 0 },
                "legalBasis" => static (_, passage) => passage is not null,
                _ => member.ShouldSerialize,
            };
        }
        if (!typeof(Judgement).IsAssignableFrom(type.Type))
            return;
        // The kind is what tells the kinds apart, and no member beside that.
        if (type.Properties.FirstOrDefault(each => each.Name == "kind") is { } kind)
            type.Properties.Remove(kind);
        if (type.Type != typeof(Judgement))
            return;
        type.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "kind",
            DerivedTypes =
            {
                new JsonDerivedType(typeof(FullInspectionJudgement), "fullInspection"),
                new JsonDerivedType(typeof(MonitoringInspectionJudgement), "monitoringInspection"),
                new JsonDerivedType(typeof(LocalAreaInspectionJudgement), "localAreaInspection"),
                new JsonDerivedType(typeof(RevisitJudgement), "revisit"),
            },
        };
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PeriodPattern.Roundtrip.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(PeriodPattern.Roundtrip.Format(value));
    }
}
