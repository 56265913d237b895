using System.Text.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Benchmarks.Json;

internal static partial class HandReader
{
    private static Inspection ReadInspection(ref Utf8JsonReader json)
    {
        InspectionFramework? framework = null;
        InspectionActivity? activity = null;
        List<Inspectorate> inspectorates = [];
        DateSpan? onSite = null;
        PartialDate? reportPublishedOn = null;
        Partnership partnership = null!;
        List<PreviousInspection> previous = [];
        Judgement? judgement = null;
        while (Next(ref json))
        {
            if (Is(ref json, "framework"u8))
                framework = json.GetString() is { } given ? InspectionFramework.Parse(given) : null;
            else if (Is(ref json, "activity"u8))
                activity = json.GetString() is { } given ? InspectionActivity.Parse(given) : null;
            else if (Is(ref json, "inspectorates"u8))
                inspectorates = ReadList(ref json, static (ref each) => HandNames.ToInspectorate(each.GetString()));
            else if (Is(ref json, "onSite"u8))
                onSite = json.GetString() is { } given ? DateSpan.Parse(given) : null;
            else if (Is(ref json, "reportPublishedOn"u8))
                reportPublishedOn = json.GetString() is { } given ? PartialDate.Parse(given) : null;
            else if (Is(ref json, "partnership"u8))
                partnership = ReadPartnership(ref json);
            else if (Is(ref json, "previousInspections"u8))
                previous = ReadList(ref json, ReadPrevious);
            else if (Is(ref json, "judgement"u8))
                judgement = ReadJudgement(ref json);
            else
                SkipEmpty(ref json);
        }
        return new Inspection
        {
            Framework = framework,
            Activity = activity,
            Inspectorates = inspectorates,
            OnSite = onSite,
            ReportPublishedOn = reportPublishedOn,
            Partnership = partnership,
            PreviousInspections = previous,
            Judgement = judgement,
        };
    }

    private static PreviousInspection ReadPrevious(ref Utf8JsonReader json)
    {
        InspectionActivity? activity = null;
        DateSpan? dates = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "activity"u8))
                activity = json.GetString() is { } given ? InspectionActivity.Parse(given) : null;
            else if (Is(ref json, "dates"u8))
                dates = json.GetString() is { } given ? DateSpan.Parse(given) : null;
            else if (Is(ref json, "at"u8))
                at = ReadSpans(ref json);
            else
                Skip(ref json);
        }
        return new PreviousInspection { Activity = activity, Dates = dates, At = at };
    }

    private static FullInspectionJudgement? ReadJudgement(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        FullInspectionOutcome outcome = default;
        Comparison? compared = null;
        List<TextSpan> at = [];
        while (Next(ref json))
        {
            if (Is(ref json, "kind"u8))
            {
                if (!json.ValueTextEquals("fullInspection"u8))
                    throw new NotSupportedException("A judgement of another kind.");
            }
            else if (Is(ref json, "outcome"u8))
            {
                outcome = HandNames.ToOutcome(json.GetString());
            }
            else if (Is(ref json, "comparedWithPrevious"u8))
            {
                compared = HandNames.ToComparison(json.GetString());
            }
            else if (Is(ref json, "at"u8))
            {
                at = ReadSpans(ref json);
            }
            else
            {
                Skip(ref json);
            }
        }
        return new FullInspectionJudgement { Outcome = outcome, ComparedWithPrevious = compared, At = at };
    }
}
