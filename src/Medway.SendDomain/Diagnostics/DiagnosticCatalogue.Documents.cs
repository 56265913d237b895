namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>Nothing stands at the path.</summary>
    public static readonly DiagnosticDescriptor FileNotFound = Error("SEND0010", "There is no file at the path.",
        "There is no file at \"{0}\".");

    /// <summary>The path is that of a folder.</summary>
    public static readonly DiagnosticDescriptor PathIsFolder = Error("SEND0011", "The path is that of a folder, not of a file.",
        "\"{0}\" is a folder; a file is wanted.");

    /// <summary>The file or stream could not be read.</summary>
    public static readonly DiagnosticDescriptor NotReadable = Error("SEND0012", "The file or stream cannot be read.",
        "The document cannot be read: {0}");

    /// <summary>The document has more bytes than the reader was told to take.</summary>
    public static readonly DiagnosticDescriptor TooManyBytes = Error("SEND0013", "The document is larger than the limit.",
        "The document has more than {0} bytes, which is the limit.");

    /// <summary>The document has more pages than the reader was told to take.</summary>
    public static readonly DiagnosticDescriptor TooManyPages = Error("SEND0014", "The document has more pages than the limit.",
        "The document has {0} pages; the limit is {1}.");

    /// <summary>The document's text is longer than the reader was told to take.</summary>
    public static readonly DiagnosticDescriptor TooManyCharacters = Error("SEND0015", "The document's text is longer than the limit.",
        "The document's text has more than {0} characters, which is the limit.");

    /// <summary>The file is of a kind that is not read.</summary>
    public static readonly DiagnosticDescriptor UnreadKind = Error("SEND0016", "The document is of a kind that is not read.",
        "The document seems to be {0}; PDF, HTML and text are read.");

    /// <summary>The file has bytes that no text has.</summary>
    public static readonly DiagnosticDescriptor NotText = Error("SEND0017", "The document is not text.",
        "The document is not text: byte {1} is {0}, which no text has.");

    /// <summary>The bytes are not those of the encoding that the document names.</summary>
    public static readonly DiagnosticDescriptor InvalidEncoding = Error("SEND0018", "The document's bytes are not in the encoding that it names.",
        "The document says that it is {0}, but byte {2} is {1}, which is no part of {0}.");

    /// <summary>The text is not UTF-8 and was read as Windows-1252.</summary>
    public static readonly DiagnosticDescriptor ReadAsWindows1252 = Warning("SEND0019", "The text is not UTF-8 and was read as Windows-1252.",
        "The text is not valid UTF-8, byte {1} is {0}; it was read as Windows-1252.");

    /// <summary>The PDF is damaged.</summary>
    public static readonly DiagnosticDescriptor DamagedPdf = Error("SEND0020", "The PDF is damaged and cannot be read.",
        "The PDF is damaged and cannot be read: {0}");

    /// <summary>The PDF is encrypted.</summary>
    public static readonly DiagnosticDescriptor EncryptedPdf = Error("SEND0021", "The PDF is encrypted and needs a password.",
        "The PDF is encrypted and needs a password.");

    /// <summary>The PDF has pictures of pages and no text.</summary>
    public static readonly DiagnosticDescriptor PdfWithoutText = Error("SEND0022", "The PDF has no text; it seems to be scanned.",
        "The PDF has {0} without text; it seems to be scanned, and text in pictures is not read.");

    /// <summary>A page of a PDF could not be read.</summary>
    public static readonly DiagnosticDescriptor DamagedPage = Warning("SEND0023", "A page of the PDF is damaged and was left out.",
        "Page {0} of the PDF is damaged and was left out: {1}");

    /// <summary>A page of a PDF is a picture.</summary>
    public static readonly DiagnosticDescriptor PageWithoutText = Warning("SEND0024", "A page of the PDF has a picture and no text.",
        "Page {0} of the PDF has a picture and no text; text in pictures is not read.");

    /// <summary>Characters of a PDF have no meaning as text.</summary>
    public static readonly DiagnosticDescriptor UnmappedGlyphs = Warning("SEND0025", "Signs of a PDF's page do not say which characters they are.",
        "Page {0} of the PDF has {1} that do not say which characters they are; they were left out.");

    /// <summary>The PDF unfolds into more than the reader was told to take.</summary>
    public static readonly DiagnosticDescriptor PdfTooComplex = Error("SEND0026", "The PDF unfolds into more than the limit.",
        "The PDF unfolds into more than {0}, which is the limit.");

    /// <summary>The page of HTML has no text.</summary>
    public static readonly DiagnosticDescriptor HtmlWithoutText = Error("SEND0027", "The HTML page has no text in its content.",
        "The HTML page has no text in its content.");

    /// <summary>The bytes are neither UTF-8 nor Windows-1252.</summary>
    public static readonly DiagnosticDescriptor UnknownEncoding = Error("SEND0028", "The text is neither UTF-8 nor Windows-1252.",
        "The text is neither UTF-8, byte {1} is {0}, nor Windows-1252, byte {3} is {2}.");

    /// <summary>The text is UTF-8 with damaged places.</summary>
    public static readonly DiagnosticDescriptor DamagedUtf8 = Warning("SEND0029", "The text is UTF-8 with damaged places, read as U+FFFD.",
        "The text is UTF-8 but for {2}, the first at byte {1}, which is {0}; U+FFFD stands for what was there.");

    /// <summary>The HTML page nests or unfolds beyond what is read.</summary>
    public static readonly DiagnosticDescriptor HtmlTooComplex = Error("SEND0030", "The HTML page nests or unfolds beyond the limit.",
        "The HTML page has more than {0}, which is the limit.");
}
