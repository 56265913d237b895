using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Json.Wire;

/// <summary>What is said of a JSON input while it is read, each with the byte it is about; the places are worked out only when wanted.</summary>
internal sealed class WireLog(SendJsonReadOptions options)
{
    private readonly List<(Diagnostic Diagnostic, long Offset)> entries = [];

    public bool RefuseUnknownMembers => options.RefuseUnknownMembers;

    public bool Failed { get; private set; }

    /// <summary>How much was left unsaid because of the limit.</summary>
    public int LeftOut { get; private set; }

    public IReadOnlyList<(Diagnostic Diagnostic, long Offset)> Entries => entries;

    public void Add(DiagnosticDescriptor descriptor, long offset, params ReadOnlySpan<object?> found)
    {
        Failed |= descriptor.Severity == DiagnosticSeverity.Error;
        if (entries.Count < options.MaxDiagnostics)
            entries.Add((descriptor.Whole(found), offset));
        else
            LeftOut++;
    }
}
