using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A local area partnership: the footprint of one local authority, and the bodies that plan, commission and provide services in it.</summary>
public sealed record Partnership
{
    /// <summary>The local area; <c>null</c> where the text leaves it open.</summary>
    public LocalAreaReference? LocalArea { get; init; }

    /// <summary>The local authority; <c>null</c> where not named.</summary>
    public LocalAuthorityDetails? LocalAuthority { get; init; }

    /// <summary>The integrated care boards named.</summary>
    public IReadOnlyList<IntegratedCareBoardDetails> IntegratedCareBoards { get; init => field = ValueList<IntegratedCareBoardDetails>.Freeze(value); } = ValueList<IntegratedCareBoardDetails>.Empty;

    /// <summary>The parent carer forum, one an area; <c>null</c> where not named.</summary>
    public NamedBody? ParentCarerForum { get; init; }

    /// <summary>Other bodies named as partners: trusts, companies, and clinical commissioning groups, which came before the boards.</summary>
    public IReadOnlyList<NamedBody> Others { get; init => field = ValueList<NamedBody>.Freeze(value); } = ValueList<NamedBody>.Empty;

    /// <summary>The sectors that the text names as part of the partnership.</summary>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Freeze(value); } = ValueList<Sector>.Empty;
}
