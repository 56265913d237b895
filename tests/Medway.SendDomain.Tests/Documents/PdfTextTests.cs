using Medway.SendDomain.Documents;
using Medway.SendDomain.Documents.Pdf;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

public class PdfTextTests
{
    private static string Text(byte[] pdf) => SourceDocumentReader.Default.Open(pdf, "a.pdf").GetValueOrThrow().Text;

    [Fact]
    public void Open_Paragraphs_LinesAreLinesAndGapsAreBlankLines()
    {
        var pdf = SamplePdf.Lines(
            (60, 700, "Leaders know the area well."), (60, 685, "They plan together."), (60, 655, "Waits are long."), (60, 640, "Plans are late."));
        Assert.Equal("Leaders know the area well.\nThey plan together.\n\nWaits are long.\nPlans are late.", Text(pdf));
    }

    [Fact]
    public void Open_DrawnOutOfOrder_ReadsFromTheTop()
    {
        var pdf = SamplePdf.Lines((60, 640, "third"), (60, 670, "first"), (60, 655, "second"));
        Assert.Equal("first\nsecond\nthird", Text(pdf));
    }

    [Fact]
    public void Open_BulletApartFromItsWords_IsOneLine()
    {
        var pdf = SamplePdf.Lines((60, 700, "•"), (80, 700, "support comes early"), (80, 685, "and stays"), (60, 670, "•"), (80, 670, "plans are clear"));
        Assert.Equal("• support comes early\nand stays\n• plans are clear", Text(pdf));
    }

    [Fact]
    public void Open_TableWithNarrowLeftColumn_ReadsRowByRow()
    {
        var pdf = SamplePdf.Table([50, 180, 540], [720, 700, 660, 620],
            (55, 705, "Responsible body"), (185, 705, "Areas for priority action"),
            (55, 685, "Northmere"), (185, 685, "Leaders should act"), (55, 670, "Council"), (185, 670, "on waits."),
            (55, 645, "Northmere ICB"), (185, 645, "Leaders should plan."));
        Assert.Equal(
            "Responsible body\n\nAreas for priority action\n\nNorthmere\nCouncil\n\nLeaders should act\non waits.\n\nNorthmere ICB\n\nLeaders should plan.",
            Text(pdf));
    }

    [Fact]
    public void Open_TableOfTwoEqualColumns_ReadsTheLeftOneWhole()
    {
        var pdf = SamplePdf.Table([50, 290, 540], [720, 700, 680],
            (55, 705, "Local authority"), (295, 705, "Integrated care board"), (55, 685, "Northmere Council"), (295, 685, "NHS Northmere"));
        Assert.Equal("Local authority\n\nNorthmere Council\n\nIntegrated care board\n\nNHS Northmere", Text(pdf));
    }

    [Fact]
    public void Open_ColumnsWithoutLines_AreReadOneAfterTheOther()
    {
        var pdf = SamplePdf.Lines(
            (60, 715, "Inspection team of the whole of the area, with its two inspectorates"),
            (60, 700, "Ofsted"), (260, 700, "Care Quality Commission"),
            (60, 685, "Ada Moor, lead"), (260, 685, "Ben Vale, lead"),
            (60, 670, "Cora Heath, HMI"),
            (60, 655, "This paragraph runs on under both of the columns and is no part of them."));
        Assert.Equal(
            "Inspection team of the whole of the area, with its two inspectorates\nOfsted\nAda Moor, lead\nCora Heath, HMI\n\n"
            + "Care Quality Commission\nBen Vale, lead\n\nThis paragraph runs on under both of the columns and is no part of them.",
            Text(pdf));
    }

    [Fact]
    public void Open_LongEntryBesideTheRightColumn_IsParted()
    {
        var pdf = SamplePdf.Lines(
            (60, 700, "Ofsted"), (208, 700, "Commission"), (60, 685, "Ada Moorland, Ofsted HMI"), (208, 685, "Ben Vale"), (60, 670, "Cora"), (208, 670, "Dan"));
        Assert.Equal("Ofsted\nAda Moorland, Ofsted HMI\nCora\n\nCommission\nBen Vale\nDan", Text(pdf));
    }

    [Fact]
    public void Open_FooterWithPageNumber_StandsAtThePagesEndOnItsOwnLines()
    {
        var pdf = SamplePdf.Pages(
            [(60, 30, "Report: Northmere"), (520, 30, "1"), (60, 700, "Leaders plan")],
            [(60, 30, "Report: Northmere"), (520, 30, "2"), (60, 700, "together.")]);
        var source = SourceDocumentReader.Default.Open(pdf, "a.pdf").GetValueOrThrow();
        Assert.Equal("Leaders plan\n\nReport: Northmere\n\n1\n\ntogether.\n\nReport: Northmere\n\n2", source.Text);
        Assert.Equal("application/pdf", source.MediaType);
        Assert.Equal([0, source.Text.IndexOf("together", StringComparison.Ordinal)], source.PageStarts);
        Assert.Equal(2, source.PageAt(source.Text.IndexOf("together", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ﬁrst oﬀer", "first offer")]
    [InlineData("\uF0B7", "•")]
    [InlineData("\uF0A7", "▪")]
    [InlineData("\u00A0", "")]
    [InlineData("\uFFFD", null)]
    [InlineData("\uE123", null)]
    public void GlyphText_Signs_AreTheCharactersTheyMean(string sign, string? expected) =>
        Assert.Equal(expected, GlyphText.Of(sign));
}
