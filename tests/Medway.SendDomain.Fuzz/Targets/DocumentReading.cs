using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Fuzz.Invariants;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Fuzz.Targets;

/// <summary>Opens bytes as a document of a name and parses the text it gives.</summary>
internal static class DocumentReading
{
    // Far below the defaults: an input of some kilobytes that unfolds beyond this is refused as a larger one would be.
    private static readonly SourceDocumentReader Reader = new(new SourceDocumentReaderOptions { MaxCharacters = 200_000, MaxPages = 200, MaxUnfoldedBytes = 8 * 1024 * 1024 });

    /// <summary>Opens and parses with the limits that anybody has who names none.</summary>
    internal static void Read(byte[] input, string name)
    {
        if (SourceDocumentReader.Default.Open(input, name).Value is { } source)
            _ = SendReportParser.Default.ParseAll(source);
    }

    internal static bool Run(ReadOnlySpan<byte> input, string name)
    {
        var opened = Reader.Open(input.ToArray(), name);
        var failed = opened.Diagnostics.Any(said => said.Severity == DiagnosticSeverity.Error);
        Hold.That(opened.Value is null == failed, $"There is a text and an Error, or neither.");
        foreach (var diagnostic in opened.Diagnostics)
            Hold.That(!diagnostic.ToString().AsSpan().ContainsAny('\r', '\n'), $"{diagnostic.Code} is said on several lines.");
        if (opened.Value is not { } source)
            return false;
        Hold.That(source.Text.Length > 0, $"There is a text without characters.");
        foreach (var span in opened.Diagnostics.SelectMany(said => said.At))
            Hold.That(span.End <= source.Text.Length, $"A diagnostic points at {span}, beyond the text of {source.Text.Length}.");
        return SourceReading.Run(source);
    }
}
