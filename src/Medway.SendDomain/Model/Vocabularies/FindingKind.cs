using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>What a finding says of the matter found.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct FindingKind : IOpenVocabulary<FindingKind>
{
    private readonly string? name;

    private FindingKind(string name) => this.name = name;

    /// <summary>Something that works.</summary>
    public static FindingKind Strength { get; } = new("strength");

    /// <summary>Something that does not work well enough.</summary>
    public static FindingKind Weakness { get; } = new("weakness");

    /// <summary>Something the partnership is to improve.</summary>
    public static FindingKind AreaForImprovement { get; } = new("areaForImprovement");

    /// <summary>Something the partnership must act on urgently, asked for only where failings are widespread or systemic.</summary>
    public static FindingKind AreaForPriorityAction { get; } = new("areaForPriorityAction");

    /// <summary>An area of significant weakness, the ground for a written statement of action under the framework of 2016.</summary>
    public static FindingKind SignificantWeakness { get; } = new("significantWeakness");

    /// <inheritdoc/>
    public static IReadOnlyList<FindingKind> Known { get; } = [Strength, Weakness, AreaForImprovement, AreaForPriorityAction, SignificantWeakness];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static FindingKind Parse(string name) => VocabularyName.Parse(name, text => new FindingKind(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out FindingKind value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new FindingKind(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static FindingKind IParsable<FindingKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FindingKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FindingKind result) => TryParse(s, out result);

    static FindingKind ISpanParsable<FindingKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<FindingKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FindingKind result) => TryParse(s.ToString(), out result);
}
