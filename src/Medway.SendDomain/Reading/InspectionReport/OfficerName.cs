using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Takes a lead officer's name and title apart: "Theresa Leavy, Executive Director of Children’s Services", "Tina Russell Director of …", "Patricia Miller (OBE)".</summary>
internal static class OfficerName
{
    private static readonly KnownWords TitleWords = new("director", "executive", "chief", "interim", "corporate", "deputy", "managing", "strategic", "head", "lead", "officer", "dcs", "ceo", "accountable", "assistant", "acting", "statutory",
        "service", "place", "group", "joint", "senior", "cno", "coo", "programme", "commissioner", "president", "vice", "medical", "associate", "responsible", "sro");

    private static readonly KnownWords Honorifics = new("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "sir", "dame", "cllr", "councillor", "lord", "lady");
    private static readonly KnownWords Honours = new("obe", "mbe", "cbe", "qpm", "dbe", "kbe", "jp");

    public static bool IsTitleWord(ReadOnlySpan<char> word) => TitleWords.Has(word.Trim("(),.:–-"));

    /// <summary>Whether a line begins with a person's name: two to four capitalised words, then its end, a comma, a bracket or a title.</summary>
    public static bool Begins(ReadOnlySpan<char> line)
    {
        var length = NameLength(line, out var words);
        return length > 0 && words is >= 2 and <= 4;
    }

    public static bool HasTitle(ReadOnlySpan<char> line) => Begins(line) && NameLength(line, out _) < line.Length;

    public static LeadOfficer Read(string text)
    {
        var rest = text.AsSpan();
        var skipped = 0;
        for (var space = rest.IndexOf(' '); space > 0 && Honorifics.Has(rest[..space].TrimEnd('.')); space = rest.IndexOf(' '))
        {
            rest = rest[(space + 1)..];
            skipped++;
        }
        var length = NameLength(rest, out _);
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

    private static int NameLength(ReadOnlySpan<char> line, out int words)
    {
        words = 0;
        var end = 0;
        for (var at = 0; at < line.Length;)
        {
            var space = line[at..].IndexOfAny(" \u00A0");
            var word = space < 0 ? line[at..] : line[at..(at + space)];
            var bare = word.TrimEnd(",:");
            var honorific = words == 0 && Honorifics.Has(bare.TrimEnd('.'));
            if (bare.IsEmpty || !IsNameWord(bare) || (!honorific && (IsTitleWord(bare) || Honours.Has(bare))))
                break;
            if (!honorific)
                words++;
            end = at + bare.Length;
            if (word.Length != bare.Length || space < 0)
                return end;
            at += space + 1;
        }
        return end;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (word is "de" or "van" or "von" or "der" or "la" or "le" or "del")
            return true;
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
