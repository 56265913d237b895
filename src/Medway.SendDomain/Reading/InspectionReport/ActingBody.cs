namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Tells sentences that lay a duty on a body: "Leaders in health should", "The partnership and its schools need to". What is said of their work ("The monitoring of providers should") is none: the body is its
/// sentence's subject, with no preposition before it.
/// </summary>
internal static class ActingBody
{
    private const int LongestBeginning = 90;
    private const int FarthestDuty = 46;

    private static readonly KnownWords Bodies = new("leaders", "partnership", "partnerships", "partners", "lap", "authority", "authorities", "icb", "icbs", "board", "boards", "council", "councils", "trust", "trusts", "commissioners",
        "providers", "practitioners", "settings", "schools", "agencies");

    private static readonly KnownWords Prepositions = new("of", "by", "from", "in", "for", "with", "to", "at", "on", "that", "which", "who", "when", "where");

    /// <summary>Whether the sentence that begins a line, and may go on in the next, says what a body should do.</summary>
    public static bool Begins(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        Span<char> joined = stackalloc char[LongestBeginning];
        var length = Math.Min(line.Length, LongestBeginning);
        line[..length].CopyTo(joined);
        if (length + 1 < LongestBeginning && !next.IsEmpty)
        {
            joined[length++] = ' ';
            var more = Math.Min(next.Length, LongestBeginning - length);
            next[..more].CopyTo(joined[length..]);
            length += more;
        }
        return HasDuty(joined[..length]);
    }

    private static bool HasDuty(ReadOnlySpan<char> words)
    {
        var body = -1;
        foreach (var range in words.Split(' '))
        {
            var (at, end) = (range.Start.Value, range.End.Value);
            var word = words[at..end].Trim("“”‘(),");
            if (word.IsEmpty)
                continue;
            if (body >= 0 && at - body <= FarthestDuty && IsDuty(word, words[end..]))
                return true;
            if (body < 0 ? Prepositions.Has(word) : word.SequenceEqual("that"))
                return false;
            if (Bodies.Has(word))
                body = end;
            if (word[^1] is '.' or '!' or '?' or ':')
                return false;
        }
        return false;
    }

    private static bool IsDuty(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word is "should" or "must" || word is "need" or "needs" && rest.StartsWith(" to ", StringComparison.Ordinal);
}
