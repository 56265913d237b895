using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Medway.SendDomain.Json.Contract;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

/// <summary>Reports as JSON, after the contract <c>send-report/1</c>: the face of everything that writes or reads it.</summary>
public static partial class SendJson
{
    // The documents are no HTML, so apostrophes, pound signs and letters beyond ASCII stand as they are.
    private static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static JsonWriterOptions Compact => new() { Encoder = Encoder, SkipValidation = true };

    private static JsonWriterOptions Indented => new() { Encoder = Encoder, Indented = true, NewLine = "\n" };

    private const int InitialLength = 16 * 1024;

    /// <summary>Writes a report as a string of JSON.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indented">Whether to write it over several lines for a person to read; otherwise it is one line.</param>
    /// <exception cref="ArgumentNullException">The report is <c>null</c>.</exception>
    public static string Serialize(SendReport report, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialLength);
        Write(report, buffer, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a report as JSON in UTF-8.</summary>
    /// <inheritdoc cref="Serialize(SendReport, bool)"/>
    public static byte[] SerializeToUtf8Bytes(SendReport report, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialLength);
        Write(report, buffer, indented);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a report as JSON in UTF-8 to where the caller wants it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="indented">Whether to write it over several lines for a person to read; otherwise it is one line.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static void Write(SendReport report, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, indented ? Indented : Compact);
        ReportJson.Write(json, report);
    }

    /// <summary>Writes a report as JSON in UTF-8 to a stream, which stays open.</summary>
    /// <inheritdoc cref="Write(SendReport, IBufferWriter{byte}, bool)"/>
    public static async Task SerializeAsync(Stream output, SendReport report, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(InitialLength);
        Write(report, buffer, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a report as a value into JSON that the caller is writing.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static void Write(SendReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        ReportJson.Write(json, report);
    }
}
