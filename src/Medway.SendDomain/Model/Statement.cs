using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>What a named person, several, or an organisation said, in direct speech.</summary>
public sealed record Statement : ICited
{
    /// <summary>Who said it, one or more.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init => field = ValueList<Speaker>.Freeze(value); } = ValueList<Speaker>.Empty;

    /// <summary>The words, without the outer quotation marks; paragraphs joined by a line feed, parts around an interrupting attribution by a space.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
