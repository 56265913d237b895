using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tool.Inputs;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Parsing;

/// <summary>Opens a document, parses it and renders its reports.</summary>
internal sealed class DocumentParser(ReportWriter writer, bool strict, TextFolder? texts)
{
    public ParsedDocument Parse(InputDocument document)
    {
        var opened = Open(document);
        if (opened.Value is not { } source)
            return new ParsedDocument([], [.. opened.Diagnostics.Select(problem => DiagnosticLine.Of(document.Path, problem))], false);

        var messages = opened.Diagnostics.Select(said => DiagnosticLine.Of(document.Path, said, source)).ToList();
        var success = !opened.Diagnostics.Any(CountsAsFailure);
        if (texts?.Write(document, source) is { } unwritten)
        {
            messages.Add(unwritten);
            success = false;
        }
        var rendered = new List<byte[]>();
        foreach (var result in SendReportParser.Default.ParseAll(source))
        {
            messages.AddRange(result.Diagnostics.Select(said => DiagnosticLine.Of(document.Path, said, source)));
            success &= result.Success && !result.Diagnostics.Any(CountsAsFailure);
            if (result.Value is { } report)
                rendered.Add(writer.Render(report with { Diagnostics = [.. opened.Diagnostics, .. report.Diagnostics] }, source));
        }
        return new ParsedDocument(rendered, messages, success);
    }

    private static ParseResult<SourceText> Open(InputDocument document)
    {
        if (!document.IsStandardInput)
            return SourceDocumentReader.Default.Open(document.Path, document.Name);
        using var input = Console.OpenStandardInput();
        return SourceDocumentReader.Default.Open(input);
    }

    private bool CountsAsFailure(Diagnostic said) => said.Severity == DiagnosticSeverity.Error || (strict && said.Severity == DiagnosticSeverity.Warning);
}
