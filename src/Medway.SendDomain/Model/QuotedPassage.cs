using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A fact of a report beside what the text says at one of its places.</summary>
public sealed record QuotedPassage
{
    /// <summary>The JSON Pointer of the fact in the report, as <c>/findings/3</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>The place.</summary>
    public required TextSpan At { get; init; }

    /// <summary>What stands there, unaltered; <c>null</c> where the place is beyond the end of the text.</summary>
    public required string? Text { get; init; }
}
