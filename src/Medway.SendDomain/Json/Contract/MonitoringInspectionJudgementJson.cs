using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class MonitoringInspectionJudgementJson
{
    public static readonly MemberTable Members = new(
        ["kind", "action", "comparedWithPrevious", "at"],
        ["kind", "action"]);

    public static MonitoringInspectionJudgement Read(ref WireReader wire)
    {
        wire.StartObject(out var members);
        MonitoringAction action = default;
        Comparison? comparedWithPrevious = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    wire.Open<InspectionActivity>();
                    break;
                case "action":
                    action = wire.Closed<MonitoringAction>();
                    break;
                case "comparedWithPrevious":
                    comparedWithPrevious = wire.OptionalClosed<Comparison>();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new MonitoringInspectionJudgement
        {
            Action = action,
            ComparedWithPrevious = comparedWithPrevious,
            At = at,
        };
    }
}
