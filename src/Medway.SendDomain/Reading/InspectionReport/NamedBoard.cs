namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Which of the boards in partnership details a title or a site names: “Chief Executive, NHS Fell and Vale ICB”, “Chief Executive (Fell and Vale)”, “www.fellandvale.icb.nhs.uk”.</summary>
internal static class NamedBoard
{
    private const int ShortestInSite = 5;
    private const int LongestSite = 200;

    private static readonly string[] Endings = [" Integrated Care Board", " ICB", " (ICB)"];

    /// <summary>The index of the body; -1 where the title names none, or several. A place in brackets tells boards apart only where there are several.</summary>
    public static int InTitle(ReadOnlySpan<char> title, IReadOnlyList<DetailEntry> bodies)
    {
        var severalBoards = bodies.Count(static body => body.Kind == DetailKind.Board) > 1;
        int found = -1, start = 0, length = 0;
        for (var i = 0; i < bodies.Count; i++)
        {
            if (bodies[i].Kind != DetailKind.Board || PlaceOf(bodies[i].Text) is not { IsEmpty: false } place || FindIn(title, place, severalBoards) is not (>= 0 and var at))
                continue;
            // “Fell and Vale ICB” is not “Vale ICB” too.
            var isInside = at >= start && at + place.Length <= start + length;
            var isAround = at <= start && at + place.Length >= start + length;
            if (found >= 0 && !isInside && !isAround)
                return -1;
            if (found < 0 || isAround)
                (found, start, length) = (i, at, place.Length);
        }
        return found;
    }

    /// <summary>The index of the board whose place a site below nhs.uk is called after; -1 where it is none.</summary>
    public static int InSite(ReadOnlySpan<char> site, IReadOnlyList<DetailEntry> bodies)
    {
        if (site.Length > LongestSite || !(site.Contains("nhs", StringComparison.OrdinalIgnoreCase) || site.Contains("icb", StringComparison.OrdinalIgnoreCase)))
            return -1;
        Span<char> letters = stackalloc char[LongestSite];
        Span<char> place = stackalloc char[LongestSite];
        var within = letters[..Letters(site, letters)];
        int found = -1, length = 0;
        for (var i = 0; i < bodies.Count; i++)
        {
            if (bodies[i].Kind != DetailKind.Board || PlaceOf(bodies[i].Text) is not { Length: <= LongestSite } name)
                continue;
            var count = Letters(name, place);
            if (count >= ShortestInSite && count > length && within.IndexOf(place[..count]) >= 0)
                (found, length) = (i, count);
        }
        return found;
    }

    /// <summary>What a board is the board of: its name without the words that every board's has.</summary>
    private static ReadOnlySpan<char> PlaceOf(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var bracket)
            name = name[..bracket].TrimEnd();
        foreach (var ending in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        }
        return name.StartsWith("NHS ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private static int FindIn(ReadOnlySpan<char> title, ReadOnlySpan<char> place, bool inBrackets)
    {
        for (int from = 0, next; (next = title[from..].IndexOf(place, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var at = from + next;
            var before = title[..at];
            var behind = title[(at + place.Length)..];
            if (before.EndsWith("NHS ", StringComparison.OrdinalIgnoreCase) && !(behind.Length > 0 && char.IsLetterOrDigit(behind[0])))
                return at;
            if (inBrackets && before.EndsWith("(") && behind.StartsWith(")"))
                return at;
            foreach (var ending in Endings)
            {
                if (behind.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && !(before.Length > 0 && char.IsLetterOrDigit(before[^1])))
                    return at;
            }
            from = at + 1;
        }
        return -1;
    }

    private static int Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                letters[count++] = char.ToLowerInvariant(c);
        }
        return count;
    }
}
