using Medway.SendDomain.Model;

namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>The words that say who speaks: characters [Start, End) of the text, and whom they name.</summary>
internal sealed record Attribution(int Start, int End, IReadOnlyList<Speaker> Speakers)
{
    /// <summary>Whether it only points back: a pronoun, or a surname of someone introduced before.</summary>
    public bool PointsBack { get; init; }

    /// <summary>Whether its words say that the same speech goes on: a pronoun, or “added”, “continued”.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Where the one pointed at was introduced; empty where nothing was looked up.</summary>
    public (int Start, int End) Introduced { get; init; }
}
