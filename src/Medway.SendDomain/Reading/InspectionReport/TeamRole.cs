using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The words of roles in an inspection team, and what a role says of who has it.</summary>
internal static class TeamRole
{
    private static readonly KnownWords Words = new("ofsted", "hmi", "hmis", "cqc", "lead", "inspector", "inspectors", "senior", "his", "her", "majesty’s", "majesty's", "children’s", "children's", "services", "service", "of", "the",
        "for", "and", "social", "care", "education", "health", "team", "shadow", "shadowing", "observer", "associate", "oi", "regulatory", "specialist", "schools", "quality", "assurance", "manager", "executive", "area", "send", "joint", "early", "years", "further", "skills", "alternative", "provision", "regional", "director", "deputy", "trainee", "commission", "national", "adviser", "advisor", "operations", "data", "analyst", "contracted", "csi", "second", "co-lead", "inspecting", "inspection");

    // Nobody is called so: “Mark Senior” and “Jo Early” there are.
    private static readonly KnownWords NoSurnames = new("ofsted", "hmi", "hmis", "cqc", "oi", "csi", "send", "lead", "co-lead", "inspector", "inspectors", "his", "her", "majesty’s", "majesty's", "of", "the", "for", "and");

    // What one person is, not a body.
    private static readonly KnownWords Personal = new("lead", "co-lead", "inspector", "observer", "hmi", "oi", "manager", "specialist", "adviser", "advisor", "director", "analyst");

    private static readonly KnownWords Inspectors = new("inspector", "inspectors", "hmi", "hmis", "oi", "csi");

    // Behind these, “lead” alone is the lead inspector.
    private static readonly KnownWords Leading = new("ofsted", "cqc", "commission", "hmi", "hmis", "oi", "csi", "inspector", "team", "joint", "overall", "and", "the");

    private static readonly KnownWords Under = new("deputy", "assistant", "shadow", "shadowing", "trainee");

    public static bool IsWord(ReadOnlySpan<char> word) => Words.Has(word);

    public static bool MayBeSurname(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && !NoSurnames.Has(word);

    /// <summary>
    /// Where the colon stands that ends a role before its bearer’s name, “Lead inspector: Gwen Tyldesley”; -1 where the line begins otherwise, or with
    /// the heading of several: “Ofsted inspectors:”.
    /// </summary>
    public static int ColonBehind(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0)
            return -1;
        var personal = false;
        foreach (var range in line[..colon].SplitAny(" ,"))
        {
            var word = line[range].Trim("()");
            if (!word.IsEmpty && !Words.Has(word))
                return -1;
            personal |= Personal.Has(word);
        }
        return personal ? colon : -1;
    }

    /// <summary>Whether the role is to lead the inspectors: neither to be the deputy of who does nor to learn it, nor to be the lead of something else (“SEND professional lead”).</summary>
    public static bool IsLead(ReadOnlySpan<char> role)
    {
        ReadOnlySpan<char> before = default;
        foreach (var range in role.Split(' '))
        {
            var word = role[range].Trim("(),.:–-");
            if (word.Contains("lead", StringComparison.OrdinalIgnoreCase) && !Under.Has(before) && (before.IsEmpty || Leading.Has(before) || BeginsWithInspector(role[range.End.Value..])))
                return true;
            before = word;
        }
        return false;
    }

    private static bool BeginsWithInspector(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" ,");
        var end = rest.IndexOf(' ');
        return Inspectors.Has((end < 0 ? rest : rest[..end]).Trim("(),.:–-"));
    }

    /// <summary>Whose inspector the role says one is; <c>null</c> where it does not say.</summary>
    public static Inspectorate? InspectorateOf(string role)
    {
        if (role.Contains("CQC", StringComparison.OrdinalIgnoreCase) || role.Contains("Care Quality", StringComparison.OrdinalIgnoreCase))
            return Inspectorate.CareQualityCommission;
        return role.Contains("Ofsted", StringComparison.OrdinalIgnoreCase) || role.Contains("HMI", StringComparison.Ordinal) || role.Contains("Majesty", StringComparison.Ordinal) || IsOfstedInspector(role)
            ? Inspectorate.Ofsted : null;
    }

    private static bool IsOfstedInspector(ReadOnlySpan<char> role)
    {
        foreach (var range in role.Split(' '))
        {
            if (role[range].Trim("(),.:–-") is "OI")
                return true;
        }
        return false;
    }
}
