using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>What kind of document a text is.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct DocumentKind : IOpenVocabulary<DocumentKind>
{
    private readonly string? name;

    private DocumentKind(string name) => this.name = name;

    /// <summary>A news release, a press article, minutes or a web page about an inspection.</summary>
    public static DocumentKind NewsItem { get; } = new("newsItem");

    /// <summary>The report of Ofsted and the Care Quality Commission itself.</summary>
    public static DocumentKind InspectionReport { get; } = new("inspectionReport");

    /// <inheritdoc/>
    public static IReadOnlyList<DocumentKind> Known { get; } = [NewsItem, InspectionReport];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static DocumentKind Parse(string name) => VocabularyName.Parse(name, text => new DocumentKind(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out DocumentKind value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new DocumentKind(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static DocumentKind IParsable<DocumentKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DocumentKind result) => TryParse(s, out result);

    static DocumentKind ISpanParsable<DocumentKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<DocumentKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DocumentKind result) => TryParse(s.ToString(), out result);
}
