using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class LocalAreaInspectionJudgementJson
{
    public static readonly MemberTable Members = new(
        ["kind", "writtenStatementOfAction", "weaknessesIdentified", "comparedWithPrevious", "at"],
        ["kind", "writtenStatementOfAction"]);

    public static LocalAreaInspectionJudgement Read(ref WireReader wire)
    {
        wire.StartObject(out var members);
        WrittenStatementOfAction writtenStatementOfAction = default;
        int? weaknessesIdentified = null;
        Comparison? comparedWithPrevious = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    wire.Open<InspectionActivity>();
                    break;
                case "writtenStatementOfAction":
                    writtenStatementOfAction = wire.Closed<WrittenStatementOfAction>();
                    break;
                case "weaknessesIdentified":
                    weaknessesIdentified = wire.OptionalCount();
                    break;
                case "comparedWithPrevious":
                    comparedWithPrevious = wire.OptionalClosed<Comparison>();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new LocalAreaInspectionJudgement
        {
            WrittenStatementOfAction = writtenStatementOfAction,
            WeaknessesIdentified = weaknessesIdentified,
            ComparedWithPrevious = comparedWithPrevious,
            At = at,
        };
    }
}
