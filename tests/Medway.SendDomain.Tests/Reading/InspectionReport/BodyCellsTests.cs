using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Register;
using Medway.SendDomain.Tests.Printing;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Every council and board of the register is told from the actions, however its cell is wide.</summary>
public class BodyCellsTests
{
    private static readonly string[] Actions = ["Leaders should act on waits.", "Nurses must visit all who need it.", "Leaders should plan early."];

    [Theory]
    [InlineData(20)]
    [InlineData(23)]
    [InlineData(26)]
    [InlineData(30)]
    [InlineData(40)]
    public void PriorityTable_CellBehindCell_HasTheBodiesOfItsRow(int width)
    {
        foreach (var (council, board) in Pairs())
        {
            string[] cells = [Cell($"{council} and {board}", width), Cell(council, width), Cell(board, width)];
            AssertRows($"Responsible body\n\nAreas for priority action\n\n{string.Join("\n\n", cells.Zip(Actions, (cell, action) => $"{cell}\n\n{action}"))}", council, board);
            AssertRows($"Responsible body\n{string.Join("\n\n", cells)}\n\nAreas for priority action\n{string.Join("\n\n", Actions)}", council, board);
        }
    }

    private static void AssertRows(string text, string council, string board)
    {
        var rows = SectionDraft.Print(SectionDraft.Of(text, PriorityTable.Read));
        Assert.Equal($"{council} + {board}: {Actions[0]}|{council}: {Actions[1]}|{board}: {Actions[2]}", rows);
    }

    private static IEnumerable<(string Council, string Board)> Pairs()
    {
        var boards = IntegratedCareBoardRegister.Default.Boards.SelectMany(board => new[] { board.Name, $"NHS {board.ShortName}", $"NHS {board.ShortName} ICB" }).ToArray();
        return LocalAreaRegister.Default.Areas.Where(area => area.Council is not null).Select((area, i) => (area.Council!, boards[i % boards.Length]))
            .Concat(boards.Select((board, i) => ("Fell County Council", board)));
    }

    private static string Cell(string names, int width) => string.Join('\n', PrintedPages.Wrap(names, width));
}
