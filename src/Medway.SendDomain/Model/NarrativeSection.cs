using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>A section of prose in an inspection report that is neither bullets nor a table: the information about the partnership, what it is like to be a child there.</summary>
public sealed record NarrativeSection : ICited
{
    /// <summary>The heading as it stands.</summary>
    public required string Heading { get; init; }

    /// <summary>The paragraphs, joined by line feeds.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> At { get; init => field = ValueList<TextSpan>.Freeze(value); } = ValueList<TextSpan>.Empty;
}
