using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A local area as a report names it, with the codes by which other data knows it.</summary>
public sealed record LocalAreaReference : ICited
{
    /// <summary>The register’s display name, or the name as written where the register does not know it.</summary>
    public required string Name { get; init; }

    /// <summary>The Department for Education’s code; <c>null</c> where unknown.</summary>
    public LaCode? LaCode { get; init; }

    /// <summary>The statistical code as at the inspection, else publication; <c>null</c> where unknown.</summary>
    public GssCode? GssCode { get; init; }

    /// <summary>Ofsted’s reference number of the area; <c>null</c> where unknown.</summary>
    public OfstedUrn? OfstedUrn { get; init; }

    /// <summary>The region of the Office for National Statistics, one of nine; <c>null</c> where unknown.</summary>
    public string? Region { get; init; }

    /// <summary>Ofsted’s region, one of eight; <c>null</c> where unknown.</summary>
    public string? OfstedRegion { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
