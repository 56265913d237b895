namespace Medway.SendDomain.Fuzz.Invariants;

/// <summary>Something does not hold that holds for every input.</summary>
internal sealed class BrokenInvariantException(string message) : Exception(message);
