using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the partnership details: the authority and each board with lead officer, website and address.</summary>
internal static class DetailsSection
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var on = draft.OnSite?.Value.Start.Earliest;
        var entries = DetailEntries.Of(printed, lines, on);
        var unclear = entries.FindAll(entry => entry.Kind == DetailKind.Unclear);
        var owners = new DetailOwners(entries);
        if (owners.LinesInTurn() is { } place)
        {
            // Names came one under the other and the titles in one line: whose title and address is whose, nobody can tell.
            owners = new DetailOwners([.. entries.Where(entry => entry.Kind != DetailKind.Address).Select(NameAlone)]);
            draft.Diagnostics.Add(DiagnosticCatalogue.DetailsRunTogether.At(place));
        }
        var officers = owners.GiveOfficers(unclear);
        var websites = owners.GiveWebsites(unclear);
        var addresses = owners.Give(DetailKind.Address, unclear);
        for (var i = 0; i < owners.Bodies.Count; i++)
        {
            if (owners.Bodies[i].Kind == DetailKind.Authority)
                Authority(owners.Bodies[i], officers[i], websites[i], addresses[i], draft);
            else
                Board(owners.Bodies[i], officers[i], websites[i], addresses[i], draft);
        }
        foreach (var entry in unclear)
            draft.Diagnostics.Add(DiagnosticCatalogue.DetailNotGiven.At(entry.At, entry.Text));
        if (draft.IntegratedCareBoards.Count == 0 && lines.Length > 0)
            draft.Diagnostics.Add(DiagnosticCatalogue.BoardNotFound.At(printed.Source.Span(lines[0].Start, lines[^1].End)));
    }

    private static DetailEntry NameAlone(DetailEntry entry) =>
        entry.Kind is DetailKind.Officer or DetailKind.OtherOfficer ? new DetailEntry(entry.Kind, OfficerName.Read(entry.Text).Name, entry.At, entry.Run) : entry;

    private static void Authority(DetailEntry entry, DetailEntry? officer, DetailEntry? website, DetailEntry? address, ReportDraft draft)
    {
        var area = FrontPage.FindArea(entry.Text, draft.OnSite?.Value);
        draft.LocalAuthority = new LocalAuthorityDetails
        {
            Name = AuthorityName.Of(entry.Text, area),
            LeadOfficer = officer is { } person ? OfficerName.Read(person.Text) : null,
            Website = website?.Text,
            Address = address?.Text,
            At = Places(entry, officer, website, address),
        };
        if (area is not null && draft.LocalArea is { LaCode: null })
            draft.LocalArea = FrontPage.Reference(area, draft.OnSite?.Value, entry.At);
        else if (area is not null && draft.LocalArea is { } titled && titled.LaCode != area.LaCode)
            draft.Diagnostics.Add(DiagnosticCatalogue.AuthorityOfAnotherArea.At([.. titled.At, .. entry.At], titled.Name, entry.Text));
    }

    private static void Board(DetailEntry entry, DetailEntry? officer, DetailEntry? website, DetailEntry? address, ReportDraft draft)
    {
        var board = DetailEntries.Find(entry.Text, draft.OnSite?.Value.Start.Earliest);
        draft.IntegratedCareBoards.Add(new IntegratedCareBoardDetails
        {
            Name = board?.Name ?? entry.Text,
            OdsCode = board?.OdsCode,
            LeadOfficer = officer is { } person ? OfficerName.Read(person.Text) : null,
            Website = website?.Text,
            Address = address?.Text,
            At = Places(entry, officer, website, address),
        });
    }

    private static List<TextSpan> Places(DetailEntry body, DetailEntry? officer, DetailEntry? website, DetailEntry? address)
    {
        List<TextSpan> at = [.. body.At, .. officer?.At ?? [], .. website?.At ?? [], .. address?.At ?? []];
        at.Sort();
        return at;
    }
}
