namespace Medway.SendDomain.Register.Frameworks;

/// <summary>The day from which the time to a follow-up is counted.</summary>
public enum FollowUpBasis
{
    /// <summary>The last of the inspection's on-site days.</summary>
    InspectionEnded,

    /// <summary>The day on which the partnership received the final report or letter; it lies between the inspection and the publication.</summary>
    ReportReceived,

    /// <summary>The day on which the report or letter was published.</summary>
    ReportPublished,

    /// <summary>The day on which the inspectorates accepted the written statement of action as fit for purpose.</summary>
    StatementAccepted,
}
