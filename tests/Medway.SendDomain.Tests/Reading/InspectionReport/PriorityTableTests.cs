using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>How the two columns of areas for priority action are told apart and matched.</summary>
public class PriorityTableTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Responsible body", "")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nLeaders should act on waits.", "Leaders should act on waits.")]
    // Side by side: a row begins where its names do, whatever its words.
    [InlineData("Responsible body     Areas for priority action\nMoor Council         cut the waits\nVale Trust           visit homes", "Moor Council: cut the waits|Vale Trust: visit homes")]
    [InlineData("Responsible bodies   Areas for priority action\nMoor Council         cut the waits\nVale Trust           visit homes", "Moor Council: cut the waits|Vale Trust: visit homes")]
    [InlineData("Table\nResponsible body     Areas for priority action\nMoor Council         cut the waits\nVale Trust           visit homes\n                     and clinics", "Moor Council: cut the waits|Vale Trust: visit homes and clinics")]
    [InlineData("Responsible body     Areas for priority action\nMoor Council         Cut the waits.\n                     Tell families.\nVale Trust           Visit homes.", "Moor Council: Cut the waits. Tell families.|Vale Trust: Visit homes.")]
    // One row of names: the actions are told apart by what they say.
    [InlineData("Responsible body     Areas for priority action\nMoor Council and     Leaders should cut waits.\nVale Trust           Leaders should visit homes.", "Moor Council + Vale Trust: Leaders should cut waits. Leaders should visit homes.")]
    // Without headings, nothing tells what the columns are.
    [InlineData("Moor Council         Cut the waits.\nVale Trust           Visit homes.", "")]
    // Cell behind cell: before the heading of the actions all are names, behind it those that look like some.
    [InlineData("Parents\n\nAreas for priority action\nLeaders should act on waits.", "Parents: Leaders should act on waits.")]
    [InlineData("Responsible body\nParents\nAreas for priority action\nLeaders should act on waits.", "Parents: Leaders should act on waits.")]
    [InlineData("Responsible body Areas for priority action\nMoor Council\nLeaders should act on waits.", "Moor Council: Leaders should act on waits.")]
    [InlineData("Responsible body\nAreas for priority action\nMoor Council\nLeaders should act on waits.", "Moor Council: Leaders should act on waits.")]
    [InlineData("Responsible body\nMoor Council\nAreas for priority action\nLeaders should act on waits.\nResponsible body\nVale Council and\nParents\nAreas for priority action\nLeaders must plan early.",
        "Moor Council: Leaders should act on waits.|Vale Council + Parents: Leaders must plan early.")]
    [InlineData("Responsible body\n\nMoor Council\nAreas for priority action\nLeaders should act on waits.\nAreas for priority action\nThis is urgent.", "Moor Council: Leaders should act on waits. This is urgent.")]
    // A cell that the page broke in two, beside an action that is not over.
    [InlineData("Responsible body\n\nAreas for priority action\n\nSteps for Young\n\nLeaders should act on waits for\n\nFell Families\n\nall tests.", "Steps for Young Fell Families: Leaders should act on waits for all tests.")]
    [InlineData("Responsible body\n\nAreas for priority action\n\nSteps for Young\n\nLeaders should act on waits.\n\nFell Families\n\nLeaders must plan early.", "Steps for Young: Leaders should act on waits.|Fell Families: Leaders must plan early.")]
    // As many actions as there are names, where little speaks for it; without names, where much does.
    [InlineData("Responsible body\nMoor Council\nVale Trust\n\nAreas for priority action\nLeaders should cut waits for tests.\nNurses should visit homes.", "Moor Council: Leaders should cut waits for tests.|Vale Trust: Nurses should visit homes.")]
    [InlineData("Responsible body\nMoor Council\nVale Trust\n\nAreas for priority action\nLeaders should cut waits for tests.\n\nNurses also visit homes.", "Leaders should cut waits for tests. Nurses also visit homes.")]
    [InlineData("Areas for priority action\nLeaders should cut waits for tests.\nNurses should visit homes.", "Leaders should cut waits for tests. Nurses should visit homes.")]
    [InlineData("Areas for priority action\nThe partnership should cut waits.\nLeaders must visit homes.", "The partnership should cut waits.|Leaders must visit homes.")]
    public void Read_Columns_AreNamesAndActions(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, PriorityTable.Read)));

    [Theory]
    [InlineData("Moor Council\nVale Trust", "Moor Council: Nurses should visit.|Vale Trust: Leaders must plan early.")]
    [InlineData("Moor Council and\nFell Council\nVale Trust", "Moor Council + Fell Council: Nurses should visit.|Vale Trust: Leaders must plan early.")]
    [InlineData("Moor Council\nand Fell Council\nVale Trust", "Moor Council + Fell Council: Nurses should visit.|Vale Trust: Leaders must plan early.")]
    [InlineData("Moor Council,\nFell Council\nVale Trust", "Moor Council + Fell Council: Nurses should visit.|Vale Trust: Leaders must plan early.")]
    [InlineData("NHS Moor Integrated\nCare Board\nVale Trust", "NHS Moor Integrated Care Board: Nurses should visit.|Vale Trust: Leaders must plan early.")]
    [InlineData("Moor Steps\n\nVale Council\n\nFell Council", "Nurses should visit.|Leaders must plan early.")]
    [InlineData("Moor Council\n\nVale Steps", "Moor Council: Nurses should visit.|Vale Steps: Leaders must plan early.")]
    [InlineData("Moor Council\nVale Steps", "Moor Council: Nurses should visit.|Vale Steps: Leaders must plan early.")]
    public void Read_NamesBelowEachOther_AreARowEach(string names, string rows) =>
        Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of($"Responsible body\n{names}\n\nAreas for priority action\nNurses should visit.\n\nLeaders must plan early.", PriorityTable.Read)));

    [Theory]
    [InlineData("Responsible body\nMoor Council\nVale Trust\nFell Council\n\nAreas for priority action\nNurses should visit.\n\nLeaders must plan early.",
        "warning SEND0308: The table of priority action has 3 entries for responsible bodies and 2 for actions; no bodies are given.")]
    [InlineData("Responsible body\nMoor Council\n\nAreas for priority action\nNurses should visit.\n\nLeaders must plan early.", null)]
    [InlineData("Responsible body\nMoor Council\n\nAreas for priority action", null)]
    [InlineData("Areas for priority action\nNurses should visit.\n\nLeaders must plan early.", null)]
    [InlineData("Responsible body     Areas for priority action\nMoor Council         Cut the waits.\nVale Trust", "warning SEND0308: The table of priority action has 2 entries for responsible bodies and 1 for actions; no bodies are given.")]
    public void Read_RowsThatDoNotMatch_AreSaid(string text, string? said) =>
        Assert.Equal(said, SectionDraft.Of(text, PriorityTable.Read).Diagnostics.ToOrdered(9).SingleOrDefault()?.ToString());

    [Fact]
    public void Read_Row_StandsWhereItsNamesAndActionsDo()
    {
        const string Text = "Responsible body\nMoor Council\n\nVale Trust\n\nAreas for priority action\nLeaders should act on waits.\n\nNurses should visit.";
        var draft = SectionDraft.Of(Text, PriorityTable.Read);
        Assert.Equal(["Moor Council|Leaders should act on waits.", "Vale Trust|Nurses should visit."], draft.Findings.Select(finding => string.Join('|', finding.At.Select(at => Text[at.Start..at.End]))));
    }

    [Fact]
    public void Read_RowsThatDoNotMatch_AreSaidOfTheFirstAction()
    {
        const string Text = "Responsible body\nMoor Council\nVale Trust\n\nAreas for priority action\nLeaders should act on waits.";
        var said = Assert.Single(SectionDraft.Of(Text, PriorityTable.Read).Diagnostics.ToOrdered(9));
        Assert.Equal("Leaders should act on waits.", Text[said.At[0].Start..said.At[0].End]);
    }

    [Fact]
    public void Read_ActionsWithoutNames_BeginWhereMuchSpeaksForIt()
    {
        var rows = SectionDraft.Print(SectionDraft.Of("Areas for priority action\nLeaders should cut the waits for all tests in the area now.\nNurses visit homes.\nThose who wait are called.\n\nLeaders must plan early.", PriorityTable.Read));
        Assert.Equal("Leaders should cut the waits for all tests in the area now. Nurses visit homes. Those who wait are called.|Leaders must plan early.", rows);
    }
}
