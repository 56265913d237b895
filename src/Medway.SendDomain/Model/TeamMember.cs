using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>An inspector of the team, as the report lists them.</summary>
public sealed record TeamMember : ICited
{
    /// <summary>The person’s name, without title.</summary>
    public required string Name { get; init; }

    /// <summary>The title before the name (Dr, Professor); <c>null</c> where none.</summary>
    public string? Honorific { get; init; }

    /// <summary>The inspectorate they are listed under.</summary>
    public required Inspectorate Inspectorate { get; init; }

    /// <summary>The role as written; <c>null</c> where none.</summary>
    public string? Role { get; init; }

    /// <summary>Whether they lead for their inspectorate.</summary>
    public bool Lead { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
