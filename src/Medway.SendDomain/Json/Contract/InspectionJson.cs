using System.Text.Json;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Json.Contract;

internal static class InspectionJson
{
    public static readonly MemberTable Members = new(
        ["framework", "activity", "inspectorates", "onSite", "reportPublishedOn", "partnership", "previousInspections", "judgement", "followUps", "team", "legalBasis"]);

    public static Inspection Read(ref WireReader wire)
    {
        if (!wire.StartObject(out var members))
        {
            wire.Refuse("an inspection");
            return null!;
        }
        InspectionFramework? framework = null;
        InspectionActivity? activity = null;
        IReadOnlyList<Inspectorate> inspectorates = [];
        DateSpan? onSite = null;
        PartialDate? reportPublishedOn = null;
        Partnership? partnership = null;
        IReadOnlyList<PreviousInspection> previousInspections = [];
        Judgement? judgement = null;
        IReadOnlyList<FollowUp> followUps = [];
        IReadOnlyList<TeamMember> team = [];
        CitedText? legalBasis = null;
        while (wire.Next(Members, ref members) is { } member)
        {
            switch (member)
            {
                case "framework":
                    framework = wire.OptionalOpen<InspectionFramework>();
                    break;
                case "activity":
                    activity = wire.OptionalOpen<InspectionActivity>();
                    break;
                case "inspectorates":
                    inspectorates = wire.List(static (ref wire) => wire.Closed<Inspectorate>());
                    break;
                case "onSite":
                    onSite = wire.OptionalScalar<DateSpan>(Expected.Dates);
                    break;
                case "reportPublishedOn":
                    reportPublishedOn = wire.OptionalScalar<PartialDate>(Expected.Date);
                    break;
                case "partnership":
                    partnership = PartnershipJson.Read(ref wire);
                    break;
                case "previousInspections":
                    previousInspections = wire.List(PreviousInspectionJson.Read);
                    break;
                case "judgement":
                    judgement = wire.Optional(JudgementJson.Read);
                    break;
                case "followUps":
                    followUps = wire.List(FollowUpJson.Read);
                    break;
                case "team":
                    team = wire.List(TeamMemberJson.Read);
                    break;
                default:
                    legalBasis = wire.Optional(CitedTextJson.Read);
                    break;
            }
        }
        return new Inspection
        {
            Framework = framework,
            Activity = activity,
            Inspectorates = inspectorates,
            OnSite = onSite,
            ReportPublishedOn = reportPublishedOn,
            Partnership = partnership!,
            PreviousInspections = previousInspections,
            Judgement = judgement,
            FollowUps = followUps,
            Team = team,
            LegalBasis = legalBasis,
        };
    }

    public static void Write(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartObject();
        json.WriteScalar("framework"u8, inspection.Framework);
        json.WriteScalar("activity"u8, inspection.Activity);
        json.WriteList("inspectorates"u8, inspection.Inspectorates, WireWriter.WriteClosedValue);
        json.WriteScalar("onSite"u8, inspection.OnSite);
        json.WriteScalar("reportPublishedOn"u8, inspection.ReportPublishedOn);
        json.WriteOptional("partnership"u8, inspection.Partnership, PartnershipJson.Write);
        json.WriteList("previousInspections"u8, inspection.PreviousInspections, PreviousInspectionJson.Write);
        json.WriteOptional("judgement"u8, inspection.Judgement, JudgementJson.Write);
        json.WriteList("followUps"u8, inspection.FollowUps, FollowUpJson.Write);
        json.WriteList("team"u8, inspection.Team, TeamMemberJson.Write);
        json.WriteUnlessNull("legalBasis"u8, inspection.LegalBasis, CitedTextJson.Write);
        json.WriteEndObject();
    }
}
