using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Json.Contract;

internal static class FollowUpJson
{
    public static readonly MemberTable Members = new(
        ["kind", "within", "approximate", "due", "at"],
        ["kind"]);

    public static FollowUp Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a follow-up");
            return null!;
        }
        FollowUpKind kind = default;
        Period? within = null;
        bool approximate = false;
        DateSpan? due = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "kind":
                    kind = wire.Open<FollowUpKind>();
                    break;
                case "within":
                    within = PeriodJson.ReadOptional(ref wire);
                    break;
                case "approximate":
                    approximate = wire.Flag();
                    break;
                case "due":
                    due = wire.OptionalScalar<DateSpan>(Expected.Dates);
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new FollowUp
        {
            Kind = kind,
            Within = within,
            Approximate = approximate,
            Due = due,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, FollowUp followUp)
    {
        json.WriteStartObject();
        json.WriteScalar("kind"u8, followUp.Kind);
        json.WriteOptional("within"u8, followUp.Within, PeriodJson.Write);
        json.WriteBoolean("approximate"u8, followUp.Approximate);
        json.WriteScalar("due"u8, followUp.Due);
        json.WriteAt(followUp);
        json.WriteEndObject();
    }
}
