using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Diagnostics;

/// <summary>What a reader made of its input: a value or none, and everything it has to say about it.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class ParseResult<T> where T : class
{
    internal ParseResult(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
        Success = value is not null && !diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>What was read; <c>null</c> where nothing could be.</summary>
    public T? Value { get; }

    /// <summary>What there is to say, by place in the text, then by code.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether there is a value and no <see cref="DiagnosticSeverity.Error"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Success { get; }

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">There is none, or there is an Error; the message is that of the first Error.</exception>
    public T GetValueOrThrow() => Success
        ? Value
        : throw new FormatException(Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.ToString() ?? "There is no value.");
}
