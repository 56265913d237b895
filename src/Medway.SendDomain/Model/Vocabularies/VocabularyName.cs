namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>The one rule for names of open vocabularies: a camelCase word.</summary>
internal static class VocabularyName
{
    private const int LongestName = 64;

    public static bool IsValid(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !char.IsAsciiLetterLower(name[0]))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }
        return true;
    }

    public static T Parse<T>(string name, Func<string, T> make)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsValid(name) ? make(name) : throw new FormatException($"'{name}' is not a camelCase name such as fullInspection.");
    }
}
