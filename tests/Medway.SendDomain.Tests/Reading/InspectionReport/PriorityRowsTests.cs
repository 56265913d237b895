using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Rows of areas for priority action that an extractor gives cell by cell.</summary>
public class PriorityRowsTests
{
    private const string Headings = "Responsible body\nAreas for priority action\n";

    [Theory]
    [InlineData("Fell Council and NHS Vale\nNorbury ICB\nLeaders should agree a joint strategy\nso that help comes early.\nFell Council and NHS Vale\nNorbury ICB\nLeaders should act at pace.",
        "Fell Council + NHS Vale Norbury ICB: Leaders should agree a joint strategy so that help comes early.|Fell Council + NHS Vale Norbury ICB: Leaders should act at pace.")]
    [InlineData("Fell Council\nLeaders should agree a strategy.\nThis is urgent.\nNHS Vale ICB\nLeaders should act at pace.", "Fell Council: Leaders should agree a strategy. This is urgent.|NHS Vale ICB: Leaders should act at pace.")]
    [InlineData("Fell Council\nLeaders should act, so that:\n• plans are on time;\n• reviews are held.\nNHS Vale ICB, Moor Hospitals\nNHS Trust\nLeaders should cut waits.",
        "Fell Council: Leaders should act, so that: [plans are on time;/reviews are held.]|NHS Vale ICB + Moor Hospitals NHS Trust: Leaders should cut waits.")]
    [InlineData("Fell Council\nLeaders should act, so that:\no plans are on time;\no reviews are held.\nVale Trust\nNurses should visit.", "Fell Council: Leaders should act, so that: [plans are on time;/reviews are held.]|Vale Trust: Nurses should visit.")]
    // Names below each other are a cell each where there are as many actions.
    [InlineData("Fell Council\nLeaders should agree a joint strategy that\nhelps early.\nNHS Vale ICB\nMoor Trust\nLeaders should act at pace.\nThe trust should cut all the waits that\nfamilies have.",
        "Fell Council: Leaders should agree a joint strategy that helps early.|NHS Vale ICB: Leaders should act at pace.|Moor Trust: The trust should cut all the waits that families have.")]
    [InlineData("Fell Council\nLeaders should agree a joint strategy that\nhelps early.\nNHS Vale ICB\nMoor Trust\nLeaders in all schools should act at pace.\nWaits for tests of every kind should be\nshorter.",
        "Fell Council: Leaders should agree a joint strategy that helps early.|NHS Vale ICB: Leaders in all schools should act at pace.|Moor Trust: Waits for tests of every kind should be shorter.")]
    // No cell begins within a sentence, or where the sentence of a body goes on.
    [InlineData("Fell Council\nLeaders should act with\nNHS Vale ICB\nfor all.", "Fell Council: Leaders should act with NHS Vale ICB for all.")]
    [InlineData("Fell Council\nLeaders should act.\nNHS Vale ICB\nshould help.", "Fell Council: Leaders should act. NHS Vale ICB should help.")]
    public void Read_RowsWithoutEmptyLines_BeginAtTheirBodies(string table, string rows) => Assert.Equal(rows, Print(Headings + table));

    [Theory]
    [InlineData("NHS Vale ICB and Moor\ncare & health", "NHS Vale ICB + Moor care & health")]
    [InlineData("Fell local authority; NHS Vale\nICB; Moor and Norbury Hospitals University NHS Foundation Trust", "Fell local authority + NHS Vale ICB + Moor and Norbury Hospitals University NHS Foundation Trust")]
    [InlineData("Fell Council\n(lead)\nNHS Vale ICB", "Fell Council + NHS Vale ICB")]
    [InlineData("Fell Council (lead) and\nNHS Vale ICB", "Fell Council + NHS Vale ICB")]
    [InlineData("Both Fell Council and NHS Vale\nICB", "Fell Council + NHS Vale ICB")]
    [InlineData("The London Borough of Fell,\nThe NHS Vale ICB", "London Borough of Fell + NHS Vale ICB")]
    [InlineData("Fell Council\nNHS Vale ICB", "Fell Council + NHS Vale ICB")]
    [InlineData("Fell Council/Vale Trust", "Fell Council + Vale Trust")]
    [InlineData("NHS Moor Integrated\nCare Board", "NHS Moor Integrated Care Board")]
    [InlineData("Moor Community\nHealth NHS Foundation Trust", "Moor Community Health NHS Foundation Trust")]
    public void Read_CellBetweenEmptyLines_IsOfBodies(string cell, string bodies)
    {
        Assert.Equal($"{bodies}: Leaders should plan early.|Norbury Council: Nurses should visit.",
            Print($"{Headings}\n{cell}\n\nLeaders should plan early.\n\nNorbury Council\n\nNurses should visit."));
        Assert.Equal($"Norbury Council: Nurses should visit.|{bodies}: Leaders should plan early.",
            Print($"{Headings}\nNorbury Council\n\nNurses should visit.\n\n{cell}\n\nLeaders should plan early."));
    }

    [Theory]
    [InlineData("1. Fell Council\n\nLeaders should plan early.\n\n2. NHS Vale ICB\n\nNurses should visit.", "Fell Council: Leaders should plan early.|NHS Vale ICB: Nurses should visit.")]
    public void Read_NumberedCells_AreOfBodies(string table, string rows) => Assert.Equal(rows, Print($"{Headings}\n{table}"));

    [Theory]
    [InlineData("Fell Council\n\nLeaders should plan early.\n\nNHS Vale ICB\n\nNurses should visit.", "Fell Council: Leaders should plan early.|NHS Vale ICB: Nurses should visit.")]
    [InlineData("Leaders should plan early.\n\nThe partnership should cut waits.", "Leaders should plan early.|The partnership should cut waits.")]
    [InlineData("Fell Council         Leaders should plan early.", "")]
    [InlineData("Leaders should plan early.\n\nNHS Vale ICB\n\nNurses should visit.", "")]
    [InlineData("Plans are late for many.", "")]
    public void Read_TableWithoutHeadings_IsReadWhereItsColumnsAreClear(string table, string rows) => Assert.Equal(rows, Print(table));

    [Theory]
    [InlineData("Responsible body Areas for priority action\nFell Council and NHS Vale Leaders should agree a strategy\nNorbury ICB so that help comes early.", "warning SEND0308: The table of priority action has 0 entries for responsible bodies and 1 for actions; no bodies are given.")]
    [InlineData("Areas for priority action\nLeaders should plan early.", null)]
    public void Read_ColumnsInOneLine_AreSaid(string table, string? said) =>
        Assert.Equal(said, SectionDraft.Of(table, PriorityTable.Read).Diagnostics.ToOrdered(9).SingleOrDefault()?.ToString());

    private static string Print(string text) => SectionDraft.Print(SectionDraft.Of(text, PriorityTable.Read));
}
