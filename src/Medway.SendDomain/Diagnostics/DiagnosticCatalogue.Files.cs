namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>A folder to search holds no document.</summary>
    public static readonly DiagnosticDescriptor FolderWithoutDocuments = Error("SEND0031", "The folder has no document of a kind that is read.",
        "The folder has no .txt, .html, .htm, .md or .pdf file.");

    /// <summary>A folder to search cannot be opened.</summary>
    public static readonly DiagnosticDescriptor FolderNotReadable = Error("SEND0032", "The folder cannot be searched.",
        "The folder cannot be searched: {0}");

    /// <summary>The output cannot be written.</summary>
    public static readonly DiagnosticDescriptor OutputNotWritten = Error("SEND0033", "The output cannot be written.",
        "The output cannot be written: {0}");

    /// <summary>Whoever reads the output has closed it.</summary>
    public static readonly DiagnosticDescriptor OutputClosed = Error("SEND0034", "The output was closed by its reader before everything was written.",
        "The output was closed by its reader; {0} of {1} documents were read until then.");

    /// <summary>No document gave a report, so that the output file stays as it is.</summary>
    public static readonly DiagnosticDescriptor OutputKept = Warning("SEND0035", "No document gave a report; the output file was left as it is.",
        "No document gave a report; the file was left as it is.");
}
