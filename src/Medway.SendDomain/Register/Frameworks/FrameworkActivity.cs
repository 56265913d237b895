using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>Something that the inspectorates do under a framework. Source: Ofsted and CQC, frameworks of 2016 and 2023.</summary>
public sealed record FrameworkActivity
{
    /// <summary>The name under which a report's <c>activity</c> has it; <c>null</c> for what reports about no area, as a thematic visit.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>What the inspectorates call it, as <c>Full inspection</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The law it is done under, as <c>Children Act 2004 s.20(1)(a)</c>; <c>null</c> where it is not on record.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>When or how it is done; <c>null</c> where there is nothing to say.</summary>
    public string? Remark { get; init; }

    /// <summary>What it can come to, best first; empty for what has no outcome.</summary>
    public IReadOnlyList<FrameworkOutcome> Outcomes { get; init => field = ValueList<FrameworkOutcome>.Freeze(value); } = ValueList<FrameworkOutcome>.Empty;
}
