using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;

namespace Medway.SendDomain.Tests.Printing;

/// <summary>Prints the two tables: who must do what, side by side or one column under the other, and what is to improve.</summary>
internal sealed class ReportTables(ReportSheet sheet, ReportLook look, PrintedPages pages)
{
    private const int LeftWidth = 30;
    private const int Column = 36;
    private const int RightWidth = 62;

    public void Print()
    {
        Finding[] actions = [.. sheet.Findings.Where(finding => finding.Kind == FindingKind.AreaForPriorityAction)];
        if (actions.Length > 0)
        {
            pages.Line("Areas for priority action", false);
            if (look.SideBySide)
                SideBySide(actions);
            else
                OneUnderTheOther(actions);
            pages.Blank();
        }
        pages.Line("Areas for improvement", false);
        if (look.HeadingTwice)
            pages.Line("Areas for improvement", false);
        var blank = look.Choose(12, false, true);
        foreach (var finding in sheet.Findings.Where(finding => finding.Kind == FindingKind.AreaForImprovement))
            pages.All([.. Cell(finding, look.Width), .. blank ? [""] : Array.Empty<string>()]);
        pages.Blank();
    }

    private void SideBySide(Finding[] actions)
    {
        pages.Line("", false);
        pages.Row([look.Choose(12, "Responsible body", "Responsible bodies")], ["Areas for priority action"], Column);
        foreach (var action in actions)
            pages.Row(PrintedPages.Wrap(Bodies(action), LeftWidth), Cell(action, RightWidth), Column);
    }

    /// <summary>The left column of a page, then its right; where the page ends within a row, both go on on the next.</summary>
    private void OneUnderTheOther(Finding[] actions)
    {
        var left = actions.Select(action => PrintedPages.Wrap(Bodies(action), LeftWidth)).ToArray();
        var right = actions.Select(action => Cell(action, RightWidth)).ToArray();
        var rows = look.Choose(4, actions.Length, actions.Length / 2);
        var (names, duties) = look.Choose(3, (0, 0), (1, 2)) is var cut && rows < actions.Length && left[rows].Count > cut.Item1 && right[rows].Count > cut.Item2 ? cut : (0, 0);
        pages.Line(look.Choose(12, "Responsible body", "Responsible bodies"), false);
        Columns(Upto(left, rows, names), Upto(right, rows, duties), "Areas for priority action");
        if (rows == actions.Length)
            return;
        pages.EndPage();
        Columns(From(left, rows, names), From(right, rows, duties), null);
    }

    private void Columns(IEnumerable<string> left, IEnumerable<string> right, string? heading)
    {
        pages.All(left, false);
        pages.Line("", false);
        if (heading is not null)
            pages.Line(heading, false);
        pages.All(right, false);
    }

    private static IEnumerable<string> Upto(List<string>[] cells, int row, int line) => [.. cells[..row].SelectMany(cell => cell), .. row < cells.Length ? cells[row][..line] : []];

    private static IEnumerable<string> From(List<string>[] cells, int row, int line) => [.. cells[row][line..], .. cells[(row + 1)..].SelectMany(cell => cell)];

    private static string Bodies(Finding action) => action.ResponsibleBodies.ToArray() switch
    {
        [var one] => one,
        [.. var rest, var last] => $"{string.Join(", ", rest)} and {last}",
        _ => "",
    };

    private List<string> Cell(Finding finding, int width)
    {
        var lines = PrintedPages.Wrap(finding.Text, width, look.BreaksHyphens);
        foreach (var point in finding.Points)
            lines.AddRange(PrintedPages.Wrap($"{look.InnerBullet} {point}", width, look.BreaksHyphens));
        return lines;
    }
}
