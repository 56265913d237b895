namespace Medway.SendDomain.Lexis;

/// <summary>Letters that a typesetter joined into one sign, U+FB00 to U+FB06: whoever writes “officer” does not write three of its letters as one.</summary>
internal static class Ligatures
{
    /// <summary>More letters than this stand in none.</summary>
    public const int Longest = 3;

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static bool Is(char c) => c is >= '\uFB00' and <= '\uFB06';

    /// <summary>The letters that the sign joins, in their order.</summary>
    public static ReadOnlySpan<char> LettersOf(char ligature) => Letters[ligature - '\uFB00'];
}
