using Medway.SendDomain.Values;
using NodaTime;
using NodaTime.Text;

namespace Medway.SendDomain.Register;

/// <summary>Reads the tables of local areas.</summary>
internal static class LocalAreaTable
{
    public static List<LocalArea> Load()
    {
        var aliases = CsvTable.Load("local-area-aliases.csv").Rows.ToLookup(row => row["la_code"], row => row["alias"]);
        var announced = CsvTable.Load("local-area-announcements.csv").Rows.ToDictionary(row => row["la_code"], AnnouncementOf);
        return [.. CsvTable.Load("local-areas.csv").Rows.Select(row => AreaOf(row, aliases, announced))];
    }

    public static IEnumerable<(LaCode Predecessor, LaCode Successor)> LoadSuccessions() =>
        CsvTable.Load("local-area-successions.csv").Rows.Select(row => (LaCode.Parse(row["predecessor"]), LaCode.Parse(row["successor"])));

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static LocalArea AreaOf(CsvTable.Row row, ILookup<string, string> aliases, Dictionary<string, AnnouncedChange> announced)
    {
        var code = row.Optional("la_code");
        var region = Region.Get(RegionScheme.Ons, row["region"]);
        return new LocalArea
        {
            LaCode = code is null ? null : LaCode.Parse(code),
            OfstedUrn = row.Optional("ofsted_urn") is { } urn ? OfstedUrn.Parse(urn) : null,
            DfeName = row["name"],
            ShortName = row["short_name"],
            Council = row.Optional("council"),
            Aliases = code is null ? [] : [.. aliases[code]],
            Kind = KindOf(row["kind"]),
            Region = region,
            OfstedRegion = Region.OfstedRegionOf(region),
            From = row.Optional("from") is { } from ? Date(from) : null,
            To = row.Optional("to") is { } to ? Date(to) : null,
            GssCodes = [.. row.List("gss_codes").Select(GssCodeOf)],
            Announced = code is null ? null : announced.GetValueOrDefault(code),
        };
    }

    private static DatedGssCode GssCodeOf(string text) => text.Split('@') is [var code, var from]
        ? new DatedGssCode { Code = GssCode.Parse(code), From = Date(from) }
        : throw new FormatException($"'{text}' is no code with a date.");

    private static AnnouncedChange AnnouncementOf(CsvTable.Row row) => new()
    {
        On = Date(row["on"]),
        Kind = SuccessionKindOf(row["kind"]),
        NewAreas = int.Parse(row["into"], System.Globalization.CultureInfo.InvariantCulture),
    };

    public static SuccessionKind SuccessionKindOf(string text) => text switch
    {
        "merger" => SuccessionKind.Merger,
        "split" => SuccessionKind.Split,
        "acquisition" => SuccessionKind.Acquisition,
        _ => throw new FormatException($"'{text}' is no kind of succession."),
    };

    private static LocalAreaKind KindOf(string text) => text switch
    {
        "county" => LocalAreaKind.County,
        "londonBorough" => LocalAreaKind.LondonBorough,
        "metropolitanDistrict" => LocalAreaKind.MetropolitanDistrict,
        "unitaryAuthority" => LocalAreaKind.UnitaryAuthority,
        _ => throw new FormatException($"'{text}' is no kind of authority."),
    };
}
