using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Json.Wire;

internal ref partial struct WireReader
{
    /// <summary>Goes on to the next member’s name, whatever it is; <c>null</c> after the last.</summary>
    public string? NextName() => json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString() : null;

    /// <summary>A reader that looks ahead from here and leaves this one where it is; what it says goes to the same log.</summary>
    public readonly WireReader Ahead() => new(json, log);

    public readonly bool IsNamed(ReadOnlySpan<byte> name) => json.ValueTextEquals(name);

    public void Skip() => json.Skip();

    public string InWords() => TokenInWords.Of(ref json);

    /// <summary>A value of any shape, as it is.</summary>
    public JsonElement Element() => JsonElement.ParseValue(ref json);

    /// <summary>
    /// Looks ahead in a judgement for its kind and stays where it is; <c>false</c>, said, and the object passed over, where there is none or it is no name.
    /// </summary>
    public bool TryFindKind(out InspectionActivity kind)
    {
        kind = default;
        var ahead = json;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var found = ahead.ValueTextEquals("kind"u8);
            ahead.Read();
            if (!found)
            {
                ahead.Skip();
                continue;
            }
            if (ahead.TokenType == JsonTokenType.String && VocabularyNames<InspectionActivity>.TryFind(ref ahead, out kind))
                return true;
            var value = new WireReader(ahead, new WireLog(SendJsonReadOptions.Default));
            kind = value.Scalar<InspectionActivity>("");
            if (!value.Failed)
                return true;
            new WireReader(ahead, log).Scalar<InspectionActivity>($"the name of {VocabularyNames<InspectionActivity>.Title}");
            json.Skip();
            return false;
        }
        log.Add(DiagnosticCatalogue.MissingMember, json.TokenStartIndex, "kind");
        json.Skip();
        return false;
    }
}
