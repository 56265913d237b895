namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Tells from its words alone that a piece of text begins or ends as the name of a council, a board or a trust, and what beside a name is none of it.</summary>
internal static class BodyNameSigns
{
    private const int LongestBeginning = 120;
    private const int LongestEnding = 40;
    private const int LongestRemark = 60;
    private const string Marks = " .,;";
    private static readonly KnownWords Kinds = new("council", "icb", "(icb)", "board", "trust", "authority");
    private static readonly KnownWords Joins = new("and", "of", "the", "on", "upon", "for", "with", "local", "&");
    private static readonly KnownWords Signs = new("icb", "ics", "la", "lap");

    /// <summary>Whether words begin with a name that says what kind of body it is of: “NHS Vale”, “Fell and Norbury Council”, “London Borough of Fell”.</summary>
    public static bool Begin(ReadOnlySpan<char> words)
    {
        words = WithoutArticle(words[..Math.Min(words.Length, LongestBeginning)]);
        if (words.IsEmpty || !char.IsUpper(words[0]))
            return false;
        if (words is ['N', 'H', 'S', ' ', var next, ..])
            return char.IsUpper(next);
        if (words.StartsWith("London Borough of ", StringComparison.Ordinal) || words.StartsWith("Royal Borough of ", StringComparison.Ordinal))
            return true;
        var isFirst = true;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim(Marks);
            if (word.IsEmpty)
                continue;
            if (!isFirst && Kinds.Has(word))
                return true;
            if (char.IsLower(word[0]) && !Joins.Has(word))
                return false;
            isFirst = false;
        }
        return false;
    }

    /// <summary>Whether words end in the name of a kind of body: “Council”, “ICB”, “Trust”.</summary>
    public static bool EndInKind(ReadOnlySpan<char> words)
    {
        words = WithoutRemark(words.TrimEnd(Marks));
        words = words[Math.Max(0, words.Length - LongestEnding)..];
        return Kinds.Has(words[(words.LastIndexOfAny(' ', '\n') + 1)..]);
    }

    /// <summary>A name without what is said of its part in the work: “Fell Council (lead)”.</summary>
    public static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> name)
    {
        var tail = Math.Max(0, name.Length - LongestRemark);
        if (name is not [.., ')'] || name[tail..].LastIndexOf('(') is not (>= 0 and var open) || (open += tail) == 0)
            return name;
        var remark = name[(open + 1)..^1];
        var isRemark = !Signs.Has(remark) && (remark is [var first, ..] && char.IsLower(first) || remark.StartsWith("Lead", StringComparison.Ordinal));
        return isRemark ? name[..open].TrimEnd() : name;
    }

    /// <summary>A name without “the” and “both” before it.</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("both ", StringComparison.OrdinalIgnoreCase))
            name = name[5..].TrimStart();
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..].TrimStart() : name;
    }
}
