using System.Diagnostics.CodeAnalysis;

namespace Medway.SendDomain.Model.Vocabularies;

/// <summary>What is to happen after an inspection.</summary>
/// <remarks>An open vocabulary: a name that this version does not know is kept. <c>default</c> has the empty name and is not known.</remarks>
public readonly record struct FollowUpKind : IOpenVocabulary<FollowUpKind>
{
    private readonly string? name;

    private FollowUpKind(string name) => this.name = name;

    /// <summary>The next full inspection.</summary>
    public static FollowUpKind FullInspection { get; } = new("fullInspection");

    /// <summary>A monitoring inspection.</summary>
    public static FollowUpKind MonitoringInspection { get; } = new("monitoringInspection");

    /// <summary>A re-visit under the framework of 2016.</summary>
    public static FollowUpKind Revisit { get; } = new("revisit");

    /// <summary>The partnership updates and publishes its strategic plan.</summary>
    public static FollowUpKind StrategicPlanUpdate { get; } = new("strategicPlanUpdate");

    /// <summary>The partnership writes a priority action plan (area SEND).</summary>
    public static FollowUpKind PriorityActionPlan { get; } = new("priorityActionPlan");

    /// <summary>The local area writes a statement of action under the framework of 2016.</summary>
    public static FollowUpKind WrittenStatementOfAction { get; } = new("writtenStatementOfAction");

    /// <inheritdoc/>
    public static IReadOnlyList<FollowUpKind> Known { get; } = [FullInspection, MonitoringInspection, Revisit, StrategicPlanUpdate, PriorityActionPlan, WrittenStatementOfAction];

    /// <inheritdoc/>
    public bool IsKnown => Known.Contains(this);

    /// <summary>The value with this name, known or not.</summary>
    /// <exception cref="ArgumentNullException">The name is <c>null</c>.</exception>
    /// <exception cref="FormatException">The name is no camelCase word of at most 64 letters and digits.</exception>
    public static FollowUpKind Parse(string name) => VocabularyName.Parse(name, text => new FollowUpKind(text));

    /// <summary>The value with this name, known or not; <c>false</c> where the name is no camelCase word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out FollowUpKind value)
    {
        var valid = VocabularyName.IsValid(name);
        value = valid ? new FollowUpKind(name!) : default;
        return valid;
    }

    /// <summary>The name, as the contract writes it.</summary>
    public override string ToString() => name ?? "";

    static FollowUpKind IParsable<FollowUpKind>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FollowUpKind>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FollowUpKind result) => TryParse(s, out result);

    static FollowUpKind ISpanParsable<FollowUpKind>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<FollowUpKind>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FollowUpKind result) => TryParse(s.ToString(), out result);
}
