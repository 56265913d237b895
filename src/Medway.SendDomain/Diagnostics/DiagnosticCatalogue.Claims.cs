namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>Words in quotation marks are introduced as speech, by someone that could not be told.</summary>
    public static readonly DiagnosticDescriptor UnknownSpeaker = Warning("SEND0250", "Direct speech has a speaker that could not be told.",
        "Somebody is quoted here, but who it is could not be told; the statement is left out.");

    /// <summary>A sum or a number of places was seen and could not be read as one.</summary>
    public static readonly DiagnosticDescriptor UnreadQuantity = Warning("SEND0251", "A sum or number of places could not be read.",
        "'{0}' could not be read as one {1}; it is left out.");
}
