namespace Medway.SendDomain.Diagnostics;

/// <summary>How much a reader lost, which is what the severity of a diagnostic says.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Everything was captured; something was normalised or is worth knowing.</summary>
    Info,

    /// <summary>There is a value, but something in the input was not captured.</summary>
    Warning,

    /// <summary>There is no value.</summary>
    Error,
}
