using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A passage of the text, as it stands there.</summary>
public sealed record CitedText : ICited
{
    /// <summary>The passage, white space and page furniture apart.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
