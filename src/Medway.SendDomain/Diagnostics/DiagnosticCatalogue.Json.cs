namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>SEND0401: the input is not well-formed JSON.</summary>
    public static readonly DiagnosticDescriptor NotJson = Error("SEND0401", "The input is not JSON.",
        "This is not JSON: {0}");

    /// <summary>SEND0402: bytes that are no UTF-8, or half a surrogate pair.</summary>
    public static readonly DiagnosticDescriptor NotUnicode = Error("SEND0402", "The input is not text in Unicode.",
        "{0} is not Unicode text: {1}.");

    /// <summary>SEND0403: a value of another JSON type than the contract's.</summary>
    public static readonly DiagnosticDescriptor WrongType = Error("SEND0403", "A value has the wrong JSON type.",
        "Expected {0}, found {1}.");

    /// <summary>SEND0404: a value of the right JSON type that the contract does not allow.</summary>
    public static readonly DiagnosticDescriptor WrongValue = Error("SEND0404", "A value is not one the contract allows.",
        "Expected {0}, found {1}.");

    /// <summary>SEND0405: a member without which there is no report.</summary>
    public static readonly DiagnosticDescriptor MissingMember = Error("SEND0405", "A required member is missing.",
        "The member '{0}' is missing.");

    /// <summary>SEND0406: a member that stands twice in one object.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = Error("SEND0406", "A member stands twice in one object.",
        "The member '{0}' stands twice in one object.");

    /// <summary>SEND0407: a member that this version of the contract does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = Info("SEND0407", "A member is not known to this version.",
        "The member '{0}' is not known to this version and is left out.");

    /// <summary>SEND0408: such a member, where the caller asked to refuse them.</summary>
    public static readonly DiagnosticDescriptor UnknownMemberRefused = Error("SEND0408", "A member is not known to this version, and such members are refused.",
        "The member '{0}' is not known to this version, and unknown members are refused.");

    /// <summary>SEND0409: a name of an open vocabulary that this version does not know.</summary>
    public static readonly DiagnosticDescriptor UnrecognisedName = Warning("SEND0409", "A name of an open vocabulary is not known to this version.",
        "'{0}' is not known to this version as {1}; it is kept as it is.");

    /// <summary>SEND0410: a document of a later major version.</summary>
    public static readonly DiagnosticDescriptor LaterSchema = Error("SEND0410", "The document is of a later version of the contract.",
        "The document is of version '{0}'; this version reads '{1}'.");

    /// <summary>SEND0411: a document that does not say it is a report.</summary>
    public static readonly DiagnosticDescriptor NotAReport = Error("SEND0411", "The document does not say that it is a report.",
        "Expected the schema '{0}', found {1}.");

    /// <summary>SEND0412: a byte order mark before the JSON.</summary>
    public static readonly DiagnosticDescriptor ByteOrderMark = Info("SEND0412", "The input begins with a byte order mark.",
        "The input begins with a byte order mark, which JSON does not have; it is passed over.");
}
