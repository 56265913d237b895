using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.NewsItem;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading;

/// <summary>
/// Reads texts that report joint Area SEND inspections into typed facts, each with the place in the text that says so. No text makes it throw;
/// what cannot be read is <c>null</c> and has a diagnostic.
/// </summary>
/// <remarks>A parser has no state and can be used from many threads. It asks neither clock nor culture.</remarks>
public sealed class SendReportParser
{
    private readonly SendReportParserOptions options;

    /// <summary>Makes a parser.</summary>
    /// <param name="options">Its limits; <c>null</c> for the default ones.</param>
    public SendReportParser(SendReportParserOptions? options = null) => this.options = options ?? new();

    /// <summary>A parser with the default limits.</summary>
    public static SendReportParser Default { get; } = new();

    /// <summary>Reads a text that reports one inspection; of several, the first, with a Warning.</summary>
    /// <param name="text">The text, as published.</param>
    /// <param name="name">Where it came from, for messages and <c>document.name</c>; <c>null</c> where unknown.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public ParseResult<SendReport> Parse(string text, string? name = null) => Parse(new SourceText(text, name));

    /// <summary>Reads a text that knows its pages; of several inspections reported, the first, with a Warning.</summary>
    /// <exception cref="ArgumentNullException">The source is <c>null</c>.</exception>
    public ParseResult<SendReport> Parse(SourceText source)
    {
        var drafts = Read(source, out var refusal);
        if (drafts.Count == 0)
            return new ParseResult<SendReport>(null, refusal);
        if (drafts.Count > 1)
            drafts[0].Diagnostics.Add(DiagnosticCatalogue.SeveralInspections.At(drafts[1].LocalArea?.At ?? [], drafts.Count));
        return Result(drafts[0], source);
    }

    /// <summary>Reads a text that may report several inspections: a result for each, or one result without a value where it reports none.</summary>
    /// <param name="text">The text, as published.</param>
    /// <param name="name">Where it came from, for messages and <c>document.name</c>; <c>null</c> where unknown.</param>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public IReadOnlyList<ParseResult<SendReport>> ParseAll(string text, string? name = null) => ParseAll(new SourceText(text, name));

    /// <summary>Reads a text that knows its pages and may report several inspections: a result for each, or one without a value where it reports none.</summary>
    /// <exception cref="ArgumentNullException">The source is <c>null</c>.</exception>
    public IReadOnlyList<ParseResult<SendReport>> ParseAll(SourceText source)
    {
        var drafts = Read(source, out var refusal);
        if (drafts.Count == 0)
            return [new ParseResult<SendReport>(null, refusal)];
        for (var i = 0; drafts.Count > 1 && i < drafts.Count; i++)
            drafts[i].Part = new DocumentPart(i + 1, drafts.Count);
        return [.. drafts.Select(draft => Result(draft, source))];
    }

    private List<ReportDraft> Read(SourceText source, out IReadOnlyList<Diagnostic> refusal)
    {
        ArgumentNullException.ThrowIfNull(source);
        var bag = new DiagnosticBag();
        List<ReportDraft> drafts = [];
        if (source.Text.Length > options.MaxTextLength)
            bag.Add(DiagnosticCatalogue.TextTooLong.Whole(source.Text.Length, options.MaxTextLength));
        else if (string.IsNullOrWhiteSpace(source.Text))
            bag.Add(DiagnosticCatalogue.EmptyText.Whole());
        else
            drafts = InspectionReportReader.Read(source, bag) ?? NewsItemReader.Read(source, bag);
        refusal = bag.ToOrdered(options.MaxDiagnostics);
        return drafts;
    }

    private ParseResult<SendReport> Result(ReportDraft draft, SourceText source)
    {
        var diagnostics = draft.Diagnostics.ToOrdered(options.MaxDiagnostics);
        return new ParseResult<SendReport>(ReportAssembler.Assemble(draft, source, diagnostics), diagnostics);
    }
}
