namespace Medway.SendDomain.Lexis;

/// <summary>What a token is and how it stands in the text.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,
    Word = 1,
    Number = 2,
    Punctuation = 4,

    /// <summary>A word that begins with a capital.</summary>
    Capital = 8,

    /// <summary>A word of two capitals or more and nothing else.</summary>
    AllCapitals = 16,

    /// <summary>White space or the beginning of the text stands before it.</summary>
    SpaceBefore = 32,

    /// <summary>The end of a line or the beginning of the text stands before it.</summary>
    LineBefore = 64,

    /// <summary>An empty line or the beginning of the text stands before it.</summary>
    ParagraphBefore = 128,
}

/// <summary>A word, a number or a sign of the text: where it stands, and a hash of its folded form by which tables know it.</summary>
internal readonly struct Token(int start, int end, ulong hash, TokenTraits traits)
{
    public readonly int Start = start;
    public readonly int End = end;
    public readonly ulong Hash = hash;
    public readonly TokenTraits Traits = traits;

    public bool IsWord => (Traits & TokenTraits.Word) != 0;

    public bool IsNumber => (Traits & TokenTraits.Number) != 0;

    public bool IsPunctuation => (Traits & TokenTraits.Punctuation) != 0;

    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    public bool IsAllCapitals => (Traits & TokenTraits.AllCapitals) != 0;

    public bool HasSpaceBefore => (Traits & TokenTraits.SpaceBefore) != 0;

    public bool BeginsLine => (Traits & TokenTraits.LineBefore) != 0;

    public bool BeginsParagraph => (Traits & TokenTraits.ParagraphBefore) != 0;

    /// <summary>Whether this is the sign or word with that folded form, as <see cref="Folding.Hash(ReadOnlySpan{char})"/> gives it.</summary>
    public bool Is(ulong hash) => Hash == hash;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
