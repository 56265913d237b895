using Medway.SendDomain.Model;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Prints the details of the partnership and the inspection team, each in two columns or one column under the other.</summary>
internal sealed class ReportDetails(ReportSheet sheet, ReportLook look, PrintedPages pages)
{
    private const int CellWidth = 42;
    private const int Column = 46;

    public void Print()
    {
        pages.Line("Local area partnership details", false);
        var heading = sheet.Boards.Count > 1 ? look.Choose(13, "Integrated care boards", "Integrated care board(s)") : look.Choose(13, "Integrated care board", "Integrated Care Board", "Integrated care board(s)");
        var authority = Entry(sheet.Authority.Name, sheet.Authority.LeadOfficer!, sheet.Authority.Website!, sheet.Authority.Address!);
        var boards = sheet.Boards.Select(board => Entry(Name(board), board.LeadOfficer!, board.Website!, board.Address!)).ToArray();
        if (look.SideBySide)
        {
            pages.Line("", false);
            pages.Row(["Local authority"], [heading], Column);
            pages.Row(authority, [.. boards.SelectMany((board, i) => i == 0 ? board : board.Prepend(""))], Column);
        }
        else
        {
            pages.Line(look.Choose(14, "Local authority", "Local Authority"), false);
            pages.All(authority);
            pages.Line("", false);
            pages.Line(heading, false);
            for (var i = 0; i < boards.Length; i++)
                pages.All(i == 0 ? boards[i] : boards[i].Prepend(""));
        }
        pages.Blank();
        pages.Line("Information about this inspection", false);
        pages.Paragraph("This inspection was carried out at the request of the Secretary of State for Education under section 20(1)(a) of the Children Act 2004.");
        pages.Blank();
        Team();
    }

    private string Name(IntegratedCareBoardDetails board) => look.Choose(13, board.Name, board.Name.Replace("Integrated Care Board", "ICB", StringComparison.Ordinal), board.Name + " (ICB)");

    private List<string> Entry(string name, LeadOfficer officer, string website, string address) =>
    [
        .. PrintedPages.Wrap(name, CellWidth),
        .. officer.Title is { } title ? PrintedPages.Wrap(look.Choose(15, $"{officer.Name}, {title}", $"{officer.Name}, {title}", $"{officer.Name} (OBE), {title}"), CellWidth) : [officer.Name],
        website,
        .. address.Split('\n'),
    ];

    private void Team()
    {
        pages.Line("Inspection team", false);
        string[] ofsted = [.. Of(Inspectorate.Ofsted)];
        string[] commission = [.. Of(Inspectorate.CareQualityCommission)];
        switch (look.Choose(14, look.SideBySide ? 0 : 1, 2, 3))
        {
            case 0:
                var column = Math.Max(Column, ofsted.Max(member => member.Length) + 2);
                pages.Row(["Ofsted"], ["Care Quality Commission"], column);
                pages.Row(ofsted, commission, column);
                break;
            case 1:
                pages.All(["Ofsted", .. ofsted, "", "Care Quality Commission", .. commission]);
                break;
            case 2:
                pages.All(["Ofsted", "", "Care Quality Commission", "", .. ofsted, "", .. commission]);
                break;
            default:
                pages.All(["Ofsted", "", "Care Quality Commission", ""]);
                for (var i = 0; i < Math.Max(ofsted.Length, commission.Length); i++)
                    pages.All([.. ofsted.Skip(i).Take(1).Append(""), .. commission.Skip(i).Take(1).Append("")]);
                break;
        }
        pages.Blank();
    }

    private IEnumerable<string> Of(Inspectorate inspectorate) =>
        sheet.Team.Where(member => member.Inspectorate == inspectorate).Select(member =>
        {
            var name = member.Honorific is { } title ? $"{title} {member.Name}" : member.Name;
            return member.Lead
                ? look.Choose(6, $"{name}, {member.Role}", $"{name}, {member.Role!.Replace(" Lead", ", Lead", StringComparison.Ordinal)}", $"{name} {member.Role}")
                : look.Choose(6, $"{name}, {member.Role}", $"{name} {member.Role}");
        });
}
