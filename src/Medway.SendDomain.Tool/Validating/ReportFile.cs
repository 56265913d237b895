using System.Runtime.CompilerServices;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Tool.Validating;

/// <summary>Reads a file of reports, whatever form it has: one report, a list of them, or one a line.</summary>
internal static class ReportFile
{
    private const int LongestLook = 1 << 20;

    public static async IAsyncEnumerable<ParseResult<SendReport>> ReadAsync(string path, SendJsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var input = path == "-" ? await Buffered(Console.OpenStandardInput(), cancellation) : File.OpenRead(path);
        if (await IsLines(input, cancellation))
        {
            await foreach (var line in SendJsonLines.ReadLinesAsync(input, options, cancellation))
                yield return line.Result;
            yield break;
        }
        var bytes = new MemoryStream();
        await input.CopyToAsync(bytes, cancellation);
        foreach (var result in SendJson.DeserializeMany(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options))
            yield return result;
    }

    /// <summary>Whether the first line is a whole value by itself and not the only one.</summary>
    private static async Task<bool> IsLines(Stream input, CancellationToken cancellation)
    {
        var look = new byte[(int)Math.Min(LongestLook, input.Length)];
        await input.ReadExactlyAsync(look, cancellation);
        input.Position = 0;
        var end = Array.IndexOf(look, (byte)'\n');
        return end > 0 && IsWholeObject(look.AsSpan(0, end)) && look.AsSpan(end).ContainsAnyExcept(" \t\r\n"u8);
    }

    private static bool IsWholeObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            return json.Read() && json.TokenType == JsonTokenType.StartObject && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<Stream> Buffered(Stream input, CancellationToken cancellation)
    {
        var buffered = new MemoryStream();
        await input.CopyToAsync(buffered, cancellation);
        buffered.Position = 0;
        return buffered;
    }
}
