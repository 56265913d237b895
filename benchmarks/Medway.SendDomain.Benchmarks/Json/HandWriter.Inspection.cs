using System.Text.Json;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Benchmarks.Json;

internal static partial class HandWriter
{
    private static void WriteInspection(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartObject("inspection"u8);
        json.WriteString("framework"u8, inspection.Framework?.ToString());
        json.WriteString("activity"u8, inspection.Activity?.ToString());
        json.WriteStartArray("inspectorates"u8);
        foreach (var inspectorate in inspection.Inspectorates)
            json.WriteStringValue(HandNames.Of(inspectorate));
        json.WriteEndArray();
        json.WriteString("onSite"u8, inspection.OnSite?.ToString());
        json.WriteString("reportPublishedOn"u8, inspection.ReportPublishedOn?.ToString());
        WritePartnership(json, inspection.Partnership);
        json.WriteStartArray("previousInspections"u8);
        foreach (var previous in inspection.PreviousInspections)
        {
            json.WriteStartObject();
            json.WriteString("activity"u8, previous.Activity?.ToString());
            json.WriteString("dates"u8, previous.Dates?.ToString());
            WriteAt(json, previous);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (inspection.Judgement is not FullInspectionJudgement judgement)
            throw new NotSupportedException("A judgement of another kind.");
        json.WriteStartObject("judgement"u8);
        json.WriteString("kind"u8, judgement.Kind.ToString());
        json.WriteString("outcome"u8, HandNames.Of(judgement.Outcome));
        json.WriteString("comparedWithPrevious"u8, HandNames.Of(judgement.ComparedWithPrevious));
        WriteAt(json, judgement);
        json.WriteEndObject();
        WriteEmpty(json, "followUps"u8, inspection.FollowUps.Count);
        WriteEmpty(json, "team"u8, inspection.Team.Count);
        json.WriteEndObject();
    }

    private static void WritePartnership(Utf8JsonWriter json, Partnership partnership)
    {
        json.WriteStartObject("partnership"u8);
        if (partnership.LocalArea is { } area)
        {
            json.WriteStartObject("localArea"u8);
            json.WriteString("name"u8, area.Name);
            json.WriteString("laCode"u8, area.LaCode?.ToString());
            json.WriteString("gssCode"u8, area.GssCode?.ToString());
            json.WriteString("ofstedUrn"u8, area.OfstedUrn?.ToString());
            json.WriteString("region"u8, area.Region);
            json.WriteString("ofstedRegion"u8, area.OfstedRegion);
            WriteAt(json, area);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("localArea"u8);
        }
        if (partnership.LocalAuthority is { } authority)
        {
            json.WriteStartObject("localAuthority"u8);
            json.WriteString("name"u8, authority.Name);
            WriteContact(json, authority.LeadOfficer, authority.Website, authority.Address, authority);
        }
        else
        {
            json.WriteNull("localAuthority"u8);
        }
        json.WriteStartArray("integratedCareBoards"u8);
        foreach (var board in partnership.IntegratedCareBoards)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, board.Name);
            json.WriteString("odsCode"u8, board.OdsCode?.ToString());
            WriteContact(json, board.LeadOfficer, board.Website, board.Address, board);
        }
        json.WriteEndArray();
        if (partnership.ParentCarerForum is { } forum)
        {
            json.WriteStartObject("parentCarerForum"u8);
            json.WriteString("name"u8, forum.Name);
            WriteAt(json, forum);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("parentCarerForum"u8);
        }
        WriteEmpty(json, "others"u8, partnership.Others.Count);
        json.WriteStartArray("sectors"u8);
        foreach (var sector in partnership.Sectors)
            json.WriteStringValue(sector.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, LeadOfficer? officer, string? website, string? address, ICited body)
    {
        if (officer is null)
        {
            json.WriteNull("leadOfficer"u8);
        }
        else
        {
            json.WriteStartObject("leadOfficer"u8);
            json.WriteString("name"u8, officer.Name);
            json.WriteString("title"u8, officer.Title);
            json.WriteEndObject();
        }
        json.WriteString("website"u8, website);
        json.WriteString("address"u8, address);
        WriteAt(json, body);
        json.WriteEndObject();
    }
}
