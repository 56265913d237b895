using Medway.SendDomain.Values;

namespace Medway.SendDomain.Diagnostics;

/// <summary>One entry of the catalogue: a permanent code, its severity, what it means and how its message is worded.</summary>
public sealed class DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, string title, string messageFormat)
    {
        Code = code;
        Severity = severity;
        Title = title;
        MessageFormat = messageFormat;
    }

    /// <summary>The permanent code, <c>SEND</c> and four digits.</summary>
    public string Code { get; }

    /// <summary>How much was lost when it is reported.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What it means, in a short sentence for the table of diagnostics.</summary>
    public string Title { get; }

    /// <summary>The message with <c>{0}</c>, <c>{1}</c> for what was found.</summary>
    public string MessageFormat { get; }

    internal Diagnostic At(IReadOnlyList<TextSpan> at, params ReadOnlySpan<object?> found) => new()
    {
        Code = Code,
        Severity = Severity,
        Message = string.Format(System.Globalization.CultureInfo.InvariantCulture, MessageFormat, found),
        At = at,
    };

    internal Diagnostic At(TextSpan at, params ReadOnlySpan<object?> found) => At([at], found);

    internal Diagnostic Whole(params ReadOnlySpan<object?> found) => At([], found);
}
