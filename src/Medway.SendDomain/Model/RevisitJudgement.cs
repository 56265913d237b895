using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Model;

/// <summary>The judgement of a re-visit under the framework of 2016.</summary>
public sealed record RevisitJudgement : Judgement
{
    /// <inheritdoc/>
    public override InspectionActivity Kind => InspectionActivity.Revisit;

    /// <summary>In all, some or none of the weaknesses.</summary>
    public required RevisitProgress Progress { get; init; }

    /// <summary>How many areas of significant weakness had been identified; <c>null</c> where not stated.</summary>
    public int? WeaknessesIdentified { get; init; }

    /// <summary>In how many progress is sufficient; <c>null</c> where not stated.</summary>
    public int? WeaknessesSufficient { get; init; }

    /// <summary>In how many it is not; <c>null</c> where not stated.</summary>
    public int? WeaknessesInsufficient { get; init; }
}
