namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Parts the people whom one entry names: “Ada Quill and Cora Fenn, Joint Directors”, “Ada Quill, Director, and Cora Fenn, Head of Education”.</summary>
internal static class OfficerPeople
{
    private static readonly string[] Joints = [" and ", " & "];

    /// <summary>Each person with a title, in the order in which they stand; the text as it is where it names one.</summary>
    public static List<string> Of(string text)
    {
        var people = new List<string>();
        if (InOnePost(text, out var first, out var second) is > 0 and var end)
        {
            var title = text.AsSpan(end).TrimStart(" ,");
            var comma = title.IsEmpty ? "" : ", ";
            people.Add($"{text.AsSpan(0, first)}{comma}{title}");
            people.Add($"{text.AsSpan(second, end - second)}{comma}{title}");
            return people;
        }
        var from = 0;
        for (var at = OfficerName.LengthIn(text); at < text.Length && at > 0; at++)
        {
            if (NextAt(text, at) is not (> 0 and var next))
                continue;
            people.Add(text[from..at].TrimEnd(' ', ',', ';'));
            from = next;
            at = next + OfficerName.LengthIn(text.AsSpan(next));
        }
        people.Add(from == 0 ? text : text[from..]);
        return people;
    }

    /// <summary>Whether a line begins with two names joined by “and”.</summary>
    public static bool BeginWith(ReadOnlySpan<char> line) => InOnePost(line, out _, out _) > 0;

    /// <summary>Where the second person of a line begins that two columns share, each with a title: “Ada Quill, Director Bertram Oake, Chief Executive”; -1 where there is none.</summary>
    public static int BesideIn(ReadOnlySpan<char> line)
    {
        if (!OfficerName.HasTitle(line))
            return -1;
        for (var at = OfficerName.LengthIn(line); at < line.Length; at++)
        {
            if (line[at] == ' ' && IsBehindTitle(line[..at]) && IsWithTitle(line[(at + 1)..]))
                return at + 1;
        }
        return -1;
    }

    /// <summary>Where two names end that “and” joins; 0 where a text begins otherwise.</summary>
    private static int InOnePost(ReadOnlySpan<char> text, out int first, out int second)
    {
        second = 0;
        first = OfficerName.LengthIn(text);
        foreach (var joint in Joints)
        {
            if (first == 0 || !text[first..].StartsWith(joint, StringComparison.Ordinal))
                continue;
            second = first + joint.Length;
            var length = OfficerName.LengthIn(text[second..]);
            return length > 0 && OfficerName.IsPerson(text.Slice(second, length)) ? second + length : 0;
        }
        return 0;
    }

    /// <summary>Where the name of another person begins behind what stands at an index and parts people; -1 where nothing does.</summary>
    private static int NextAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not (' ' or ';'))
            return -1;
        foreach (var joint in Joints)
        {
            if (text[at..].StartsWith(joint, StringComparison.Ordinal) && IsWithTitle(text[(at + joint.Length)..]))
                return at + joint.Length;
        }
        if (text[at] == ';' && at + 2 < text.Length && IsWithTitle(text[(at + 2)..]))
            return at + 2;
        return IsBehindTitle(text[..at]) && IsWithTitle(text[(at + 1)..]) ? at + 1 : -1;
    }

    private static bool IsBehindTitle(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return OfficerTitle.Has(word) && word[^1] != ',' || OfficerTitle.IsOfField(word) && word[^1] != ',';
    }

    /// <summary>“Cora Fenn, Head of Education”.</summary>
    private static bool IsWithTitle(ReadOnlySpan<char> text)
    {
        var length = OfficerName.LengthIn(text);
        if (length == 0 || length == text.Length || text[length] != ',' || !OfficerName.IsPerson(text[..length]))
            return false;
        var title = text[(length + 1)..].TrimStart();
        var end = title.IndexOfAny(" ,");
        return OfficerTitle.Has(end < 0 ? title : title[..end]);
    }
}
