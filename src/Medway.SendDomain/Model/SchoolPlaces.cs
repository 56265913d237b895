using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>School or specialist places made, committed or planned.</summary>
public sealed record SchoolPlaces : ICited
{
    /// <summary>How many; more than nought.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count below 1.</exception>
    public required int Count
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>What places they are, as written: <c>specialist places</c>; <c>null</c> where only places are named.</summary>
    public string? Of { get; init; }

    /// <summary>How the text qualifies the count; <c>null</c> where it does not.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>Whether the text calls them additional to what there was.</summary>
    public bool Additional { get; init; }

    /// <summary>How far they have come; <c>null</c> where not stated.</summary>
    public DeliveryStatus? Status { get; init; }

    /// <summary>The index, in the report’s investments, of the sum that pays for them; <c>null</c> where the text ties them to none.</summary>
    public int? Investment { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
