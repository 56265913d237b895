using System.Reflection;

namespace Medway.SendDomain.Diagnostics;

/// <summary>
/// Every diagnostic this library gives. Codes are permanent: a code is never used for anything else, also after it is no longer given.
/// </summary>
/// <remarks>
/// The hundreds tell the room: 00 input, 01 what a text is, 02 facts of news items, 03 facts of inspection reports, 04 JSON, 05 checks of a report,
/// 06 register.
/// </remarks>
public static partial class DiagnosticCatalogue
{
    /// <summary>All descriptors, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => field ??=
    [
        .. typeof(DiagnosticCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(entry => entry.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    private static DiagnosticDescriptor Error(string code, string title, string message) => new(code, DiagnosticSeverity.Error, title, message);

    private static DiagnosticDescriptor Warning(string code, string title, string message) => new(code, DiagnosticSeverity.Warning, title, message);

    private static DiagnosticDescriptor Info(string code, string title, string message) => new(code, DiagnosticSeverity.Info, title, message);
}
