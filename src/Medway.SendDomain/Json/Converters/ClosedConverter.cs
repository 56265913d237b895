using System.Text.Json;
using System.Text.Json.Serialization;
using Medway.SendDomain.Json.Wire;

namespace Medway.SendDomain.Json.Converters;

/// <summary>A name of a closed vocabulary; a number is refused.</summary>
internal sealed class ClosedConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ConverterReading.Read(ref reader, options, static (ref wire) => wire.Closed<T>());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteClosedValue(value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumNames<T>.TryFind(ref reader, out var value) ? value : throw new JsonException($"Expected {EnumNames<T>.Expected}, found '{TokenInWords.Name(ref reader)}'.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(EnumNames<T>.Name(value));
}
