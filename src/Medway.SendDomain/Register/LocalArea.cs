using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>
/// A local area: the footprint of one local authority, which area SEND inspections are about. 153 exist at a time; ended ones stay on record.
/// </summary>
/// <remarks>
/// Sources: DfE, list of local authorities (names, codes, regions); Ofsted (URN); mySociety (name of the council, short name). A new area does not
/// inherit its predecessor's outcome; <see cref="LocalAreaRegister"/> knows who came out of whom.
/// </remarks>
public sealed record LocalArea : IRegisteredBody
{
    /// <summary>The DfE's three-digit code; <c>null</c> only for five counties of before April 2009 whose code is not on record.</summary>
    public LaCode? LaCode { get; init; }

    /// <summary>Ofsted's number of the area; <c>null</c> for ended areas.</summary>
    public OfstedUrn? OfstedUrn { get; init; }

    /// <summary>The DfE's name, as <c>Bristol, City of</c>.</summary>
    public required string DfeName
    {
        get;
        init
        {
            field = value;
            Name = value.Split(',') is [var name, " City of" or " County of"] ? name : value;
        }
    }

    /// <summary>The name to show: the DfE's without <c>, City of</c> and <c>, County of</c>, as <c>Bristol</c>.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The council's short name, as <c>City of Bristol</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>The council's official name, as <c>London Borough of Merton</c>; <c>null</c> for ended areas.</summary>
    public string? Council { get; init; }

    /// <summary>Further spellings met in the sources or in use, as <c>Hull</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Freeze(value); } = ValueList<string>.Empty;

    /// <summary>What kind of authority the area has.</summary>
    public required LocalAreaKind Kind { get; init; }

    /// <summary>The region among the nine of the ONS.</summary>
    public required Region Region { get; init; }

    /// <summary>The region among Ofsted's eight.</summary>
    public required Region OfstedRegion { get; init; }

    /// <inheritdoc/>
    /// <remarks><c>null</c> where the area is as old as the GSS codes (2009).</remarks>
    public LocalDate? From { get; init; }

    /// <inheritdoc/>
    public LocalDate? To { get; init; }

    /// <summary>The area's GSS codes, oldest first; at least one.</summary>
    public required IReadOnlyList<DatedGssCode> GssCodes { get; init => field = ValueList<DatedGssCode>.Freeze(value); }

    /// <summary>A change that is announced without codes; <c>null</c> where none is.</summary>
    public AnnouncedChange? Announced { get; init; }

    /// <inheritdoc/>
    public bool ExistsOn(LocalDate date) => !(date < From) && !(date > To);

    /// <summary>The GSS code on that day; <c>null</c> where the area did not exist then, or the codes did not.</summary>
    public GssCode? GssCodeOn(LocalDate date)
    {
        GssCode? code = null;
        foreach (var dated in GssCodes)
        {
            if (dated.From <= date && ExistsOn(date))
                code = dated.Code;
        }
        return code;
    }

    /// <summary>The name to show.</summary>
    public override string ToString() => Name;
}
