using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register;

/// <summary>The boards of a local area on a day, and how far they are known.</summary>
public sealed record BoardsOfArea
{
    /// <summary>What the list rests on, and so what an empty list means.</summary>
    public required BoardKnowledge Knowledge { get; init; }

    /// <summary>The boards; an area can have several.</summary>
    public IReadOnlyList<IntegratedCareBoard> Boards { get; init => field = ValueList<IntegratedCareBoard>.Freeze(value); } = ValueList<IntegratedCareBoard>.Empty;
}
