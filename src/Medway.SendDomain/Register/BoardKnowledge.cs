namespace Medway.SendDomain.Register;

/// <summary>What is known about the boards of an area: unknown is not none.</summary>
public enum BoardKnowledge
{
    /// <summary>The register has no source for the area's boards.</summary>
    Unknown,

    /// <summary>Before 1 July 2022 there were no boards; clinical commissioning groups are not on record.</summary>
    BeforeBoards,

    /// <summary>The boards are those that the area's inspection report of 2023 to 2025 names.</summary>
    NamedInReport,

    /// <summary>The boards follow from those that a report named, by mergers.</summary>
    BySuccession,

    /// <summary>Some of the boards follow from those that a report named; a board that was split leaves others open.</summary>
    InPart,
}
