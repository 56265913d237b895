using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>One board, or a part of it, going into another. Source: NHS England, Organisation Data Service.</summary>
public sealed record IntegratedCareBoardSuccession
{
    /// <summary>The board that ended.</summary>
    public required IntegratedCareBoard Predecessor { get; init; }

    /// <summary>The board that took it or a part of it.</summary>
    public required IntegratedCareBoard Successor { get; init; }

    /// <summary>The first day of the new order.</summary>
    public required LocalDate On { get; init; }

    /// <summary>How the one came out of the other.</summary>
    public required SuccessionKind Kind { get; init; }
}
