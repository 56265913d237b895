using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Medway.SendDomain.Json.Wire;

namespace Medway.SendDomain.Json.Converters;

/// <summary>A value whose text is its JSON, as a value and as the key of a dictionary. Its default has no text and is <c>null</c>.</summary>
internal sealed class ScalarConverter<T>(string expected) : JsonConverter<T> where T : struct, ISpanParsable<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : ConverterReading.Read(ref reader, options, (ref wire) => wire.Scalar<T>(expected));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
            writer.WriteNullValue();
        else
            writer.WriteScalarValue(value);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new JsonException($"Expected {expected} as a member’s name, found '{TokenInWords.Name(ref reader)}'.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);
}
