using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A body that a text names.</summary>
public sealed record NamedBody : ICited
{
    /// <summary>Its name as written.</summary>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
