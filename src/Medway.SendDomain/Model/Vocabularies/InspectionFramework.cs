using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>The framework under which a local area was inspected.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct InspectionFramework : IOpenVocabulary<InspectionFramework>
{
    private readonly string? name;

    private InspectionFramework(string name) => this.name = name;

    /// <summary>Local area SEND inspections of May 2016 to 2022, ending in an outcome letter.</summary>
    public static InspectionFramework LocalAreaSend2016 { get; } = new("localAreaSend2016");

    /// <summary>Area SEND inspections since January 2023, ending in one of three outcomes.</summary>
    public static InspectionFramework AreaSend2023 { get; } = new("areaSend2023");

    /// <inheritdoc/>
    public static IReadOnlyList<InspectionFramework> Known { get; } = [LocalAreaSend2016, AreaSend2023];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static InspectionFramework Parse(string name) => VocabularyName.Parse(name, text => new InspectionFramework(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out InspectionFramework value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new InspectionFramework(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static InspectionFramework IParsable<InspectionFramework>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InspectionFramework>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InspectionFramework result) => TryParse(s, out result);

    static InspectionFramework ISpanParsable<InspectionFramework>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<InspectionFramework>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out InspectionFramework result) => TryParse(s.ToString(), out result);
}
