using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Model;

/// <summary>The judgement of a monitoring inspection under the framework of 2023.</summary>
public sealed record MonitoringInspectionJudgement : Judgement
{
    /// <inheritdoc/>
    public override InspectionActivity Kind => InspectionActivity.MonitoringInspection;

    /// <summary>Whether effective action was taken.</summary>
    public required MonitoringAction Action { get; init; }
}
