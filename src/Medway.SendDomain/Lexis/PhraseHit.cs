namespace Medway.SendDomain.Lexis;

/// <summary>A phrase of a table, found in a text.</summary>
internal readonly struct PhraseHit<T>(T meaning, int first, int count)
{
    /// <summary>What the table says of the phrase.</summary>
    public readonly T Meaning = meaning;

    /// <summary>The index of its first token.</summary>
    public readonly int First = first;

    /// <summary>How many tokens it has.</summary>
    public readonly int Count = count;

    /// <summary>The index of the token after it.</summary>
    public int Next => First + Count;
}
