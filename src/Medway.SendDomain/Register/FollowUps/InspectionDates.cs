using Medway.SendDomain.Model;
using Medway.SendDomain.Register.Frameworks;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register.FollowUps;

/// <summary>The days of an inspection from which the time to what follows may be counted, as far as they are known.</summary>
public sealed record InspectionDates
{
    /// <summary>The last on-site day; <c>null</c> where not known.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>When the partnership received the final report or letter. No report states it: who knows it adds it. <c>null</c> where not known.</summary>
    public PartialDate? ReportReceivedOn { get; init; }

    /// <summary>When the report or letter was published; <c>null</c> where not known.</summary>
    public PartialDate? ReportPublishedOn { get; init; }

    /// <summary>When the written statement of action was accepted as fit for purpose, under the framework of 2016; <c>null</c> where not known.</summary>
    public PartialDate? StatementAcceptedOn { get; init; }

    /// <summary>The days that a document about the inspection states.</summary>
    /// <exception cref="ArgumentNullException">The inspection is <c>null</c>.</exception>
    public static InspectionDates Of(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return new InspectionDates { Ended = inspection.OnSite?.End, ReportPublishedOn = inspection.ReportPublishedOn };
    }

    internal PartialDate? On(FollowUpBasis basis) => basis switch
    {
        FollowUpBasis.InspectionEnded => Ended,
        FollowUpBasis.ReportReceived => ReportReceivedOn,
        FollowUpBasis.ReportPublished => ReportPublishedOn,
        _ => StatementAcceptedOn,
    };
}
