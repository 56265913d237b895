using Medway.SendDomain.Model.Vocabularies;
using NodaTime;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>A rule by which something is to happen after an inspection.</summary>
public sealed record FollowUpRule
{
    /// <summary>What is to happen.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>Within what time of the calendar; <c>null</c> where no such time is on record.</summary>
    public Period? Within { get; init; }

    /// <summary>Whether the time is approximate, as reports say of every inspection to come.</summary>
    public bool Approximate { get; init; }

    /// <summary>Within how many working days; <c>null</c> but for a statement of action, where the law says 70.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>From when the time counts; <c>null</c> where the source does not say.</summary>
    public FollowUpBasis? CountedFrom { get; init; }

    /// <summary>Where the rule stands.</summary>
    public required string Source { get; init; }
}
