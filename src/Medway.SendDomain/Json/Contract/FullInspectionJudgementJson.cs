using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class FullInspectionJudgementJson
{
    public static readonly MemberTable Members = new(
        ["kind", "outcome", "comparedWithPrevious", "at"],
        ["kind", "outcome"]);

    public static FullInspectionJudgement Read(ref WireReader wire)
    {
        wire.StartObject(out var members);
        FullInspectionOutcome outcome = default;
        Comparison? comparedWithPrevious = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    wire.Open<InspectionActivity>();
                    break;
                case "outcome":
                    outcome = wire.Closed<FullInspectionOutcome>();
                    break;
                case "comparedWithPrevious":
                    comparedWithPrevious = wire.OptionalClosed<Comparison>();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new FullInspectionJudgement
        {
            Outcome = outcome,
            ComparedWithPrevious = comparedWithPrevious,
            At = at,
        };
    }
}
