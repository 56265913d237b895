using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>An inspection of a local area by Ofsted and the Care Quality Commission, as one document tells it.</summary>
public sealed record Inspection
{
    /// <summary>The framework inspected under; <c>null</c> where the text does not settle it.</summary>
    public InspectionFramework? Framework { get; init; }

    /// <summary>What the inspectorates did; <c>null</c> where the text does not settle it.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>The inspectorates that the text names.</summary>
    public IReadOnlyList<Inspectorate> Inspectorates { get; init => field = ValueList<Inspectorate>.Freeze(value); } = ValueList<Inspectorate>.Empty;

    /// <summary>The days on which inspectors were in the area; <c>null</c> where not stated.</summary>
    public DateSpan? OnSite { get; init; }

    /// <summary>When the inspectorates’ report or letter was published; <c>null</c> where not stated.</summary>
    public PartialDate? ReportPublishedOn { get; init; }

    /// <summary>Who is inspected: the local area and the bodies that serve it.</summary>
    public Partnership Partnership { get; init => field = value ?? new(); } = new();

    /// <summary>The inspections before, as the text names them.</summary>
    public IReadOnlyList<PreviousInspection> PreviousInspections { get; init => field = ValueList<PreviousInspection>.Freeze(value); } = ValueList<PreviousInspection>.Empty;

    /// <summary>The judgement; <c>null</c> where none is stated.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>What the text says is to happen next; only what is stated.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init => field = ValueList<FollowUp>.Freeze(value); } = ValueList<FollowUp>.Empty;

    /// <summary>The inspectors, where the text lists them.</summary>
    public IReadOnlyList<TeamMember> Team { get; init => field = ValueList<TeamMember>.Freeze(value); } = ValueList<TeamMember>.Empty;

    /// <summary>The sentence that names the law under which the inspection was made; <c>null</c> where absent. An addition to the contract’s first members.</summary>
    public CitedText? LegalBasis { get; init; }
}
