namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>No local area was found in the text.</summary>
    public static readonly DiagnosticDescriptor AreaNotFound = Warning("SEND0201", "The text names no local area that the register knows.",
        "The text names no local area that the register knows.");

    /// <summary>The name of the local area is that of several.</summary>
    public static readonly DiagnosticDescriptor AreaAmbiguous = Warning("SEND0202", "The name of the local area is that of several.",
        "'{0}' is the name of several local areas, and nothing in the text tells which.");

    /// <summary>The text states two judgements.</summary>
    public static readonly DiagnosticDescriptor JudgementsDisagree = Warning("SEND0203", "The text states two judgements; the first is taken.",
        "The text says '{0}' and elsewhere '{1}'; the first is taken.");

    /// <summary>Nothing in the text settles the framework.</summary>
    public static readonly DiagnosticDescriptor FrameworkUnsettled = Info("SEND0204", "Nothing in the text settles the framework of the inspection.",
        "Nothing in the text settles whether the inspection was made under the framework of 2016 or of 2023.");

    /// <summary>No judgement is stated in a way that was understood.</summary>
    public static readonly DiagnosticDescriptor JudgementNotStated = Info("SEND0205", "The text states no judgement in words that are known.",
        "The text states no judgement in words that are known.");
}
