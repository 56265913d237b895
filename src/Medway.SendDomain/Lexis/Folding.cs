namespace Medway.SendDomain.Lexis;

/// <summary>
/// How words are compared: without case, all apostrophes as one, all dashes as one, “&amp;” as “and”, invisible characters left out. Hashes are of this form.
/// </summary>
internal static class Folding
{
    /// <summary>The hash of “and”, which “&amp;” has too.</summary>
    public static readonly ulong And = HashOf("and");

    public static ulong Hash(ReadOnlySpan<char> word) => word is "&" ? And : HashOf(word);

    public static char Fold(char c)
    {
        if (char.IsAscii(c))
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        return c switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\uFF07' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u2033' => '"',
            >= '\u2010' and <= '\u2015' or '\u2212' => '-',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => '\0',
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>Whether two words are the same once folded.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && Fold(left[i]) == '\0')
                i++;
            while (j < right.Length && Fold(right[j]) == '\0')
                j++;
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length;
            if (left[i] != right[j] && Fold(left[i]) != Fold(right[j]))
                return IsAnd(left) && IsAnd(right);
            i++;
            j++;
        }
    }

    private static bool IsAnd(ReadOnlySpan<char> word) => word is "&" || word.Equals("and", StringComparison.OrdinalIgnoreCase);

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = new WordHash();
        foreach (var c in word)
            hash.Add(c);
        return hash.Value;
    }
}
