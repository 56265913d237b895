using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class RevisitJudgementJson
{
    public static readonly MemberTable Members = new(
        ["kind", "progress", "weaknessesIdentified", "weaknessesSufficient", "weaknessesInsufficient", "comparedWithPrevious", "at"],
        ["kind", "progress"]);

    public static RevisitJudgement Read(ref WireReader wire)
    {
        wire.StartObject(out var members);
        RevisitProgress progress = default;
        int? weaknessesIdentified = null;
        int? weaknessesSufficient = null;
        int? weaknessesInsufficient = null;
        Comparison? comparedWithPrevious = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    wire.Open<InspectionActivity>();
                    break;
                case "progress":
                    progress = wire.Closed<RevisitProgress>();
                    break;
                case "weaknessesIdentified":
                    weaknessesIdentified = wire.OptionalCount();
                    break;
                case "weaknessesSufficient":
                    weaknessesSufficient = wire.OptionalCount();
                    break;
                case "weaknessesInsufficient":
                    weaknessesInsufficient = wire.OptionalCount();
                    break;
                case "comparedWithPrevious":
                    comparedWithPrevious = wire.OptionalClosed<Comparison>();
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new RevisitJudgement
        {
            Progress = progress,
            WeaknessesIdentified = weaknessesIdentified,
            WeaknessesSufficient = weaknessesSufficient,
            WeaknessesInsufficient = weaknessesInsufficient,
            ComparedWithPrevious = comparedWithPrevious,
            At = at,
        };
    }
}
