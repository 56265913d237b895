using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>What an entry of the partnership details is.</summary>
internal enum DetailKind
{
    Authority,
    Board,
    Officer,
    Website,
    Address,
}

/// <summary>An entry of the partnership details as it stands.</summary>
internal readonly struct DetailEntry(DetailKind kind, string text, IReadOnlyList<TextSpan> at)
{
    public readonly DetailKind Kind = kind;
    public readonly string Text = text;
    public readonly IReadOnlyList<TextSpan> At = at;
}
