using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>
/// An integrated care board: the NHS body that plans health services for one or more local areas since 1 July 2022. 42 then, 36 since 1 April 2026.
/// </summary>
/// <remarks>Sources: NHS England, Organisation Data Service; ONS. Four GSS codes, E54000066 and E54000068 to E54000070, rest on one source.</remarks>
public sealed record IntegratedCareBoard : IRegisteredBody
{
    /// <summary>The code of the Organisation Data Service: three characters, five for boards formed since 2026.</summary>
    public required OdsCode OdsCode { get; init; }

    /// <summary>The full name, as <c>NHS Kent and Medway Integrated Care Board</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The places alone, as <c>Kent and Medway</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Initials in use for a long name, as <c>BSW</c>; not from a source. <c>null</c> for most.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The GSS code.</summary>
    public required GssCode GssCode { get; init; }

    /// <summary>Earlier GSS codes; until when they held is not on record.</summary>
    public IReadOnlyList<GssCode> FormerGssCodes { get; init => field = ValueList<GssCode>.Freeze(value); } = ValueList<GssCode>.Empty;

    /// <summary>The region among the seven of NHS England.</summary>
    public required Region NhsRegion { get; init; }

    /// <inheritdoc/>
    public required LocalDate? From { get; init; }

    /// <inheritdoc/>
    public LocalDate? To { get; init; }

    /// <inheritdoc/>
    public bool ExistsOn(LocalDate date) => !(date < From) && !(date > To);

    /// <summary>The full name.</summary>
    public override string ToString() => Name;
}
