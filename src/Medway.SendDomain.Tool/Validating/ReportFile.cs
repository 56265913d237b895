using System.Runtime.CompilerServices;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tool.Inputs;

namespace Medway.SendDomain.Tool.Validating;

/// <summary>Reads a file of reports, or what a pipe gives, whatever form it has: one report, a list of them, or one a line.</summary>
internal static class ReportFile
{
    private const int LongestLook = 1 << 20;

    public static async IAsyncEnumerable<ParseResult<SendReport>> ReadAsync(string path, SendJsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        var look = new byte[LongestLook];
        var seen = look.AsMemory(0, await input.ReadAtLeastAsync(look, LongestLook, throwOnEndOfStream: false, cancellation));
        if (IsLines(seen.Span))
        {
            await foreach (var line in SendJsonLines.ReadLinesAsync(new LinesInput(seen, input, path), options, cancellation))
                yield return line.Result;
            yield break;
        }
        foreach (var result in SendJson.DeserializeMany(WholeFile.Read(input, path, seen.Span).Span, options))
            yield return result;
    }

    /// <summary>Whether the first line is a whole value by itself and not the only one.</summary>
    private static bool IsLines(ReadOnlySpan<byte> look)
    {
        var end = look.IndexOf((byte)'\n');
        return end > 0 && IsWholeObject(look[..end]) && look[end..].ContainsAnyExcept(" \t\r\n"u8);
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
}
