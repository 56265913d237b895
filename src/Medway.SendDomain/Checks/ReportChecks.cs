using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Checks;

/// <summary>Checks of a report beyond its shape: whether what it says holds together, and with the register.</summary>
public static class ReportChecks
{
    /// <summary>All that is to be said of a report, each with the JSON Pointer of what it is about; empty where all holds together.</summary>
    /// <exception cref="ArgumentNullException">The report is <c>null</c>.</exception>
    public static IReadOnlyList<Diagnostic> Check(SendReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. EvidenceChecks.Of(report), .. DateChecks.Of(report), .. RegisterChecks.Of(report), .. JudgementChecks.Of(report), .. ClaimChecks.Of(report)];
    }

    internal static Diagnostic AtPath(this DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<object?> found) => descriptor.Whole(found) with { Path = path };
}
