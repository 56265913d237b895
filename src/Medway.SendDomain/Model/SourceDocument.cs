using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>The document that was read: where it came from, what kind it is and when it appeared.</summary>
public sealed record SourceDocument
{
    /// <summary>The source name the caller gave: a file’s name, or its path below a folder with <c>/</c>; <c>null</c> where none was given.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Which part of the document this report is, where the document reports several inspections; otherwise <c>null</c>.</summary>
    public DocumentPart? Part { get; init; }

    /// <summary>Its title or headline; <c>null</c> where none was recognised.</summary>
    public string? Title { get; init; }

    /// <summary>When the document itself appeared, as it says; <c>null</c> where it does not say.</summary>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>What the text was read from: <c>text/plain</c>, <c>text/html</c> or <c>application/pdf</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>Which text the spans point into; <c>null</c> for a report that was not read from a text.</summary>
    public TextIdentity? Text { get; init; }
}
