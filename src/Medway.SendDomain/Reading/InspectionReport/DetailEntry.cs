using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>What an entry of the partnership details is.</summary>
internal enum DetailKind
{
    Authority,
    Board,
    Officer,

    /// <summary>Another person whom the entry of an officer names; of a body only where the title names it.</summary>
    OtherOfficer,
    Website,
    Address,

    /// <summary>None of these for sure.</summary>
    Unclear,

    /// <summary>Lines that two columns share, and that cannot be parted.</summary>
    Mixed,
}

/// <summary>An entry of the partnership details as it stands.</summary>
internal readonly struct DetailEntry(DetailKind kind, string text, IReadOnlyList<TextSpan> at, int run)
{
    public readonly DetailKind Kind = kind;
    public readonly string Text = text;
    public readonly IReadOnlyList<TextSpan> At = at;

    /// <summary>The number of the run of lines without an empty one that it begins in.</summary>
    public readonly int Run = run;

    public bool IsBody => Kind is DetailKind.Authority or DetailKind.Board;
}
