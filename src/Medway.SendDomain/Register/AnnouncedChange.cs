using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>A change to an area that is announced while the new areas have no codes yet, as Surrey's split on 1 April 2027.</summary>
public sealed record AnnouncedChange
{
    /// <summary>The first day of the new areas.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What happens to the area.</summary>
    public required SuccessionKind Kind { get; init; }

    /// <summary>Into how many areas; their names are not on record.</summary>
    public required int NewAreas { get; init; }
}
