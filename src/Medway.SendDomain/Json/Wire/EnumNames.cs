using System.Text;
using System.Text.Json;

namespace Medway.SendDomain.Json.Wire;

/// <summary>The names of a closed vocabulary on the wire: the camelCase of its members, which count from 0 without a gap.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static readonly string[] Names = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly byte[][] Encoded = [.. Names.Select(Encoding.UTF8.GetBytes)];

    /// <summary>What a message says it expected.</summary>
    public static string Expected { get; } = $"one of {string.Join(", ", Names.Select(name => $"'{name}'"))}";

    public static ReadOnlySpan<byte> Name(T value)
    {
        var index = Array.IndexOf(Values, value);
        return index >= 0 ? Encoded[index] : throw new ArgumentOutOfRangeException(nameof(value), value, $"The {typeof(T).Name} has no such member.");
    }

    public static bool TryFind(ref Utf8JsonReader json, out T value)
    {
        var isPlain = !json.HasValueSequence && !json.ValueIsEscaped;
        for (var i = 0; i < Encoded.Length; i++)
        {
            if (isPlain ? json.ValueSpan.SequenceEqual(Encoded[i]) : json.ValueTextEquals(Encoded[i]))
            {
                value = Values[i];
                return true;
            }
        }
        value = default;
        return false;
    }
}
