using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

public static partial class SendJson
{
    /// <summary>Reads a report from a stream of JSON in UTF-8, to its end; the stream stays open.</summary>
    /// <param name="json">The JSON of one report.</param>
    /// <param name="options">How strictly to read; <c>null</c> for the default.</param>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<SendReport> Deserialize(Stream json, SendJsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = new PooledBuffer();
        while (json.Read(buffer.Free()) is > 0 and var count)
            buffer.Filled(count);
        return Deserialize(buffer.Content.Span, options);
    }

    /// <inheritdoc cref="Deserialize(Stream, SendJsonReadOptions?)"/>
    public static async Task<ParseResult<SendReport>> DeserializeAsync(Stream json, SendJsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var buffer = new PooledBuffer();
        while (await json.ReadAsync(buffer.FreeMemory(), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            buffer.Filled(count);
        return Deserialize(buffer.Content.Span, options);
    }
}
