using System.Globalization;
using System.Text.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json.Wire;

/// <summary>Writes one value as JSON.</summary>
internal delegate void WriteItem<in T>(Utf8JsonWriter json, T value);

/// <summary>The members that objects of the contract are made of, as they are written.</summary>
internal static class WireWriter
{
    private const int LongestScalar = 128;

    public static void WriteScalar<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value) where T : struct
    {
        json.WritePropertyName(name);
        json.WriteScalarValue(value);
    }

    public static void WriteScalar<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value) where T : struct
    {
        if (value is { } given)
            json.WriteScalar(name, given);
        else
            json.WriteNull(name);
    }

    public static void WriteScalarValue<T>(this Utf8JsonWriter json, T value) where T : struct
    {
        if (value is ISpanFormattable formattable)
        {
            Span<char> buffer = stackalloc char[LongestScalar];
            if (formattable.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture))
            {
                json.WriteStringValue(buffer[..length]);
                return;
            }
        }
        json.WriteStringValue(value.ToString());
    }

    public static void WriteClosed<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value) where T : struct, Enum =>
        json.WriteString(name, EnumNames<T>.Name(value));

    public static void WriteClosed<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value) where T : struct, Enum
    {
        if (value is { } given)
            json.WriteClosed(name, given);
        else
            json.WriteNull(name);
    }

    public static void WriteClosedValue<T>(this Utf8JsonWriter json, T value) where T : struct, Enum => json.WriteStringValue(EnumNames<T>.Name(value));

    public static void WriteCount(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } given)
            json.WriteNumber(name, given);
        else
            json.WriteNull(name);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value, WriteItem<T> write) where T : class
    {
        json.WritePropertyName(name);
        if (value is null)
            json.WriteNullValue();
        else
            write(json, value);
    }

    public static void WriteOptional<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value, WriteItem<T> write) where T : struct
    {
        json.WritePropertyName(name);
        if (value is { } given)
            write(json, given);
        else
            json.WriteNullValue();
    }

    /// <summary>An addition to the contract’s first members, left out where there is none.</summary>
    public static void WriteUnlessNull<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value, WriteItem<T> write) where T : class
    {
        if (value is not null)
            json.WriteOptional(name, value, write);
    }

    public static void WriteList<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> list, WriteItem<T> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < list.Count; i++)
            write(json, list[i]);
        json.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> list) =>
        json.WriteList(name, list, static (writer, text) => writer.WriteStringValue(text));

    public static void WriteAt(this Utf8JsonWriter json, ICited fact) => json.WriteList("at"u8, fact.At, Contract.SpanJson.Write);
}
