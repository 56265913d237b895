using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Model;

/// <summary>The judgement of a local area inspection under the framework of 2016.</summary>
public sealed record LocalAreaInspectionJudgement : Judgement
{
    /// <inheritdoc/>
    public override InspectionActivity Kind => InspectionActivity.LocalAreaInspection;

    /// <summary>Whether a written statement of action is required.</summary>
    public required WrittenStatementOfAction WrittenStatementOfAction { get; init; }

    /// <summary>How many areas of significant weakness were identified; <c>null</c> where not stated.</summary>
    public int? WeaknessesIdentified { get; init; }
}
