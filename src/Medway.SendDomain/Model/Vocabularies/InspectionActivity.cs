using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>What the inspectorates did: the activity of the framework that a document reports.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct InspectionActivity : IOpenVocabulary<InspectionActivity>
{
    private readonly string? name;

    private InspectionActivity(string name) => this.name = name;

    /// <summary>A full area SEND inspection under the framework of 2023.</summary>
    public static InspectionActivity FullInspection { get; } = new("fullInspection");

    /// <summary>A monitoring inspection after priority action was asked for, under the framework of 2023.</summary>
    public static InspectionActivity MonitoringInspection { get; } = new("monitoringInspection");

    /// <summary>A local area inspection under the framework of 2016.</summary>
    public static InspectionActivity LocalAreaInspection { get; } = new("localAreaInspection");

    /// <summary>A re-visit after a written statement of action, under the framework of 2016.</summary>
    public static InspectionActivity Revisit { get; } = new("revisit");

    /// <inheritdoc/>
    public static IReadOnlyList<InspectionActivity> Known { get; } = [FullInspection, MonitoringInspection, LocalAreaInspection, Revisit];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static InspectionActivity Parse(string name) => VocabularyName.Parse(name, text => new InspectionActivity(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out InspectionActivity value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new InspectionActivity(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static InspectionActivity IParsable<InspectionActivity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InspectionActivity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InspectionActivity result) => TryParse(s, out result);

    static InspectionActivity ISpanParsable<InspectionActivity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<InspectionActivity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out InspectionActivity result) => TryParse(s.ToString(), out result);
}
