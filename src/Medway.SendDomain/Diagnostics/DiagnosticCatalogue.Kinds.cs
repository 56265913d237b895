namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>The text reports no area SEND inspection.</summary>
    public static readonly DiagnosticDescriptor NoInspectionReported = Error("SEND0101", "The text reports no outcome, finding or requirement of an area SEND inspection.",
        "The text reports no area SEND inspection; it seems to be {0}.");
}
