using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Contract;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

public static partial class SendJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a report from a string of JSON. Whatever the string is, the answer is a result and never an exception.</summary>
    /// <param name="json">The JSON of one report.</param>
    /// <param name="options">How strictly to read; <c>null</c> for the default.</param>
    /// <exception cref="ArgumentNullException">The string is <c>null</c>.</exception>
    public static ParseResult<SendReport> Deserialize(string json, SendJsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            // Half a surrogate pair becomes a byte that is never UTF-8, so that it is refused with its place.
            var status = Utf8.FromUtf16(json, bytes, out _, out var written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
                bytes[written++] = 0xFF;
            return Deserialize(bytes.AsSpan(0, written), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a report from JSON in UTF-8. Whatever the bytes are, the answer is a result and never an exception.</summary>
    /// <inheritdoc cref="Deserialize(string, SendJsonReadOptions?)"/>
    public static ParseResult<SendReport> Deserialize(ReadOnlySpan<byte> json, SendJsonReadOptions? options = null)
    {
        var log = new WireLog(options ?? SendJsonReadOptions.Default);
        var start = json.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (start > 0)
            log.Add(DiagnosticCatalogue.ByteOrderMark, -start);
        var body = json[start..];
        SendReport? report = null;
        if (!Utf8.IsValid(body))
            log.Add(DiagnosticCatalogue.NotUnicode, JsonPlaces.FirstInvalid(body), "The input", "it has a byte sequence that is no UTF-8");
        else
            report = Read(body, log);
        return new ParseResult<SendReport>(log.Failed ? null : report, new JsonPlaces(body).Locate(log));
    }

    private static SendReport? Read(ReadOnlySpan<byte> body, WireLog log)
    {
        var wire = new WireReader(new Utf8JsonReader(body), log);
        try
        {
            wire.Read();
            var report = ReportJson.ReadVersioned(ref wire);
            if (report is not null)
                wire.Read();
            return report;
        }
        catch (JsonException exception)
        {
            log.Add(DiagnosticCatalogue.NotJson, JsonPlaces.OffsetOf(exception, body), JsonPlaces.Sentence(exception));
        }
        catch (InvalidOperationException)
        {
            log.Add(DiagnosticCatalogue.NotUnicode, wire.Offset, "A member’s name", "it has half a surrogate pair");
        }
        return null;
    }
}
