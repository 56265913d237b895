using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Model;

/// <summary>Something that is to happen after the inspection, as the text states it.</summary>
public sealed record FollowUp : ICited
{
    /// <summary>What is to happen.</summary>
    public required FollowUpKind Kind { get; init; }

    /// <summary>Within what time, for instance <c>P3Y</c>; the text leaves open from when. <c>null</c> where not stated.</summary>
    public Period? Within { get; init; }

    /// <summary>Whether the text calls the time approximate.</summary>
    public bool Approximate { get; init; }

    /// <summary>By or in when, where the text names a date; otherwise <c>null</c>.</summary>
    public DateSpan? Due { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
