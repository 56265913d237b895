using Medway.SendDomain.Model;

namespace Medway.SendDomain.Tool.Pages;

/// <summary>Who is inspected, with the codes by which other data knows them.</summary>
internal static class PartnershipSection
{
    public static void Write(PageBuilder page, Partnership partnership)
    {
        page.Heading("Partnership");
        if (partnership.LocalArea is { } area)
            page.Row("area", With(area.Name, area.LaCode is { } la ? $"LA {la}" : null, area.GssCode?.ToString(), area.Region), area.At);
        if (partnership.LocalAuthority is { } authority)
            page.Row("local authority", With(authority.Name, Who(authority.LeadOfficer), authority.Website), authority.At);
        foreach (var board in partnership.IntegratedCareBoards)
            page.Row("care board", With(board.Name, board.OdsCode is { } ods ? $"ODS {ods}" : null, Who(board.LeadOfficer), board.Website), board.At);
        if (partnership.ParentCarerForum is { } forum)
            page.Row("parent carer forum", forum.Name, forum.At);
        foreach (var other in partnership.Others)
            page.Row("other", other.Name, other.At);
        if (partnership is { LocalArea: null, LocalAuthority: null })
            page.Row("area", "not named");
    }

    private static string With(string name, params string?[] details) => string.Join(", ", details.Prepend(name).OfType<string>());

    private static string? Who(LeadOfficer? officer) => officer is null ? null : officer.Title is { } title ? $"{officer.Name} ({title})" : officer.Name;
}
