using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Recognises the inspectorates' letters and monitoring reports, which are not read yet.</summary>
internal static class InspectorateLetters
{
    private const int FarthestBeginning = 6000;

    /// <summary>The Error that refuses the document; <c>null</c> where it is none of these.</summary>
    public static Diagnostic? Find(SourceText source)
    {
        var text = source.Text.AsSpan();
        var beginning = text[..Math.Min(text.Length, FarthestBeginning)];
        var dear = LineThatBegins(beginning, "Dear ");
        var letter = dear >= 0;
        foreach (var range in beginning.EnumerateLines())
        {
            var line = range.Trim();
            if (line.Length is 0 or > 160)
                continue;
            var at = OffsetOf(text, line);
            if (Starts(line, "Area SEND monitoring inspection of ") || Starts(line, "Monitoring inspection of ") && HasBoth(beginning, "Inspection date", "priority action")
                || letter && Contains(line, "monitoring") && (Contains(line, "SEND") || Contains(line, "local area partnership")) && at < 3000 && !Contains(line, "Dear"))
                return DiagnosticCatalogue.MonitoringDocument.At(source.Span(at, at + line.Length));
            if (!letter)
                continue;
            if (Starts(line, "Joint local area SEND inspection in") || Starts(line, "Joint local area SEND inspection of") || Starts(line, "Joint area SEND inspection in") || Starts(line, "Joint local area special educational needs"))
                return DiagnosticCatalogue.OutcomeLetter.At(source.Span(at, at + line.Length));
            if (Starts(line, "Joint area SEND revisit") || Starts(line, "Joint area SEND re-visit") || Starts(line, "Joint local area SEND revisit") || Starts(line, "Joint local area SEND re-visit"))
                return DiagnosticCatalogue.RevisitLetter.At(source.Span(at, at + line.Length));
        }
        return null;
    }

    private static int OffsetOf(ReadOnlySpan<char> text, ReadOnlySpan<char> part) => text.Overlaps(part, out var offset) ? offset : 0;

    private static int LineThatBegins(ReadOnlySpan<char> text, string beginning)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.TrimStart().StartsWith(beginning, StringComparison.Ordinal))
                return OffsetOf(text, line);
        }
        return -1;
    }

    private static bool HasBoth(ReadOnlySpan<char> text, string one, string other) => Contains(text, one) && Contains(text, other);

    private static bool Starts(ReadOnlySpan<char> line, string beginning) => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(ReadOnlySpan<char> line, string words) => line.Contains(words, StringComparison.OrdinalIgnoreCase);
}
