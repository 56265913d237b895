using System.Text;
using Medway.SendDomain.Checks;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Fuzz.Invariants;

/// <summary>What holds for every result and every report, whatever it was read from.</summary>
internal static class ReportInvariants
{
    /// <summary>A value or an Error, and places of diagnostics in the text.</summary>
    internal static void CheckResult(ParseResult<SendReport> result, int? textLength)
    {
        var failed = result.Diagnostics.Any(said => said.Severity == DiagnosticSeverity.Error);
        Hold.That(result.Success == (result.Value is not null && !failed), $"Success does not say whether there is a value and no Error.");
        Hold.That(result.Value is not null || failed, $"There is neither a value nor an Error.");
        foreach (var diagnostic in result.Diagnostics)
        {
            foreach (var span in diagnostic.At)
                Hold.That(textLength is null || span.End <= textLength, $"{diagnostic.Code} points at {span}, beyond the text of {textLength}.");
            Hold.That(!string.IsNullOrWhiteSpace(diagnostic.ToString()), $"{diagnostic.Code} says nothing.");
        }
    }

    /// <summary>Every fact has its evidence in the text, the evidence has the words, and the checks of the library find no Error.</summary>
    internal static void CheckEvidence(SendReport report, string text)
    {
        var held = report.Verify(text);
        Hold.That(held.IsCitedText, $"The report does not cite the text it was read from.");
        foreach (var passage in held.Passages)
        {
            Hold.That(passage.At.Length > 0, $"{passage.Pointer} cites nothing at {passage.At}.");
            Hold.That(passage.Text is not null, $"{passage.Pointer} cites {passage.At}, beyond the text of {text.Length}.");
            Hold.That(!string.IsNullOrWhiteSpace(passage.Text), $"{passage.Pointer} cites white space at {passage.At}.");
        }
        new EvidenceWords(text).Check(report);
        foreach (var diagnostic in ReportChecks.Check(report))
            Hold.That(!IsUnsound(diagnostic), $"A report of a text is not sound: {diagnostic.Path} {diagnostic}");
    }

    /// <summary>Written and read again it is the same report, and written once more the same bytes.</summary>
    internal static void CheckRoundTrip(SendReport report)
    {
        var first = SendJson.SerializeToUtf8Bytes(report);
        var again = SendJson.Deserialize(first);
        Hold.That(again.Value is not null, $"What was written is not read: {string.Join("; ", again.Diagnostics)}");
        var second = SendJson.SerializeToUtf8Bytes(again.Value!);
        // Half a surrogate pair is written as U+FFFD, escaped, and so read as that sign.
        if (first.AsSpan().IndexOf("\\uFFFD"u8) >= 0)
            return;
        Hold.That(first.AsSpan().SequenceEqual(second), $"Written again it differs: {Encoding.UTF8.GetString(first)} and {Encoding.UTF8.GetString(second)}");
        Hold.That(report.Equals(again.Value), $"Read again it is another report: {Encoding.UTF8.GetString(first)}");
    }

    // Dates that a text states wrongly are for the text to answer.
    private static bool IsUnsound(Diagnostic diagnostic) => diagnostic.Code is "SEND0501" or "SEND0502" or "SEND0503" or "SEND0509" or "SEND0510" or "SEND0511";
}
