namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>The text reports no area SEND inspection.</summary>
    public static readonly DiagnosticDescriptor NoInspectionReported = Error("SEND0101", "The text reports no outcome, finding or requirement of an area SEND inspection.",
        "The text reports no area SEND inspection; it seems to be {0}.");

    /// <summary>The text reports several inspections and only the first was asked for.</summary>
    public static readonly DiagnosticDescriptor SeveralInspections = Warning("SEND0102", "The text reports several inspections; only the first was read.",
        "The text reports {0} inspections; this is the first. Read them all with ParseAll.");
}
