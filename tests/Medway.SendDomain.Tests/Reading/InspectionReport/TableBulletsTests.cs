using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Bullets of tables: which dashes are some, where they stand apart from their text, and to which text they belong.</summary>
public class TableBulletsTests
{
    [Theory]
    [InlineData("Leaders should plan\n– above all early –\nwith families.", "0 0 0")]
    [InlineData("– Leaders should plan.", "2")]
    [InlineData("Leaders should plan:\n– early\n– with families.", "0 2 2")]
    [InlineData("Leaders should plan.\n– Nurses should visit\n– early.", "0 2 2")]
    [InlineData("Leaders should plan\n- early\n- with families.", "0 2 2")]
    [InlineData("Leaders should plan\n- early\nand well\n- with families.", "0 2 0 2")]
    [InlineData("Leaders should plan\n- early –\n– with families.", "0 0 0")]
    [InlineData("Leaders should plan:\n- early\n– above all –\n- with families.", "0 2 0 2")]
    [InlineData("Leaders should plan:\n- early –\n– above all –\n– for the young –\n- with families.", "0 2 0 0 2")]
    [InlineData("Leaders should plan:\n- early;\n– with families.", "0 2 2")]
    [InlineData("◼\n– early", "1 2")]
    [InlineData("◼ early\n– with families –\nand well", "2 0 0")]
    public void Length_Dash_IsABulletBehindWhatIsOverOrWhereTheSameIs(string text, string lengths)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var bullets = new TableBullets(printed, printed.Lines.ToArray());
        var read = new List<int>();
        for (var i = 0; i < printed.Lines.Count; i++)
            read.Add(bullets.Length(i));
        Assert.Equal(lengths, string.Join(' ', read));
    }

    [Theory]
    [InlineData("◼ Leaders plan.\n◼ Nurses visit.", null)]
    [InlineData("◼\nLeaders plan.\n◼\nNurses visit.\n◼\nTeachers listen.", null)]
    [InlineData("◼\n◼\nLeaders plan.\n\nNurses visit.", null)]
    [InlineData("◼\n◼\n◼\nLeaders plan.\n\nNurses visit.\n\nTeachers listen.", "3 4 5")]
    [InlineData("Leaders plan.\n\nNurses visit.\n\nTeachers listen.\n◼\n◼\n◼", "0 1 2")]
    // The bullet that stands with its text begins a passage of its own, wherever it is.
    [InlineData("◼\n◼\n◼\nLeaders plan with\nfamilies.\n\nNurses visit.\n◼ Teachers listen", "3 5 6")]
    // Two bullets for four beginnings: where an empty line is and where the line before leaves room.
    [InlineData("◼\n◼\n◼\nLeaders plan with families and with the schools there.\nNurses visit.\nTeachers listen to all who are in their schools there.\n\nWaits are short.", "3 5 6")]
    [InlineData("◼\n◼\n◼\nLeaders plan.\n\nNurses visit.\n\nTeachers listen.\n\nWaits are short.", "3 4 5")]
    [InlineData("◼\n◼\n◼\nLeaders plan with families and with the schools there.\nNurses visit.\nTeachers listen.\n\nWaits for tests are now short in each of these schools.", "3 5 6")]
    [InlineData("◼\n◼\n◼\nLeaders plan with families and with the schools there.\nNurses visit.\n\nWaits for tests are now short in each of these schools.", "3 4 5")]
    [InlineData("◼\n◼\n◼\nLeaders plan\nwith families\nin the towns.", "3")]
    [InlineData("◼\n◼\n◼\nLeaders plan with families.\n\nNurses also visit.", "3")]
    public void Find_BulletsApartFromTheirText_BeginAsManyPassages(string text, string? starts)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var found = LooseBullets.Find(printed, printed.Lines.ToArray());
        Assert.Equal(starts, found is null ? null : string.Join(' ', found));
    }

    [Theory]
    [InlineData("Leaders should:\n◼ plan\n◼ write.", null)]
    [InlineData("Leaders should:\n◼\nplan\n◼\nwrite.", null)]
    [InlineData("Leaders should:\n◼ plan early\n\nwrite to families\n\nvisit homes\n◼\n◼\nhear schools.", "visit homes")]
    [InlineData("Leaders should:\n◼ plan early\n\nwrite to families\n◼", "write to families")]
    [InlineData("Leaders should:\n◼\nplan early\n\nwrite to families\n◼", "write to families")]
    [InlineData("Leaders should:\n◼ plan early\nwrite to families\n◼\n◼\nhear schools.", null)]
    [InlineData("Leaders should:\n◼ plan early\n\nWrite to families\n◼\n◼\nhear schools.", null)]
    [InlineData("Leaders should:\n\nwrite to families\n◼\n◼\nhear schools.", null)]
    [InlineData("Leaders should:\n◼ plan early\n\n◼ write to families\n◼\n◼\nhear schools.", null)]
    [InlineData("Leaders should:\n◼ plan early\n◼\n\nwrite to families\n◼\n◼\nhear schools.", null)]
    [InlineData("", null)]
    public void Orphan_BulletApartFromItsText_IsThatOfThePassageThatStandsAlone(string text, string? passage)
    {
        var printed = PrintedText.Of(new SourceText(text));
        var at = TableRow.Orphan(printed, printed.Lines.ToArray());
        Assert.Equal(passage is null ? -1 : text.IndexOf(passage, StringComparison.Ordinal), at);
    }
}
