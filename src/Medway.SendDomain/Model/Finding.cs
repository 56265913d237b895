using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>Something an inspection found, or somebody says it found: a strength, a weakness, or what is to improve.</summary>
public sealed record Finding : ICited
{
    /// <summary>What it says of the matter.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The passage as it stands, white space and page furniture apart.</summary>
    public required string Text { get; init; }

    /// <summary>The sub-points of a passage that leads in with a colon.</summary>
    public IReadOnlyList<string> Points { get; init => field = ValueList<string>.Freeze(value); } = ValueList<string>.Empty;

    /// <summary>Who must act on an area for priority action, one name an entry.</summary>
    public IReadOnlyList<string> ResponsibleBodies { get; init => field = ValueList<string>.Freeze(value); } = ValueList<string>.Empty;

    /// <summary>Whose words it is.</summary>
    public Voice Voice { get; init; }

    /// <summary>The speaker’s name, where <see cref="Voice"/> is a speaker; otherwise <c>null</c>.</summary>
    public string? Speaker { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
