using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Medway.SendDomain.Json.Wire;

/// <summary>Follows a JSON input and tells the JSON Pointer (RFC 6901) of what stands at ascending offsets.</summary>
internal ref struct PointerWalk
{
    private readonly List<Step> steps = [];
    private Utf8JsonReader json;
    private bool ended;

    /// <summary>Begins where a reader stands: before its input, or on the first token of the value the pointers are of.</summary>
    public PointerWalk(Utf8JsonReader json)
    {
        this.json = json;
        if (json.TokenType != JsonTokenType.None)
            Follow();
    }

    /// <summary>The pointer of the token at an offset not before the last one asked for; of the last token before it, where none begins there.</summary>
    public string To(long offset)
    {
        while (!ended && (json.TokenType == JsonTokenType.None || json.TokenStartIndex < offset))
            Advance();
        var pointer = new StringBuilder();
        foreach (var step in steps)
            step.AppendTo(pointer);
        return pointer.ToString();
    }

    private void Advance()
    {
        try
        {
            ended = !json.Read();
            if (!ended)
                Follow();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            ended = true;
        }
    }

    private readonly void Follow()
    {
        var last = steps.Count - 1;
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps[last] = new Step(json.GetString(), -1);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(last);
                return;
        }
        if (last >= 0 && steps[last].Name is null)
            steps[last] = new Step(null, steps[last].Index + 1);
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            steps.Add(new Step(null, -1));
    }

    private readonly record struct Step(string? Name, int Index)
    {
        public void AppendTo(StringBuilder pointer)
        {
            if (Name is not null)
                pointer.Append('/').Append(Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            else if (Index >= 0)
                pointer.Append('/').Append(Index.ToString(CultureInfo.InvariantCulture));
        }
    }
}
