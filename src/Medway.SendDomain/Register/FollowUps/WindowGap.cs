namespace Medway.SendDomain.Register.FollowUps;

/// <summary>Why there is no window for something that is expected.</summary>
public enum WindowGap
{
    /// <summary>No time is on record within which it is to happen.</summary>
    NoTimeOnRecord,

    /// <summary>The day from which the time is counted is not known.</summary>
    DateNotKnown,

    /// <summary>The working days reach beyond the years of the table of bank holidays.</summary>
    BeyondBankHolidays,
}
