namespace Medway.SendDomain.Lexis;

/// <summary>Phrases of which a text is asked only whether one of them stands at a token.</summary>
internal static class PhraseSet
{
    /// <summary>The phrases that patterns stand for, written as in a <see cref="PhraseTable{T}"/>.</summary>
    public static PhraseIndex<bool> Of(params ReadOnlySpan<string> patterns)
    {
        var table = new PhraseTable<bool>();
        foreach (var pattern in patterns)
            table.Add(pattern, true);
        return table.Build();
    }
}
