using System.Text;
using System.Text.Json;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Json.Wire;

/// <summary>The known names of an open vocabulary on the wire, so that reading one makes no string.</summary>
internal static class VocabularyNames<T> where T : struct, IOpenVocabulary<T>
{
    private static readonly T[] Known = [.. T.Known];

    private static readonly byte[][] Encoded = [.. Known.Select(value => Encoding.UTF8.GetBytes(value.ToString()!))];

    /// <summary>The vocabulary’s name as a message says it, with its article: <c>a finding kind</c>.</summary>
    public static string Title { get; } = InWords(typeof(T).Name);

    public static bool TryFind(ref Utf8JsonReader json, out T value)
    {
        var isPlain = !json.HasValueSequence && !json.ValueIsEscaped;
        for (var i = 0; i < Encoded.Length; i++)
        {
            if (isPlain ? json.ValueSpan.SequenceEqual(Encoded[i]) : json.ValueTextEquals(Encoded[i]))
            {
                value = Known[i];
                return true;
            }
        }
        value = default;
        return false;
    }

    private static string InWords(string name)
    {
        var words = JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' ');
        return (words[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + words;
    }
}
