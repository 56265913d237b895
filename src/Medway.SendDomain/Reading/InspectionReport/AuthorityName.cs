using Medway.SendDomain.Register;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// What an authority calls itself: as printed, since councils are renamed and the register knows one name of each. Where only the place is printed, or the
/// name came out damaged, the register's name.
/// </summary>
internal static class AuthorityName
{
    private static readonly KnownWords Kinds = new("council", "borough", "city", "county", "corporation");

    public static string Of(string printed, LocalArea? area)
    {
        var name = printed.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? printed[4..] : printed;
        if (area?.Council is not { } council)
            return area is null ? printed : name;
        return SaysItsKind(name) && LocalAreaRegister.Default.Find(name).Candidates.Contains(area) ? name : council;
    }

    public static bool SaysItsKind(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (Kinds.Has(name[range]))
                return true;
        }
        return false;
    }
}
