using System.Buffers;
using System.Runtime.CompilerServices;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

/// <summary>Reports as JSON Lines: one report a line, in UTF-8. Memory is that of the longest line, however many there are.</summary>
public static class SendJsonLines
{
    /// <summary>Writes reports one a line and flushes the stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public static async Task WriteAsync(Stream output, IAsyncEnumerable<SendReport> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        var buffer = new ArrayBufferWriter<byte>();
        await foreach (var report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            SendJson.Write(report, buffer);
            buffer.Write("\n"u8);
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the reports of the good lines; what there is to say of any line goes to <paramref name="report"/>, and the rest is read on.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="report">Told every diagnostic, which names its line; <c>null</c> where nobody listens.</param>
    /// <param name="options">How strictly to read; <c>null</c> for the default.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException">The stream is <c>null</c>.</exception>
    public static async IAsyncEnumerable<SendReport> ReadAsync(
        Stream input, Action<Diagnostic>? report = null, SendJsonReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var line in ReadLinesAsync(input, options, cancellationToken).ConfigureAwait(false))
        {
            foreach (var diagnostic in line.Result.Diagnostics)
                report?.Invoke(diagnostic);
            if (line.Result.Success)
                yield return line.Result.Value;
        }
    }

    /// <summary>Reads every line that is not blank, good or bad.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async IAsyncEnumerable<JsonLine> ReadLinesAsync(
        Stream input, SendJsonReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var buffer = new PooledBuffer();
        long number = 0;
        var searched = 0;
        for (var open = true; open;)
        {
            var count = await input.ReadAsync(buffer.FreeMemory(), cancellationToken).ConfigureAwait(false);
            buffer.Filled(count);
            open = count > 0;
            for (int length; (length = LineLength(buffer.Content.Span, searched, open)) >= 0; searched = 0)
            {
                number++;
                if (ReadLine(buffer.Content.Span[..length], number, options) is { } line)
                    yield return line;
                buffer.Consume(Math.Min(length + 1, buffer.Content.Length));
            }
            searched = buffer.Content.Length;
        }
    }

    private static int LineLength(ReadOnlySpan<byte> content, int searched, bool open)
    {
        var end = content[searched..].IndexOf((byte)'\n');
        return end >= 0 ? searched + end : open || content.IsEmpty ? -1 : content.Length;
    }

    private static JsonLine? ReadLine(ReadOnlySpan<byte> line, long number, SendJsonReadOptions? options)
    {
        if (!line.ContainsAnyExcept(" \t\r"u8))
            return null;
        var read = SendJson.Deserialize(line, options);
        return new JsonLine(number, new ParseResult<SendReport>(read.Value, [.. read.Diagnostics.Select(diagnostic => diagnostic with { Line = number })]));
    }
}
