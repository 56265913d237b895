namespace Medway.SendDomain.Lexis;

/// <summary>Is told of every phrase that a search finds, so that one pass serves several who each want the longest of their own.</summary>
internal interface IPhraseVisitor<T>
{
    /// <summary>A phrase seems to begin at a token; a longer one of the same beginning may follow.</summary>
    void Found(T meaning, int count);

    /// <summary>The phrases found at a token are there.</summary>
    void Take(int first);

    /// <summary>They are not: words only had their hashes.</summary>
    void Drop();
}
