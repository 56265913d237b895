using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>The local authority of a partnership, with the details a report gives.</summary>
public sealed record LocalAuthorityDetails : ICited
{
    /// <summary>The register’s name as at the document’s date, or the name as written where the register does not know it.</summary>
    public required string Name { get; init; }

    /// <summary>Who leads; <c>null</c> where not given.</summary>
    public LeadOfficer? LeadOfficer { get; init; }

    /// <summary>The website as written; <c>null</c> where not given.</summary>
    public string? Website { get; init; }

    /// <summary>The postal address, its lines joined by line feeds; <c>null</c> where not given.</summary>
    public string? Address { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
