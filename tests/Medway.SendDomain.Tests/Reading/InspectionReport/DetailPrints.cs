using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>What is read from partnership details alone, in one line.</summary>
internal static class DetailPrints
{
    /// <summary>The entries in their order, each with its kind; a stroke parts the lines of an address.</summary>
    public static string Entries(string text)
    {
        var printed = PrintedText.Of(new SourceText(text));
        return string.Join('|', DetailEntries.Of(printed, printed.Lines.ToArray(), null).Select(static entry => $"{entry.Kind} {entry.Text.Replace('\n', '/')}"));
    }

    /// <summary>Each body with its officer, website and address, then what is of nobody.</summary>
    public static string Bodies(string text)
    {
        var draft = SectionDraft.Of(text, DetailsSection.Read);
        var bodies = draft.IntegratedCareBoards.Select(static board => Body(board.Name, board.LeadOfficer?.Name, board.Website, board.Address));
        if (draft.LocalAuthority is { } authority)
            bodies = bodies.Prepend(Body(authority.Name, authority.LeadOfficer?.Name, authority.Website, authority.Address));
        return string.Join('|', bodies.Concat(draft.Diagnostics.ToOrdered(99).Select(static said => said.Code)));
    }

    private static string Body(string name, string? officer, string? website, string? address) => $"{name}: {officer ?? "-"}, {website ?? "-"}, {address?.Replace('\n', '/') ?? "-"}";
}
