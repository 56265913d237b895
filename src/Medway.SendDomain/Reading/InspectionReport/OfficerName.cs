using Medway.SendDomain.Model;
using Medway.SendDomain.Register;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Takes a lead officer's name and title apart: "Ada Quill, Executive Director of Children’s Services", "Ada Quill Director of …", "Bertram Oake (OBE)",
/// or turned round, "Executive lead for SEND: Bertram Oake".
/// </summary>
internal static class OfficerName
{
    private static readonly KnownWords Honorifics = new("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "sir", "dame", "cllr", "councillor", "lord", "lady");
    private static readonly KnownWords Honours = new("obe", "mbe", "cbe", "qpm", "dbe", "kbe", "jp", "dl", "bem", "kc", "qc", "kpm");

    private static readonly KnownWords Compass = new("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "mid", "upper", "lower", "greater", "county", "city", "town");

    /// <summary>Whether a line begins with a person's name: two to four capitalised words, then its end, a comma, a bracket or a title.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var length = NameLength(line, false, out var words);
        return length > 0 && words is >= 2 and <= 4;
    }

    /// <summary>Whether a line is a person's name and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> line) => Begins(line) && NameLength(line, true, out _) == line.Length;

    /// <summary>How long the name is that a line begins with; 0 where none does.</summary>
    public static int LengthIn(ReadOnlySpan<char> line) => Begins(line) ? NameLength(line, false, out _) : 0;

    /// <summary>Whether words that look like a name are a person's: no place by the register, none of a point of the compass, and nothing that titles are about.</summary>
    public static bool IsPerson(ReadOnlySpan<char> name)
    {
        if (!IsWhole(name) || OfficerTitle.IsOfField(name) || OfficerTitle.IsIn(name[..name.LastIndexOf(' ')]))
            return false;
        foreach (var range in name.Split(' '))
        {
            if (Compass.Has(name[range]))
                return false;
        }
        return LocalAreaRegister.Default.Find(name).Candidates.Count == 0;
    }

    public static bool HasTitle(ReadOnlySpan<char> line) => Begins(line) && NameLength(line, false, out _) < line.Length;

    /// <summary>Whether what stands behind the name that the line begins with has a word of a title, or an honour.</summary>
    public static bool TitleFollows(ReadOnlySpan<char> line)
    {
        var rest = line[NameLength(line, false, out _)..];
        foreach (var range in rest.SplitAny(" ,("))
        {
            if (OfficerTitle.Has(rest[range]) || Honours.Has(rest[range].TrimEnd(')')))
                return true;
        }
        return false;
    }

    /// <summary>Whether the line is a title, a colon and a name, and nothing else.</summary>
    public static bool IsTurned(ReadOnlySpan<char> line) => ColonOfTurned(line) > 0;

    public static LeadOfficer Read(string text)
    {
        if (ColonOfTurned(text) is > 0 and var colon)
            return new LeadOfficer { Name = Read(text[(colon + 1)..].Trim()).Name, Title = text[..colon].Trim() };
        var rest = text.AsSpan();
        for (var space = rest.IndexOf(' '); space > 0 && Honorifics.Has(rest[..space].TrimEnd('.')); space = rest.IndexOf(' '))
            rest = rest[(space + 1)..];
        var length = NameLength(rest, true, out _);
        var name = (length == 0 ? rest : rest[..length]).Trim(" ,");
        var title = (length == 0 ? default : rest[length..]).Trim(" ,–-");
        while (true)
        {
            var bare = title.TrimStart("(, ");
            var end = bare.IndexOfAny(" ),");
            var word = end < 0 ? bare : bare[..end];
            if (!Honours.Has(word))
                break;
            title = bare[word.Length..].TrimStart("), –-");
        }
        if (title.Length > 2 && title[0] == '(' && title[^1] == ')' && title[1..^1].IndexOf('(') < 0)
            title = title[1..^1];
        return new LeadOfficer { Name = name.ToString(), Title = title.IsEmpty ? null : title.ToString() };
    }

    private static int ColonOfTurned(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || !OfficerTitle.IsIn(line[..colon]) || Begins(line[..colon]))
            return -1;
        var name = line[(colon + 1)..].Trim();
        return Begins(name) && NameLength(name, false, out _) == name.Length && !OfficerTitle.IsOfField(name) ? colon : -1;
    }

    /// <param name="line">What begins with the name.</param>
    /// <param name="person">Whether it is sure that a person’s name stands there.</param>
    /// <param name="words">How many words the name has, particles apart.</param>
    private static int NameLength(ReadOnlySpan<char> line, bool person, out int words)
    {
        words = 0;
        var end = 0;
        for (var at = 0; at < line.Length;)
        {
            var space = line[at..].IndexOfAny(" \u00A0");
            var word = space < 0 ? line[at..] : line[at..(at + space)];
            var bare = word.TrimEnd(",:");
            var honorific = words == 0 && Honorifics.Has(bare.TrimEnd('.'));
            if (bare.IsEmpty || !NameWords.Is(bare))
                break;
            if (!honorific && (Honours.Has(bare) || (OfficerTitle.Has(bare) && !(words == 1 && OfficerTitle.IsSurname(bare) && (person || EndsName(line[(at + bare.Length)..]))))))
                break;
            if (!honorific && !NameWords.IsParticle(bare))
                words++;
            end = at + bare.Length;
            if (word.Length != bare.Length || space < 0)
                return end;
            at += space + 1;
        }
        return end;
    }

    /// <summary>Whether the name before it is over: “Robin Place, Chief Executive”, not “Robin Place Director”.</summary>
    private static bool EndsName(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is ',' or ':' || (rest.Length > 1 && rest[1] is '(' or '–' or '-');
}
