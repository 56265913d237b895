using System.Text;
using System.Text.Json;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Where the values and the members of a JSON document stand, so that one can be put in the place of another.</summary>
internal sealed class JsonPieces
{
    internal JsonPieces(byte[] json)
    {
        Json = json;
        var opened = new Stack<int>();
        var reader = new Utf8JsonReader(json);
        var name = -1;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        opened.Push(name);
                        opened.Push(start);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        Add(opened.Pop(), (int)reader.BytesConsumed, opened.Pop());
                        break;
                    default:
                        Add(start, (int)reader.BytesConsumed, name);
                        break;
                }
                name = -1;
            }
        }
        catch (JsonException)
        {
            // A seed that is no JSON has the pieces before the place where it breaks off.
        }
    }

    internal byte[] Json { get; }

    internal List<(int Start, int End)> Values { get; } = [];

    internal List<(int Start, int End)> Members { get; } = [];

    internal List<string> Names { get; } = [];

    private void Add(int start, int end, int name)
    {
        Values.Add((start, end));
        if (name < 0)
            return;
        Members.Add((name, end));
        Names.Add(Encoding.UTF8.GetString(Json.AsSpan(name, start - name)).TrimEnd(' ', ':'));
    }
}
