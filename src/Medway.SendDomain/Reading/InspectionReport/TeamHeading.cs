using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>The name of an inspectorate, under which its inspectors are listed: alone in a line, or with a colon before the first of them.</summary>
internal static class TeamHeading
{
    private static readonly (string Name, Inspectorate Inspectorate)[] Names =
    [
        ("Ofsted", Inspectorate.Ofsted),
        ("Care Quality Commission (CQC)", Inspectorate.CareQualityCommission),
        ("Care Quality Commission", Inspectorate.CareQualityCommission),
        ("CQC", Inspectorate.CareQualityCommission),
    ];

    /// <summary>How long the heading is that a line begins with, and whose; 0 where there is none.</summary>
    public static (int Length, Inspectorate Inspectorate) In(ReadOnlySpan<char> line)
    {
        foreach (var (name, inspectorate) in Names)
        {
            if (!line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = line[name.Length..];
            if (rest.Trim(":. ").IsEmpty)
                return (line.Length, inspectorate);
            if (rest.TrimStart()[0] == ':')
                return (line.IndexOf(':') + 1, inspectorate);
        }
        return default;
    }
}
