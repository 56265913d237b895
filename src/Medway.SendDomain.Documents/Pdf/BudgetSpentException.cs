using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Ends the reading of a PDF that costs more than the limits allow.</summary>
internal sealed class BudgetSpentException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    internal Diagnostic Diagnostic { get; } = diagnostic;
}
