using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register;

/// <summary>A region of England in one of three divisions. Sources: ONS, Ofsted, NHS England.</summary>
public sealed record Region
{
    /// <summary>Whose region it is.</summary>
    public required RegionScheme Scheme { get; init; }

    /// <summary>The name in that division, as <c>Yorkshire and The Humber</c> (ONS) or <c>North East, Yorkshire and the Humber</c> (Ofsted).</summary>
    public required string Name { get; init; }

    /// <summary>The GSS code of an ONS region, the ODS code of an NHS region; <c>null</c> for Ofsted's, which have none.</summary>
    public string? Code { get; init; }

    /// <summary>All 24: nine, eight and seven.</summary>
    public static IReadOnlyList<Region> All => Tables.Value.All;

    internal static Region Get(RegionScheme scheme, string code) => Tables.Value.All.Single(region => region.Scheme == scheme && region.Code == code);

    internal static Region OfstedRegionOf(Region ons) => Tables.Value.Ofsted[ons];

    private static readonly Lazy<(IReadOnlyList<Region> All, IReadOnlyDictionary<Region, Region> Ofsted)> Tables = new(Load);

    private static (IReadOnlyList<Region> All, IReadOnlyDictionary<Region, Region> Ofsted) Load()
    {
        var rows = CsvTable.Load("regions.csv").Rows;
        var all = rows.Select(row => new Region { Scheme = SchemeOf(row["scheme"]), Name = row["name"], Code = row.Optional("code") }).ToArray();
        var ofsted = new Dictionary<Region, Region>();
        for (var i = 0; i < all.Length; i++)
        {
            if (rows[i].Optional("ofsted_region") is { } name)
                ofsted.Add(all[i], all.Single(region => region.Scheme == RegionScheme.Ofsted && region.Name == name));
        }
        return (ValueList<Region>.Freeze(all), ofsted);
    }

    private static RegionScheme SchemeOf(string text) => text switch
    {
        "ons" => RegionScheme.Ons,
        "ofsted" => RegionScheme.Ofsted,
        "nhsEngland" => RegionScheme.NhsEngland,
        _ => throw new FormatException($"'{text}' is no scheme of regions."),
    };
}
