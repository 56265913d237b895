namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>The text has nothing to read.</summary>
    public static readonly DiagnosticDescriptor EmptyText = Error("SEND0001", "The text has nothing to read.",
        "The text is empty or only white space; there is nothing to read.");

    /// <summary>The text is longer than the parser was told to read.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = Error("SEND0002", "The text is longer than the limit.",
        "The text has {0} characters; the limit is {1}.");

    /// <summary>More was to say than the limit allows.</summary>
    public static readonly DiagnosticDescriptor TooManyDiagnostics = Warning("SEND0003", "There was more to say than the limit of diagnostics allows.",
        "{0} more diagnostics are left out; the limit is {1}.");
}
