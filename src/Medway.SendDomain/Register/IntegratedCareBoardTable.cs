using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register;

/// <summary>Reads the tables of integrated care boards.</summary>
internal static class IntegratedCareBoardTable
{
    public static IEnumerable<IntegratedCareBoard> Load() => CsvTable.Load("integrated-care-boards.csv").Rows.Select(row => new IntegratedCareBoard
    {
        OdsCode = OdsCode.Parse(row["ods_code"]),
        Name = row["name"],
        ShortName = row["short_name"],
        Abbreviation = row.Optional("abbreviation"),
        GssCode = GssCode.Parse(row["gss_code"]),
        FormerGssCodes = [.. row.List("former_gss_codes").Select(GssCode.Parse)],
        NhsRegion = Region.Get(RegionScheme.NhsEngland, row["nhs_region"]),
        From = LocalAreaTable.Date(row["from"]),
        To = row.Optional("to") is { } to ? LocalAreaTable.Date(to) : null,
    });

    public static IEnumerable<IntegratedCareBoardSuccession> LoadSuccessions(Func<OdsCode, IntegratedCareBoard> board) =>
        CsvTable.Load("integrated-care-board-successions.csv").Rows.Select(row => new IntegratedCareBoardSuccession
        {
            Predecessor = board(OdsCode.Parse(row["predecessor"])),
            Successor = board(OdsCode.Parse(row["successor"])),
            On = LocalAreaTable.Date(row["on"]),
            Kind = LocalAreaTable.SuccessionKindOf(row["kind"]),
        });

    public static ILookup<LaCode, IntegratedCareBoard> LoadAreas(Func<OdsCode, IntegratedCareBoard> board) =>
        CsvTable.Load("local-area-boards.csv").Rows.ToLookup(row => LaCode.Parse(row["la_code"]), row => board(OdsCode.Parse(row["ods_code"])));
}
