namespace Medway.SendDomain.Documents;

/// <summary>How much a <see cref="SourceDocumentReader"/> takes before it refuses a document with an Error.</summary>
/// <remarks>The defaults are far above any published report (half a megabyte, a dozen pages, thirty thousand characters) and keep a hostile one from filling the memory.</remarks>
public sealed record SourceDocumentReaderOptions
{
    /// <summary>The most bytes a file or stream may have, else SEND0013; 64 MiB unless told. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxBytes { get; init => field = AtLeastOne(value); } = 64 * 1024 * 1024;

    /// <summary>The most pages a PDF may have, else SEND0014; 1,000 unless told. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxPages { get; init => field = AtLeastOne(value); } = 1_000;

    /// <summary>The most characters (UTF-16 code units) the text of a document may have, else SEND0015; 4,000,000 unless told. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxCharacters { get; init => field = AtLeastOne(value); } = 4_000_000;

    /// <summary>The most bytes the parts of a PDF may unfold into, together and each as often as it is named, else SEND0026; 128 MiB unless told. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxUnfoldedBytes { get; init => field = AtLeastOne(value); } = 128 * 1024 * 1024;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
