using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>Reads the partnership details: the authority and each board with lead officer, website and address. Of each kind the first is the authority's, the next the boards' in their order.</summary>
internal static class DetailsSection
{
    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var on = draft.OnSite?.Value.Start.Earliest;
        var entries = DetailEntries.Of(printed, lines, on);
        var boards = entries.FindAll(entry => entry.Kind == DetailKind.Board);
        var officers = entries.FindAll(entry => entry.Kind == DetailKind.Officer);
        var websites = entries.FindAll(entry => entry.Kind == DetailKind.Website);
        var addresses = entries.FindAll(entry => entry.Kind == DetailKind.Address);
        var count = boards.Count + 1;
        if (RunTogether(entries) is { } place)
        {
            // Names came one under the other and the titles in one line: whose title and address is whose, nobody can tell.
            officers = officers.ConvertAll(officer => new DetailEntry(DetailKind.Officer, OfficerName.Read(officer.Text).Name, officer.At));
            addresses.Clear();
            draft.Diagnostics.Add(DiagnosticCatalogue.DetailsRunTogether.At(place));
        }
        Keep(officers, count);
        Keep(websites, count);
        Keep(addresses, count);
        var authority = entries.FindIndex(entry => entry.Kind == DetailKind.Authority);
        if (authority >= 0)
            Authority(entries[authority], At(officers, 0), At(websites, 0), At(addresses, 0), draft);
        for (var i = 0; i < boards.Count; i++)
        {
            var (officer, website, address) = (At(officers, i + 1), At(websites, i + 1), At(addresses, i + 1));
            var board = IntegratedCareBoardRegister.Default.Find(boards[i].Text, on).Value;
            draft.IntegratedCareBoards.Add(new IntegratedCareBoardDetails
            {
                Name = board?.Name ?? boards[i].Text,
                OdsCode = board?.OdsCode,
                LeadOfficer = officer is { } person ? OfficerName.Read(person.Text) : null,
                Website = website?.Text,
                Address = address?.Text,
                At = Places(boards[i], officer, website, address),
            });
        }
        if (boards.Count == 0 && lines.Length > 0)
            draft.Diagnostics.Add(DiagnosticCatalogue.BoardNotFound.At(printed.Source.Span(lines[0].Start, lines[^1].End)));
    }

    private static IReadOnlyList<TextSpan>? RunTogether(List<DetailEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i - 1].Kind == DetailKind.Officer && entries[i].Kind == DetailKind.Officer && OfficerName.Read(entries[i - 1].Text).Title is null && OfficerName.Read(entries[i].Text).Title is not null)
                return [.. entries[i - 1].At, .. entries[i].At];
        }
        return null;
    }

    // Where there are fewer of a kind than bodies, it is not sure whose they are.
    private static void Keep(List<DetailEntry> entries, int count)
    {
        if (entries.Count < count)
            entries.Clear();
    }

    private static void Authority(DetailEntry entry, DetailEntry? officer, DetailEntry? website, DetailEntry? address, ReportDraft draft)
    {
        var area = FrontPage.FindArea(entry.Text, draft.OnSite?.Value);
        var name = area?.Council ?? entry.Text;
        draft.LocalAuthority = new LocalAuthorityDetails
        {
            Name = name,
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

    private static DetailEntry? At(List<DetailEntry> entries, int index) => index < entries.Count ? entries[index] : null;

    private static List<TextSpan> Places(DetailEntry body, DetailEntry? officer, DetailEntry? website, DetailEntry? address)
    {
        List<TextSpan> at = [.. body.At, .. officer?.At ?? [], .. website?.At ?? [], .. address?.At ?? []];
        at.Sort();
        return at;
    }
}
