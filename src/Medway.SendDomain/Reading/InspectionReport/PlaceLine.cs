namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>What shows that a line is of an address: a postcode, a house number, a building or a street; and what stands beside addresses and is none.</summary>
internal static class PlaceLine
{
    private static readonly KnownWords Buildings = new("house", "hall", "guildhall", "centre", "center", "offices", "building", "buildings", "court", "street", "road", "lane", "square", "avenue", "drive", "tower", "hospital", "quay", "wharf", "parade", "terrace", "castle", "park", "way", "close", "gate", "plaza", "mews", "hill", "row", "st", "rd", "ln", "ave");
    private static readonly KnownWords Phones = new("tel", "telephone", "phone", "mobile", "switchboard");

    private const int ShortestNumber = 9;

    public static bool EndsInPostcode(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .");
        return line.Length >= 6 && char.IsAsciiLetterUpper(line[^1]) && char.IsAsciiLetterUpper(line[^2]) && char.IsAsciiDigit(line[^3]) && line[^4] == ' ' && (char.IsAsciiDigit(line[^5]) || char.IsAsciiDigit(line[^6]));
    }

    /// <summary>Whether a number stands there other than an age: outside brackets, and not from nought (“Director of Nursing (0–25)”, “0 to 25 services”).</summary>
    public static bool HasNumber(ReadOnlySpan<char> line)
    {
        var brackets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            brackets += line[i] == '(' ? 1 : line[i] == ')' ? -1 : 0;
            if (!char.IsAsciiDigit(line[i]))
                continue;
            if (brackets <= 0 && (line[i] != '0' || (i > 0 && char.IsLetter(line[i - 1]))))
                return true;
            i = AfterAges(line, i) - 1;
        }
        return false;
    }

    /// <summary>Whether the line, as far as its first comma, is the name of a building or a street.</summary>
    public static bool IsBuilding(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        var name = (comma < 0 ? line : line[..comma]).Trim();
        return !name.IsEmpty && char.IsUpper(name[0]) && Buildings.Has(name[(name.LastIndexOf(' ') + 1)..]);
    }

    /// <summary>Whether an address begins with such a line: a building, or a number that is not its postcode's.</summary>
    public static bool BeginsAddress(ReadOnlySpan<char> line) =>
        IsBuilding(line) || (HasNumber(line) && !EndsInPostcode(line)) || (EndsInPostcode(line) && (line.Contains(',') || NamesBuilding(line)));

    /// <summary>Whether a word for a building or a street stands anywhere in the line.</summary>
    public static bool NamesBuilding(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(" ,"))
        {
            if (Buildings.Has(line[range]))
                return true;
        }
        return false;
    }

    /// <summary>An e-mail address or a telephone number, with or without the word for it.</summary>
    public static bool IsContact(ReadOnlySpan<char> line)
    {
        if (line.Contains('@'))
            return true;
        var word = line.IndexOfAny(" :.");
        if (word > 0 && Phones.Has(line[..word]))
            line = line[word..];
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (!char.IsWhiteSpace(c) && c is not ('(' or ')' or '+' or '-' or '–' or ':' or '.' or '/'))
                return false;
        }
        return digits >= ShortestNumber;
    }

    // “0–25”, “0 to 25”, “0-5 and 5-19” is not seen through: only what begins with nought.
    private static int AfterAges(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is '–' or '-'))
            at++;
        if (!line[at..].StartsWith(" to ", StringComparison.Ordinal))
            return at;
        at += 4;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
            at++;
        return at;
    }
}
