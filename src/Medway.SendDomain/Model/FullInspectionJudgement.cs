using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Model;

/// <summary>The judgement of a full inspection under the framework of 2023: one of three outcomes.</summary>
public sealed record FullInspectionJudgement : Judgement
{
    /// <inheritdoc/>
    public override InspectionActivity Kind => InspectionActivity.FullInspection;

    /// <summary>The outcome.</summary>
    public required FullInspectionOutcome Outcome { get; init; }
}
