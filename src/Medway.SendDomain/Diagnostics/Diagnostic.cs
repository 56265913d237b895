using Medway.SendDomain.Values;

namespace Medway.SendDomain.Diagnostics;

/// <summary>Something a reader has to say about its input: what it could not take, what it took in part, what it found said in two ways.</summary>
public sealed record Diagnostic
{
    /// <summary>The permanent code, <c>SEND</c> and four digits; the README's table and <see cref="DiagnosticCatalogue"/> explain each.</summary>
    public required string Code { get; init; }

    /// <summary>How much was lost.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>The whole sentence for a person to read, with what was found in quotation marks.</summary>
    public required string Message { get; init; }

    /// <summary>The places in the text it speaks of, first the place to look at; empty where it speaks of the whole input.</summary>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;

    /// <summary>The JSON Pointer of the member it speaks of, for input that is JSON; otherwise <c>null</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The line in the input that is JSON, from 1; otherwise <c>null</c>.</summary>
    public long? Line { get; init; }

    /// <summary>The byte within that line, from 1; otherwise <c>null</c>.</summary>
    public long? Byte { get; init; }

    /// <summary>Severity, code and message, as a compiler prints them.</summary>
    public override string ToString() => $"{Name(Severity)} {Code}: {Message}";

    private static string Name(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
