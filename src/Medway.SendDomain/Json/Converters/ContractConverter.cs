using System.Text.Json;
using System.Text.Json.Serialization;
using Medway.SendDomain.Json.Wire;

namespace Medway.SendDomain.Json.Converters;

/// <summary>A type of the model under anybody’s serializer options: always as the contract has it, whatever else the options say.</summary>
internal sealed class ContractConverter<T>(ReadItem<T> read, WriteItem<T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ConverterReading.Read(ref reader, options, read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
