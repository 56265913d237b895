using System.Text.Json;
using System.Text.Json.Serialization;
using Medway.SendDomain.Json.Wire;

namespace Medway.SendDomain.Json.Converters;

/// <summary>Reads within somebody’s serializer, which wants a value or one exception.</summary>
internal static class ConverterReading
{
    private static readonly SendJsonReadOptions Tolerant = new() { MaxDiagnostics = 1 };
    private static readonly SendJsonReadOptions Strict = new() { MaxDiagnostics = 1, RefuseUnknownMembers = true };

    /// <exception cref="JsonException">The value is not as the contract has it.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, ReadItem<T> read)
    {
        var log = new WireLog(options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow ? Strict : Tolerant);
        var wire = new WireReader(reader, log);
        T value;
        try
        {
            value = read(ref wire);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A name or text has half a surrogate pair.", exception);
        }
        if (log.FirstError is { } error)
        {
            var pointer = new PointerWalk(reader).To(log.FirstErrorOffset);
            throw new JsonException(pointer.Length == 0 ? $"{error.Code}: {error.Message}" : $"{error.Code}: {error.Message} At {pointer} of the {typeof(T).Name}.");
        }
        reader = wire.Json;
        return value;
    }
}
