namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>
/// A vocabulary that may gain values within the same version of the contract: a value is its name, some names are known here, and a name that is
/// not is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface IOpenVocabulary<TSelf> : ISpanParsable<TSelf> where TSelf : struct, IOpenVocabulary<TSelf>
{
    /// <summary>The names this version knows, in the contract's order.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>Whether this version knows the name.</summary>
    bool IsKnown { get; }
}
