using System.Text.Json;
using System.Text.Unicode;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Contract;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

public static partial class SendJson
{
    /// <summary>
    /// Reads the reports of one JSON value, a report or a list of reports; each has its own result, and a bad one does not keep the others from being read.
    /// Where the JSON itself breaks off, the last result says so.
    /// </summary>
    /// <inheritdoc cref="Deserialize(ReadOnlySpan{byte}, SendJsonReadOptions?)"/>
    public static IReadOnlyList<ParseResult<SendReport>> DeserializeMany(ReadOnlySpan<byte> json, SendJsonReadOptions? options = null)
    {
        var body = json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
        var start = body.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || body[start] != (byte)'[' || !Utf8.IsValid(body))
            return [Deserialize(json, options)];
        var results = new List<ParseResult<SendReport>>();
        var places = new JsonPlaces(body);
        var reader = new Utf8JsonReader(body);
        var log = new WireLog(options ?? SendJsonReadOptions.Default);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                log = new WireLog(options ?? SendJsonReadOptions.Default);
                var wire = new WireReader(reader, log);
                var report = ReportJson.ReadVersioned(ref wire);
                reader.Skip();
                results.Add(new ParseResult<SendReport>(log.Failed ? null : report, places.Locate(log)));
            }
            log = new WireLog(SendJsonReadOptions.Default);
            reader.Read();
            return results;
        }
        catch (JsonException exception)
        {
            log.Add(DiagnosticCatalogue.NotJson, JsonPlaces.OffsetOf(exception, body), JsonPlaces.Sentence(exception));
        }
        catch (InvalidOperationException)
        {
            log.Add(DiagnosticCatalogue.NotUnicode, reader.TokenStartIndex, "A member’s name", "it has half a surrogate pair");
        }
        results.Add(new ParseResult<SendReport>(null, places.Locate(log)));
        return results;
    }
}
