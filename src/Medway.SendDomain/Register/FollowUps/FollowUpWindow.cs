using Medway.SendDomain.Register.Frameworks;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register.FollowUps;

/// <summary>The time in which something is to happen, counted from one day of the inspection.</summary>
public sealed record FollowUpWindow
{
    /// <summary>From which day it is counted.</summary>
    public required FollowUpBasis CountedFrom { get; init; }

    /// <summary>That day, as far as it is known.</summary>
    public required PartialDate From { get; init; }

    /// <summary>The day with which the time has run out; several days where the day counted from is known only to the month or year.</summary>
    public required DateSpan Until { get; init; }
}
