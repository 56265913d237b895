namespace Medway.SendDomain.Lexis;

/// <summary>
/// Gathers phrases for a <see cref="PhraseIndex{T}"/>. In a pattern, words stand with spaces between; <c>lead|leads|led</c> is any of them and <c>the?</c>
/// may be absent. A phrase added again with another meaning is refused, or has
/// both as <c>combine</c> joins them. Signs are words too: a hyphenated word is written <c>re - visit</c>, a possessive <c>area 's</c>.
/// </summary>
internal sealed class PhraseTable<T>(Func<T, T, T>? combine = null)
{
    private readonly List<(string[] Words, T Meaning)> entries = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <summary>Adds every phrase that a pattern stands for; patterns may overlap as long as they mean the same.</summary>
    public PhraseTable<T> Add(string pattern, T meaning)
    {
        List<string[]> expanded = [[]];
        foreach (var part in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var optional = part.Length > 1 && part[^1] == '?';
            var words = (optional ? part[..^1] : part).Split('|');
            var longer = expanded.SelectMany(head => words.Select(word => (string[])[.. head, word])).ToList();
            expanded = optional ? [.. expanded, .. longer] : longer;
        }
        foreach (var words in expanded.Where(words => words.Length > 0))
            AddWords(words, meaning);
        return this;
    }

    /// <summary>Adds every phrase of another table, with what it means here.</summary>
    public PhraseTable<T> AddAll<TOther>(PhraseTable<TOther> other, Func<TOther, T> meaning)
    {
        foreach (var (words, told) in other.entries)
            AddWords(words, meaning(told));
        return this;
    }

    /// <summary>Adds a name as written, cut as the lexer cuts it; a name already there stays as it is.</summary>
    public bool TryAddName(string name, T meaning)
    {
        using var tokens = TokenList.Of(name);
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = tokens[i].In(name).ToString();
        if (words.Length == 0 || !known.TryAdd(string.Join(' ', words.Select(word => Folding.Hash(word))), entries.Count))
            return false;
        entries.Add((words, meaning));
        return true;
    }

    public PhraseIndex<T> Build() => new(entries);

    private void AddWords(string[] words, T meaning)
    {
        var phrase = string.Join(' ', words);
        if (known.TryAdd(phrase, entries.Count))
            entries.Add((words, meaning));
        else if (combine is not null && known[phrase] is var at)
            entries[at] = (words, combine(entries[at].Meaning, meaning));
        else if (!EqualityComparer<T>.Default.Equals(entries[known[phrase]].Meaning, meaning))
            throw new ArgumentException($"The phrase '{phrase}' stands in the table with two meanings.", nameof(meaning));
    }
}
