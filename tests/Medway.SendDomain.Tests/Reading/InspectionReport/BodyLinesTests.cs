using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Which lines are those of a cell that names bodies.</summary>
public class BodyLinesTests
{
    [Theory]
    [InlineData("Moor Council,", true)]
    [InlineData("Moor Council &", true)]
    [InlineData("Moor Council and", true)]
    [InlineData("and", true)]
    [InlineData("Royal Borough of", true)]
    [InlineData("Moor Council", false)]
    [InlineData("Moorland", false)]
    public void IsOpen_Line_GoesOnBehindIt(string line, bool isOpen) => Assert.Equal(isOpen, BodyCells.IsOpen(line));

    [Theory]
    [InlineData("Vale Community", "NHS Foundation Trust", true)]
    [InlineData("Moor Partnership", "NHS Trust", true)]
    [InlineData("Moor Partnership", "NHS FT", true)]
    [InlineData("Moor Council", "NHS Kent and Medway", false)]
    [InlineData("Moor", "Council of the Isles of Scilly", false)]
    [InlineData("Moor County", "Council", true)]
    [InlineData("Moor County", "Council, Vale Trust", true)]
    [InlineData("NHS Moor Integrated Care", "Board", true)]
    [InlineData("Vale Hospitals", "Trust", true)]
    [InlineData("NHS Moor", "ICB", true)]
    [InlineData("Vale Community NHS", "Foundation Trust", true)]
    [InlineData("Vale Community NHS", "FT", true)]
    [InlineData("Moor Nurses", "CIC", true)]
    [InlineData("NHS Moor", "Integrated Care Board", true)]
    [InlineData("NHS Moor Integrated", "Care Board", true)]
    [InlineData("Moor Council", "Integrated Care Board", false)]
    [InlineData("Moor Council", "Care Quality Trust", false)]
    [InlineData("Vale Community", "Health NHS Trust", true)]
    [InlineData("Vale Community", "Healthcare NHS Trust", true)]
    [InlineData("Vale Community", "Hospitals NHS Trust", true)]
    [InlineData("Moor Partnership", "Mental Health Trust", true)]
    [InlineData("Moor Council", "Health Partners", false)]
    [InlineData("Moor Council", "Healthcare Trust", false)]
    [InlineData("Moor Council", "Hospitals Trust", false)]
    [InlineData("Moor Council", "Mental Health Trust", false)]
    [InlineData("Vale Community", "Moor Council", false)]
    public void IsRestOfName_Line_EndsTheNameBefore(string before, string line, bool isRest) => Assert.Equal(isRest, BodyCells.IsRestOfName(line, before));

    [Theory]
    [InlineData("Moor Council and\nNHS Vale ICB", true)]
    [InlineData("Royal Borough of Moor", true)]
    [InlineData("Council of the Moor", true)]
    [InlineData("Fell on Sea Council", true)]
    [InlineData("Fell upon Vale Council", true)]
    [InlineData("Steps for Families", true)]
    [InlineData("Moor with Vale Council", true)]
    [InlineData("Moor  Council", true)]
    [InlineData("Moor 2 Council", true)]
    [InlineData("Moor, Fell, Vale, Dale and Tarn Borough Co", true)]
    [InlineData("Moor, Fell, Vale, Dale and Tarn Boroughs Co", false)]
    [InlineData("Plans made early", false)]
    [InlineData("Moor Council\nplans", false)]
    [InlineData("◼ Moor Council", false)]
    public void AreNames_Lines_HaveNamesAlone(string text, bool areNames)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(areNames, BodyCells.AreNames(printed, printed.Lines.ToArray()));
    }

    [Theory]
    [InlineData("Moor Council", true)]
    [InlineData("NHS Kent and\nMedway", true)]
    [InlineData("Moor Council and\nLondon Borough of\nMerton", true)]
    [InlineData("Royal\nBorough\nof\nKensington\nand\nChelsea", true)]
    [InlineData("Moor Council\nand", false)]
    [InlineData("Steps for Families", false)]
    public void EndInName_Lines_EndInAWholeName(string text, bool ends)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(ends, BodyCells.EndInName(printed, printed.Lines.ToArray()));
    }

    [Theory]
    [InlineData("Moor Council\nLeaders should act on waits.", 1)]
    [InlineData("Moor Council and\nNHS Vale ICB\nLeaders should act on waits.", 2)]
    [InlineData("Moor Council,\nVale Trust\nLeaders should act on waits.", 2)]
    [InlineData("Moor Council and\nLeaders should act on waits.", 0)]
    [InlineData("NHS Vale Integrated\ncare board\nLeaders should act on waits.", 2)]
    [InlineData("the council", 0)]
    [InlineData("Moor Borough", 1)]
    [InlineData("Moor Steps and", 1)]
    [InlineData("Moor Steps,", 1)]
    [InlineData("Moor Steps &", 1)]
    [InlineData("Moor Steps", 0)]
    [InlineData("Moor Steps,\nLeaders should act on waits.", 0)]
    [InlineData("Moor Council\nand", 2)]
    [InlineData("Moor, Fell, Vale, Dale and Tarn NHS Trusts", 1)]
    [InlineData("Moor, Fell, Vale, Dale and Tarn Care Trusts", 0)]
    [InlineData("◼ Moor Council", 0)]
    // Names alone, although one of them has a word of prose.
    [InlineData("Primary Leaders Forum and", 1)]
    [InlineData("Primary Leaders Forum,", 1)]
    [InlineData("Leaders plan and", 0)]
    [InlineData("Primary Leaders Forum", 0)]
    // “St.” ends no sentence.
    [InlineData("Moor Council and St.\nHelens Council", 2)]
    [InlineData("Moor Council and\nSt.\nHelens Council", 3)]
    [InlineData("Plans for Moor Council.", 0)]
    [InlineData("Moor Council;", 0)]
    [InlineData("Moor Council:", 0)]
    // Prose that ends as names do.
    [InlineData("Nurses should help Vale Trust", 0)]
    [InlineData("Nurses must help Vale Trust", 0)]
    [InlineData("Visits to Vale Trust", 0)]
    [InlineData("Waits are known by Vale Trust", 0)]
    [InlineData("Help is given by Vale Trust", 0)]
    [InlineData("Advice that helps Vale Trust", 0)]
    [InlineData("Nurses, their Trust", 0)]
    [InlineData("Leaders of Vale Trust", 0)]
    [InlineData("Nurses need Vale Trust", 0)]
    [InlineData("Nurses across Vale Trust", 0)]
    [InlineData("Nurses in Vale Trust", 0)]
    [InlineData("Nurses with a new Trust", 0)]
    [InlineData("Moor with Vale Council", 1)]
    [InlineData("Plans for each school", 0)]
    [InlineData("Together for Children", 1)]
    [InlineData("Nurses of the whole Trust", 0)]
    [InlineData("Council of the Isles of Scilly", 1)]
    public void Count_Block_BeginsWithLinesOfNames(string text, int count)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(count, BodyCells.Count(printed, printed.Lines.ToArray(), 0, printed.Lines.Count));
    }

    [Theory]
    [InlineData("Act.\n\nSteps for Families\n\nLeaders should act.", 1, 1)]
    [InlineData("Act.\n\nSteps for\nFamilies\n\nLeaders should act.", 2, 2)]
    [InlineData("Act.\nSteps for Families\n\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nSteps for Families\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nSteps for Families", 1, 0)]
    [InlineData("Act.\n\nSteps\n\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nfor Families\n\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nSteps made early\n\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nSteps for Leaders\n\nLeaders should act.", 1, 0)]
    [InlineData("Act.\n\nSteps for\nthe\nYoung\nand\nFamilies\nof Moor\n\nLeaders should act.", 6, 6)]
    [InlineData("Act.\n\nSteps for\nthe\nYoung\nand\nFamilies\nof\nMoor\n\nLeaders should act.", 7, 0)]
    // The rest of the left column at the top of a page, and behind it what only actions are.
    [InlineData("Act.\fVale Steps\n\n◼ plan early", 1, 1)]
    [InlineData("Act.\fVale Steps\n\nplan early.", 1, 1)]
    [InlineData("Act.\fVale Steps\n\nPlans and\nvisits.", 1, 1)]
    [InlineData("Act.\fVale Steps\n\nplan with each of the families who now wait", 1, 1)]
    [InlineData("Act.\fVale Steps\n\nplan with each of the families who wait on", 1, 0)]
    [InlineData("Act.\fVale Steps\n\nPlans and\n\nvisits.", 1, 0)]
    [InlineData("Act.\fVale Steps\nplan early.", 1, 0)]
    [InlineData("Act.\fNurses should visit\n\n◼ plan early", 1, 0)]
    [InlineData("Act.\fVale Steps\nand\n\n◼ plan early", 2, 2)]
    [InlineData("Act.\fVale Steps", 1, 0)]
    public void Count_BlockBehindTheFirstLine_IsACellByWhatIsAroundIt(string text, int length, int count)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(count, BodyCells.Count(printed, printed.Lines.ToArray(), 1, 1 + length));
    }
}
