using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Model;

/// <summary>
/// What one document reports about one joint Area SEND inspection: the inspection, its findings, the money and places it speaks of, who said what,
/// and for every fact the place in the text that says so.
/// </summary>
public sealed record SendReport
{
    /// <summary>The version of the JSON contract that this type is, <c>send-report/1</c>.</summary>
    public const string CurrentSchema = "send-report/1";

    /// <summary>The version of the contract the report was written to.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>The document that was read.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>The inspection it reports.</summary>
    public required Inspection Inspection { get; init; }

    /// <summary>What was found, in the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Freeze(value); } = ValueList<Finding>.Empty;

    /// <summary>The money spent, in the order of the text.</summary>
    public IReadOnlyList<Investment> Investments { get; init => field = ValueList<Investment>.Freeze(value); } = ValueList<Investment>.Empty;

    /// <summary>The places made, in the order of the text.</summary>
    public IReadOnlyList<SchoolPlaces> Places { get; init => field = ValueList<SchoolPlaces>.Freeze(value); } = ValueList<SchoolPlaces>.Empty;

    /// <summary>What was said, in the order of the text.</summary>
    public IReadOnlyList<Statement> Statements { get; init => field = ValueList<Statement>.Freeze(value); } = ValueList<Statement>.Empty;

    /// <summary>The prose sections of an inspection report; an addition to the contract’s first members.</summary>
    public IReadOnlyList<NarrativeSection> Narrative { get; init => field = ValueList<NarrativeSection>.Freeze(value); } = ValueList<NarrativeSection>.Empty;

    /// <summary>Where the text says what is no object of its own: spans by JSON Pointer, as <c>/document/publishedOn</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Evidence { get; init => field = EvidenceMap.Freeze(value); } = EvidenceMap.Empty;

    /// <summary>What the reader had to say.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = ValueList<Diagnostic>.Freeze(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>The same report without spans, evidence, diagnostics and the identity of its text: what two texts say, compared.</summary>
    public SendReport WithoutEvidence() => EvidenceRemoval.Of(this);

    /// <summary>Tells whether a text is the one this report was read from, and quotes it where the report points.</summary>
    /// <param name="text">The text as it was read: of a PDF or a page, what was taken out of it.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public TextVerification Verify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextVerification.Of(this, text);
    }
}
