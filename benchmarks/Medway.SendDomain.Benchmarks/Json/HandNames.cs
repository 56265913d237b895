using Medway.SendDomain.Model;

namespace Medway.SendDomain.Benchmarks.Json;

/// <summary>The names of closed vocabularies, as they would be written out by hand.</summary>
internal static class HandNames
{
    public static string Of(Inspectorate value) => value == Inspectorate.Ofsted ? "ofsted" : "careQualityCommission";

    public static string Of(FullInspectionOutcome value) => value switch
    {
        FullInspectionOutcome.TypicallyPositive => "typicallyPositive",
        FullInspectionOutcome.Inconsistent => "inconsistent",
        _ => "widespreadOrSystemicFailings",
    };

    public static string? Of(Comparison? value) => value switch
    {
        Comparison.Improved => "improved",
        Comparison.Unchanged => "unchanged",
        Comparison.Declined => "declined",
        _ => null,
    };

    public static string Of(Voice value) => value switch
    {
        Voice.Inspectors => "inspectors",
        Voice.Partnership => "partnership",
        Voice.Publisher => "publisher",
        _ => "speaker",
    };

    public static string? Of(Qualifier? value) => value switch
    {
        Qualifier.Approximately => "approximately",
        Qualifier.MoreThan => "moreThan",
        Qualifier.AtLeast => "atLeast",
        Qualifier.UpTo => "upTo",
        Qualifier.Almost => "almost",
        _ => null,
    };

    public static string? Of(SpendingNature? value) => value switch
    {
        SpendingNature.Capital => "capital",
        SpendingNature.Revenue => "revenue",
        _ => null,
    };

    public static string? Of(DeliveryStatus? value) => value switch
    {
        DeliveryStatus.Made => "made",
        DeliveryStatus.Committed => "committed",
        DeliveryStatus.Planned => "planned",
        _ => null,
    };

    public static Inspectorate ToInspectorate(string? name) => name switch
    {
        "ofsted" => Inspectorate.Ofsted,
        "careQualityCommission" => Inspectorate.CareQualityCommission,
        _ => throw new FormatException($"'{name}' is no inspectorate."),
    };

    public static FullInspectionOutcome ToOutcome(string? name) => name switch
    {
        "typicallyPositive" => FullInspectionOutcome.TypicallyPositive,
        "inconsistent" => FullInspectionOutcome.Inconsistent,
        "widespreadOrSystemicFailings" => FullInspectionOutcome.WidespreadOrSystemicFailings,
        _ => throw new FormatException($"'{name}' is no outcome."),
    };

    public static Comparison? ToComparison(string? name) => name switch
    {
        "improved" => Comparison.Improved,
        "unchanged" => Comparison.Unchanged,
        "declined" => Comparison.Declined,
        null => null,
        _ => throw new FormatException($"'{name}' is no comparison."),
    };

    public static Voice ToVoice(string? name) => name switch
    {
        "inspectors" => Voice.Inspectors,
        "partnership" => Voice.Partnership,
        "publisher" => Voice.Publisher,
        "speaker" => Voice.Speaker,
        _ => throw new FormatException($"'{name}' is no voice."),
    };

    public static Qualifier? ToQualifier(string? name) => name switch
    {
        "approximately" => Qualifier.Approximately,
        "moreThan" => Qualifier.MoreThan,
        "atLeast" => Qualifier.AtLeast,
        "upTo" => Qualifier.UpTo,
        "almost" => Qualifier.Almost,
        null => null,
        _ => throw new FormatException($"'{name}' is no qualifier."),
    };

    public static SpendingNature? ToNature(string? name) => name switch
    {
        "capital" => SpendingNature.Capital,
        "revenue" => SpendingNature.Revenue,
        null => null,
        _ => throw new FormatException($"'{name}' is no nature of spending."),
    };

    public static DeliveryStatus? ToStatus(string? name) => name switch
    {
        "made" => DeliveryStatus.Made,
        "committed" => DeliveryStatus.Committed,
        "planned" => DeliveryStatus.Planned,
        null => null,
        _ => throw new FormatException($"'{name}' is no status."),
    };
}
