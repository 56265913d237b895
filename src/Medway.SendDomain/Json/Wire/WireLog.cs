using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Json.Wire;

/// <summary>What is said of a JSON input while it is read, each with the byte it is about; the places are worked out only when wanted.</summary>
internal sealed class WireLog(SendJsonReadOptions options)
{
    private readonly List<(Diagnostic Diagnostic, long Offset)> entries = [];

    public bool RefuseUnknownMembers => options.RefuseUnknownMembers;

    public bool Failed => FirstError is not null;

    /// <summary>How much was left unsaid because of the limit.</summary>
    public int LeftOut { get; private set; }

    public Diagnostic? FirstError { get; private set; }

    public long FirstErrorOffset { get; private set; }

    public IReadOnlyList<(Diagnostic Diagnostic, long Offset)> Entries => entries;

    public void Add(DiagnosticDescriptor descriptor, long offset, params ReadOnlySpan<object?> found)
    {
        var isFirstError = descriptor.Severity == DiagnosticSeverity.Error && FirstError is null;
        if (entries.Count >= options.MaxDiagnostics && !isFirstError)
        {
            LeftOut++;
            return;
        }
        var diagnostic = descriptor.Whole(found);
        if (isFirstError)
        {
            FirstError = diagnostic;
            FirstErrorOffset = offset;
        }
        entries.Add((diagnostic, offset));
    }
}
