using Medway.SendDomain.Checks;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>A seed read as its extension says: a document by its reader and the parser, <c>.json</c> as a report.</summary>
internal sealed class SeedDocument
{
    private SeedDocument(SourceText? source, IReadOnlyList<SendReport> reports, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Reports = reports;
        Diagnostics = diagnostics;
    }

    public SourceText? Source { get; }

    public IReadOnlyList<SendReport> Reports { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public static SeedDocument Read(string path)
    {
        if (Path.GetExtension(path) == ".json")
        {
            var read = SendJson.Deserialize(File.ReadAllBytes(path));
            return read.Value is { } report
                ? new SeedDocument(null, [report], [.. read.Diagnostics, .. ReportChecks.Check(report)])
                : new SeedDocument(null, [], read.Diagnostics);
        }
        var opened = SourceDocumentReader.Default.Open(path);
        if (opened.Value is not { } source)
            return new SeedDocument(null, [], opened.Diagnostics);
        var results = SendReportParser.Default.ParseAll(source);
        var first = SendReportParser.Default.Parse(source);
        return new SeedDocument(source, [.. results.Where(result => result.Value is not null).Select(result => result.Value!)],
            [.. opened.Diagnostics, .. results.Count > 1 ? first.Diagnostics : [], .. results.SelectMany(result => result.Diagnostics)]);
    }

    /// <summary>A diagnostic as a line of <c>NAME.diagnostics</c>.</summary>
    public string Line(Diagnostic diagnostic)
    {
        var place = Source is null
            ? (diagnostic.Line is { } line ? FormattableString.Invariant($"({line},{diagnostic.Byte})") : "") + (diagnostic.Path is { } path ? $" {path}" : "")
            : Source.PositionAt(diagnostic.At.Count == 0 ? 0 : diagnostic.At[0].Start).ToString();
        return $"{place}: {diagnostic}".TrimStart();
    }
}
