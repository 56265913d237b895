using Medway.SendDomain.Register;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Cuts a list of bodies into names. An "and" or a comma within a name ("NHS Kent and Medway ICB") does not cut: a name goes on until it ends as names of bodies end.</summary>
internal static class BodyNames
{
    private static readonly KnownWords Endings = new("council", "board", "boards", "icb", "icbs", "(icb)", "(icbs)", "trust", "trusts", "authority", "authorities", "first", "schools", "partnership", "partners", "company",
        "ltd", "limited", "service", "services", "leaders", "settings", "providers", "borough", "corporation", "cic", "practice", "colleges", "college", "academy", "academies", "school", "area", "forum", "group", "plc", "lap", "la", "system", "(ics)", "together", "community", "healthcare", "ft", "england", "care", "(la)");

    // No name of a board, and no word that ends a name, is longer: what is longer is not looked through again at every comma.
    private const int LongestBoard = 160;
    private const int LongestEnding = 16;

    private const string Marks = " .,;";

    public static List<string> Split(string list)
    {
        var names = new List<string>();
        var text = list.AsSpan();
        // The name begins at `from`, its last character that is no mark stands before `end`, and the white space behind the separator ends at `next`.
        int from = 0, end = 0, next = 0;
        for (var i = 0; i < text.Length;)
        {
            var cut = Separator(text, i);
            if (cut == 0)
            {
                if (!char.IsWhiteSpace(text[i]) && !Marks.Contains(text[i]))
                    end = i + 1;
                else if (end <= from)
                    from = i + 1;
                i++;
                continue;
            }
            if (end <= from)
            {
                from = cut == 1 ? i + 1 : from;
            }
            else
            {
                for (next = Math.Max(next, i + cut); next < text.Length && char.IsWhiteSpace(text[next]);)
                    next++;
                var name = text[from..end].TrimStart();
                if (text[i] == ';' || (IsComplete(name) && !IsLongerBoard(text[from..], i - from)) || (!name.StartsWith("NHS ") && BodyNameSigns.WithoutArticle(text[next..]).StartsWith("NHS ") && name.Length > 2))
                {
                    Add(names, name);
                    from = i + cut;
                }
            }
            i += cut;
            if (cut > 1)
                end = i - 1;
        }
        Add(names, text[from..]);
        return names;
    }

    /// <summary>Whether a name ends as names of bodies do, or is a council’s or a board’s that ends in its place: “London Borough of Merton”, “NHS Sussex”.</summary>
    public static bool IsComplete(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd(Marks);
        return HasEnding(name) || IsForChildren(name) || IsKnown(name);
    }

    /// <summary>Whether a name ends in a word that tells a kind of body.</summary>
    public static bool HasEnding(ReadOnlySpan<char> name)
    {
        name = BodyNameSigns.WithoutRemark(name.TrimEnd(Marks));
        var word = name[Math.Max(0, name.Length - LongestEnding)..];
        word = word[(word.LastIndexOfAny(' ', '\u00A0') + 1)..];
        return Endings.Has(word);
    }

    /// <summary>Whether the last of a list of names is a council’s or a board’s that ends in its place.</summary>
    public static bool EndsInName(ReadOnlySpan<char> list)
    {
        list = list.TrimEnd(Marks);
        if (IsForChildren(list) || IsKnown(list))
            return true;
        for (var i = Math.Max(0, list.Length - LongestBoard); i < list.Length; i++)
        {
            var cut = Separator(list, i);
            if (cut > 0 && IsKnown(list[(i + cut)..].TrimStart()))
                return true;
        }
        return false;
    }

    // The companies to which councils gave their children's services are called so: "Achieving for Children".
    private static bool IsForChildren(ReadOnlySpan<char> name) => name.EndsWith(" for Children", StringComparison.Ordinal);

    private static bool IsKnown(ReadOnlySpan<char> name) => IsCouncil(name) || IsBoard(name);

    private static bool IsBoard(ReadOnlySpan<char> name) =>
        name.Length <= LongestBoard && name.StartsWith("NHS ", StringComparison.Ordinal) && IntegratedCareBoardRegister.Default.Find(name).Value is not null;

    private static bool IsCouncil(ReadOnlySpan<char> name)
    {
        // A council’s name that ends in its place says that it is the borough or city “of” it.
        if (name.Length > LongestBoard || !name.Contains(" of ", StringComparison.OrdinalIgnoreCase))
            return false;
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        return LocalAreaRegister.Default.Find(name).Value is { Council: { } council } && name.Equals(council, StringComparison.OrdinalIgnoreCase);
    }

    // "NHS Bath and North East Somerset, Swindon and Wiltshire ICB" is one name although a part of it may end as a name does.
    private static bool IsLongerBoard(ReadOnlySpan<char> text, int end)
    {
        if (end > LongestBoard)
            return false;
        var name = text[..end].Trim();
        if (!name.StartsWith("NHS ") || IntegratedCareBoardRegister.Default.Find(name).Value is not null)
            return false;
        var rest = text[end..Math.Min(text.Length, LongestBoard)];
        var icb = rest.IndexOf(" ICB");
        return icb > 0 && IntegratedCareBoardRegister.Default.Find(text[..(end + icb + 4)].Trim()).Value is not null;
    }

    private static void Add(List<string> names, ReadOnlySpan<char> name)
    {
        name = name.Trim(Marks);
        if (name.StartsWith("and ", StringComparison.Ordinal))
            name = name[4..].Trim();
        name = BodyNameSigns.WithoutRemark(BodyNameSigns.WithoutArticle(name));
        if (!name.IsEmpty)
            names.Add(name.ToString());
    }

    private static int Separator(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ',' or ';' or '\n')
            return 1;
        // “Fell and/or Vale Council” is not cut, “Fell Council/Vale Trust” is.
        if (text[at] == '/')
            return at > 0 && (text[at - 1] == ' ' || BodyNameSigns.EndInKind(text[..at]) && BodyNameSigns.Begin(text[(at + 1)..])) ? 1 : 0;
        if (text[at..].StartsWith(" and ", StringComparison.Ordinal))
            return 5;
        // What goes on with a small letter is of the same name: “Vale care & health”.
        return text[at..].StartsWith(" & ", StringComparison.Ordinal) && !(at + 3 < text.Length && char.IsLower(text[at + 3]) && !text[(at + 3)..].StartsWith("the ")) ? 3 : 0;
    }
}
