using System.Buffers;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Recognises the inspectorates' letters and monitoring reports, which are not read yet.</summary>
internal static class InspectorateLetters
{
    private const int FarthestBeginning = 6000;

    private static readonly SearchValues<string> Monitoring = SearchValues.Create(["monitoring"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>The Error that refuses the document; <c>null</c> where it is none of these.</summary>
    public static Diagnostic? Find(SourceText source)
    {
        var text = source.Text.AsSpan();
        var beginning = BeginningOf(text);
        var letter = IsLetter(beginning);
        if (!letter && !beginning.ContainsAny(Monitoring))
            return null;
        foreach (var range in beginning.EnumerateLines())
        {
            var line = range.Trim();
            if (line.Length is 0 or > 160)
                continue;
            var at = OffsetOf(text, line);
            if (Starts(line, "Area SEND monitoring inspection of") || Starts(line, "Monitoring inspection of") && (IsTitle(text[..at]) || HasBoth(beginning, "Inspection date", "priority action"))
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

    /// <summary>Whether a text has the words without which it is none of these.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => IsLetter(BeginningOf(text)) || BeginningOf(text).ContainsAny(Monitoring);

    private static ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, FarthestBeginning)];

    private static bool IsLetter(ReadOnlySpan<char> beginning) => HasLineThatBegins(beginning, "Dear ");

    private static int OffsetOf(ReadOnlySpan<char> text, ReadOnlySpan<char> part) => text.Overlaps(part, out var offset) ? offset : 0;

    private static bool HasLineThatBegins(ReadOnlySpan<char> text, string beginning)
    {
        for (var at = 0; text[at..].IndexOf(beginning, StringComparison.Ordinal) is >= 0 and var next; at += next + beginning.Length)
        {
            var before = text[..(at + next)];
            if (before.IsEmpty || EndsLine(before))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text is at the end of a line, white space at its end left out.</summary>
    private static bool EndsLine(ReadOnlySpan<char> text)
    {
        var kept = text.TrimEnd();
        return kept.IsEmpty || text[kept.Length..].ContainsAny(LineEnds);
    }

    /// <summary>Whether a line is a report's title: the kind of report stands above it.</summary>
    private static bool IsTitle(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith("Local area partnership report", StringComparison.OrdinalIgnoreCase);

    private static bool HasBoth(ReadOnlySpan<char> text, string one, string other) => HasWords(text, one) && HasWords(text, other);

    /// <summary>Whether a text has two words one behind the other, though a line's end be between them.</summary>
    private static bool HasWords(ReadOnlySpan<char> text, string words)
    {
        var first = words.AsSpan(0, words.IndexOf(' '));
        var second = words.AsSpan(first.Length + 1);
        for (int at = 0, next; (next = text[at..].IndexOf(first, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += next + first.Length;
            var rest = text[at..].TrimStart();
            if (rest.Length < text.Length - at && rest.StartsWith(second, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Starts(ReadOnlySpan<char> line, string beginning) => line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(ReadOnlySpan<char> line, string words) => line.Contains(words, StringComparison.OrdinalIgnoreCase);
}
