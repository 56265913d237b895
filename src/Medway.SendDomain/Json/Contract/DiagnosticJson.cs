using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class DiagnosticJson
{
    public static readonly MemberTable Members = new(
        ["code", "severity", "message", "at", "path", "line", "byte"],
        ["code", "severity", "message"]);

    public static Diagnostic Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a diagnostic");
            return null!;
        }
        string code = "", message = "";
        DiagnosticSeverity severity = default;
        IReadOnlyList<TextSpan> at = [];
        string? path = null;
        long? line = null, @byte = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "code":
                    code = wire.Text();
                    break;
                case "severity":
                    severity = wire.Closed<DiagnosticSeverity>();
                    break;
                case "message":
                    message = wire.Text();
                    break;
                case "at":
                    at = wire.Spans();
                    break;
                case "path":
                    path = wire.OptionalText();
                    break;
                case "line":
                    line = wire.OptionalLong();
                    break;
                default:
                    @byte = wire.OptionalLong();
                    break;
            }
        }
        return new Diagnostic
        {
            Code = code,
            Severity = severity,
            Message = message,
            At = at,
            Path = path,
            Line = line,
            Byte = @byte,
        };
    }

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, diagnostic.Code);
        json.WriteClosed("severity"u8, diagnostic.Severity);
        json.WriteString("message"u8, diagnostic.Message);
        json.WriteList("at"u8, diagnostic.At, SpanJson.Write);
        if (diagnostic.Path is { } path)
            json.WriteString("path"u8, path);
        if (diagnostic.Line is { } line)
            json.WriteNumber("line"u8, line);
        if (diagnostic.Byte is { } column)
            json.WriteNumber("byte"u8, column);
        json.WriteEndObject();
    }
}
