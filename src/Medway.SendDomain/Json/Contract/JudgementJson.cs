using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json.Wire;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Json.Contract;

/// <summary>A judgement: its kind, which may stand anywhere among the members, says which other members there are.</summary>
internal static class JudgementJson
{
    public static Judgement Read(ref WireReader wire)
    {
        if (wire.Token != JsonTokenType.StartObject)
        {
            wire.Refuse("a judgement");
            return null!;
        }
        if (!wire.TryFindKind(out var kind))
            return null!;
        if (kind == InspectionActivity.FullInspection)
            return FullInspectionJudgementJson.Read(ref wire);
        if (kind == InspectionActivity.MonitoringInspection)
            return MonitoringInspectionJudgementJson.Read(ref wire);
        if (kind == InspectionActivity.LocalAreaInspection)
            return LocalAreaInspectionJudgementJson.Read(ref wire);
        if (kind == InspectionActivity.Revisit)
            return RevisitJudgementJson.Read(ref wire);
        return UnrecognisedJudgementJson.Read(ref wire, kind);
    }

    public static T Read<T>(ref WireReader wire) where T : Judgement
    {
        var start = wire.Offset;
        var judgement = Read(ref wire);
        if (judgement is T wanted)
            return wanted;
        if (judgement is not null)
            wire.Say(DiagnosticCatalogue.WrongValue, start, $"a judgement that is a {typeof(T).Name}", $"one of the kind '{judgement.Kind}'");
        return null!;
    }

    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteStartObject();
        json.WriteScalar("kind"u8, judgement.Kind);
        switch (judgement)
        {
            case FullInspectionJudgement full:
                json.WriteClosed("outcome"u8, full.Outcome);
                break;
            case MonitoringInspectionJudgement monitoring:
                json.WriteClosed("action"u8, monitoring.Action);
                break;
            case LocalAreaInspectionJudgement local:
                json.WriteClosed("writtenStatementOfAction"u8, local.WrittenStatementOfAction);
                json.WriteCount("weaknessesIdentified"u8, local.WeaknessesIdentified);
                break;
            case RevisitJudgement revisit:
                json.WriteClosed("progress"u8, revisit.Progress);
                json.WriteCount("weaknessesIdentified"u8, revisit.WeaknessesIdentified);
                json.WriteCount("weaknessesSufficient"u8, revisit.WeaknessesSufficient);
                json.WriteCount("weaknessesInsufficient"u8, revisit.WeaknessesInsufficient);
                break;
            case UnrecognisedJudgement unrecognised:
                UnrecognisedJudgementJson.WriteMembers(json, unrecognised);
                break;
        }
        json.WriteClosed("comparedWithPrevious"u8, judgement.ComparedWithPrevious);
        json.WriteAt(judgement);
        json.WriteEndObject();
    }
}
