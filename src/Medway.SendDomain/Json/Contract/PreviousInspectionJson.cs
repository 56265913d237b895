using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class PreviousInspectionJson
{
    public static readonly MemberTable Members = new(
        ["activity", "dates", "at"]);

    public static PreviousInspection Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("a previous inspection");
            return null!;
        }
        InspectionActivity? activity = null;
        DateSpan? dates = null;
        IReadOnlyList<TextSpan> at = [];
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "activity":
                    activity = wire.OptionalOpen<InspectionActivity>();
                    break;
                case "dates":
                    dates = wire.OptionalScalar<DateSpan>(Expected.Dates);
                    break;
                default:
                    at = wire.Spans();
                    break;
            }
        }
        return new PreviousInspection
        {
            Activity = activity,
            Dates = dates,
            At = at,
        };
    }

    public static void Write(Utf8JsonWriter json, PreviousInspection previous)
    {
        json.WriteStartObject();
        json.WriteScalar("activity"u8, previous.Activity);
        json.WriteScalar("dates"u8, previous.Dates);
        json.WriteAt(previous);
        json.WriteEndObject();
    }
}
