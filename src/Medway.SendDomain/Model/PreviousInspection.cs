using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>An inspection that came before the one reported.</summary>
public sealed record PreviousInspection : ICited
{
    /// <summary>What it was; <c>null</c> where the text does not say.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>When it was, as exactly as the text says; <c>null</c> where it does not.</summary>
    public DateSpan? Dates { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
