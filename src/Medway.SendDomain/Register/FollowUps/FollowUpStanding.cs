namespace Medway.SendDomain.Register.FollowUps;

/// <summary>Where a day stands to the time in which something is expected.</summary>
public enum FollowUpStanding
{
    /// <summary>There is no window to say it by.</summary>
    Unknown,

    /// <summary>However the time is counted, it still runs.</summary>
    Running,

    /// <summary>Counted from one day the time has run out, from another not; or the day counted from is known only in part.</summary>
    RunningOut,

    /// <summary>However the time is counted, it has run out. Where the rule is approximate, this makes nothing late.</summary>
    RunOut,
}
