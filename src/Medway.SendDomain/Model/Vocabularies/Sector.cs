using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>A sector of services that works in a partnership.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct Sector : IOpenVocabulary<Sector>
{
    private readonly string? name;

    private Sector(string name) => this.name = name;

    /// <summary>Schools, settings and colleges.</summary>
    public static Sector Education { get; } = new("education");

    /// <summary>The health service.</summary>
    public static Sector Health { get; } = new("health");

    /// <summary>Children’s and adults’ social care.</summary>
    public static Sector SocialCare { get; } = new("socialCare");

    /// <inheritdoc/>
    public static IReadOnlyList<Sector> Known { get; } = [Education, Health, SocialCare];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static Sector Parse(string name) => VocabularyName.Parse(name, text => new Sector(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out Sector value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new Sector(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static Sector IParsable<Sector>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Sector>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sector result) => TryParse(s, out result);

    static Sector ISpanParsable<Sector>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<Sector>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Sector result) => TryParse(s.ToString(), out result);
}
