using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Model;

/// <summary>Spending of the partnership or its members on services for children and young people with SEND.</summary>
public sealed record Investment : ICited
{
    /// <summary>The sum; <c>null</c> where the text names none.</summary>
    public Money? Amount { get; init; }

    /// <summary>How the text qualifies the sum; <c>null</c> where it does not.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>Capital or revenue; <c>null</c> where not stated.</summary>
    public SpendingNature? Nature { get; init; }

    /// <summary>How far it has come; <c>null</c> where not stated.</summary>
    public DeliveryStatus? Status { get; init; }

    /// <summary>How often a recurring sum is spent, <c>P1Y</c> for a year; otherwise <c>null</c>.</summary>
    public Period? Every { get; init; }

    /// <summary>Over what stretch of time; <c>null</c> where not stated.</summary>
    public Period? Over { get; init; }

    /// <summary>Between what dates, <c>2021/..</c> for since 2021; <c>null</c> where not stated.</summary>
    public DateSpan? During { get; init; }

    /// <summary>Whether the sum is a total whose parts the text gives too.</summary>
    public bool Total { get; init; }

    /// <summary>What it is for, as the text says; <c>null</c> where it does not.</summary>
    public string? Purpose { get; init; }

    /// <summary>What came of it, as the text says.</summary>
    public IReadOnlyList<string> Results { get; init => field = ValueList<string>.Freeze(value); } = ValueList<string>.Empty;

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
