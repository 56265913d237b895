namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>What may be a word of a person's name: capitalised letters, or a particle as in “Ana da Silva”.</summary>
internal static class NameWords
{
    private static readonly KnownWords Particles = new("de", "van", "von", "der", "den", "ter", "ten", "la", "le", "du", "del", "di", "da", "das", "do", "dos", "bin", "al", "ap");

    public static bool IsParticle(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsLower(word[0]) && Particles.Has(word);

    public static bool Is(ReadOnlySpan<char> word)
    {
        if (IsParticle(word))
            return true;
        // “al-Rashid”.
        var hyphen = word.IndexOfAny("-\u2010\u2011");
        if (hyphen > 0 && hyphen < word.Length - 1 && IsParticle(word[..hyphen]))
            word = word[(hyphen + 1)..];
        if (!char.IsUpper(word[0]))
            return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '‘' or '.' or '\u2010' or '\u2011'))
                return false;
        }
        return true;
    }
}
