using System.Buffers;
using System.Text;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Json.Wire;

/// <summary>Where in a JSON input something stands: its pointer, line and byte, found in one pass over the input for all that was said, log after log.</summary>
internal ref struct JsonPlaces(ReadOnlySpan<byte> body)
{
    private readonly ReadOnlySpan<byte> body = body;
    private PointerWalk path = new(new Utf8JsonReader(body));
    private long line = 1;
    private int lineStart;

    /// <summary>What a log has, with its places; offsets are not before those of the logs located already.</summary>
    public IReadOnlyList<Diagnostic> Locate(WireLog log)
    {
        if (log.Entries.Count == 0)
            return [];
        var located = new List<Diagnostic>(log.Entries.Count + 1);
        foreach (var (diagnostic, offset) in log.Entries.OrderBy(entry => entry.Offset).ThenBy(entry => entry.Diagnostic.Code, StringComparer.Ordinal))
        {
            var at = (int)Math.Clamp(offset, lineStart, body.Length);
            for (int next; (next = body[lineStart..at].IndexOf((byte)'\n')) >= 0; lineStart += next + 1)
                line++;
            located.Add(diagnostic with { Path = path.To(at), Line = line, Byte = at - lineStart + 1 });
        }
        if (log.LeftOut > 0)
            located.Add(DiagnosticCatalogue.TooManyDiagnostics.Whole(log.LeftOut, log.Entries.Count));
        return located;
    }

    /// <summary>The offset of the first byte that is part of no UTF-8 character.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> body)
    {
        var offset = 0;
        while (offset < body.Length && Rune.DecodeFromUtf8(body[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    /// <summary>The offset that the framework’s message names by line and byte.</summary>
    public static long OffsetOf(JsonException exception, ReadOnlySpan<byte> body)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var next = body[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }
        return start + (exception.BytePositionInLine ?? 0);
    }

    /// <summary>The framework’s message without the place, which the diagnostic gives.</summary>
    public static string Sentence(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? exception.Message : exception.Message[..place];
    }
}
