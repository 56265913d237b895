using Medway.SendDomain.Documents;
using Medway.SendDomain.Documents.Pdf;
using Xunit;

namespace Medway.SendDomain.Tests.Documents;

/// <summary>Pages by their drawing operators: turned text, borders drawn as rectangles, joined cells, and what is drawn and not read.</summary>
public class PdfDrawingTests
{
    private const string Fonts = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>";

    private static string Text(string operators) => SourceDocumentReader.Default.Open(SamplePdf.Content(operators, Fonts), "a.pdf").GetValueOrThrow().Text;

    private static string Say(double x, double y, string words, string turned = "1 0 0 1") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"BT /F 12 Tf {turned} {x} {y} Tm ({words}) Tj ET ");

    [Theory]
    [InlineData("0 1 -1 0", 100, 100, 115, 100)]
    [InlineData("0 -1 1 0", 100, 300, 85, 300)]
    [InlineData("-1 0 0 -1", 300, 100, 300, 115)]
    public void Open_TurnedPage_IsReadUpright(string turned, double x, double y, double nextX, double nextY) =>
        Assert.Equal("first line\nsecond line", Text(Say(nextX, nextY, "second line", turned) + Say(x, y, "first line", turned)));

    [Fact]
    public void Open_StampAcrossThePage_IsNotRead() =>
        Assert.Equal("Leaders plan.", Text(Say(100, 100, "DRAFT", "0.7 0.7 -0.7 0.7") + Say(60, 700, "Leaders plan.")));

    [Fact]
    public void Open_AllAskew_IsStillRead() => Assert.Equal("DRAFT", Text(Say(100, 100, "DRAFT", "0.996 0.087 -0.087 0.996")));

    [Fact]
    public void Open_CellsDrawnAsRectangles_AreReadCellByCell() => Assert.Equal("Body\n\nAction\n\nCouncil\nof Northmere\n\nLeaders should act.",
        Text("50 700 130 20 re 180 700 360 20 re 50 660 130 40 re S 180 660 360 40 re B "
            + Say(55, 705, "Body") + Say(185, 705, "Action") + Say(55, 685, "Council") + Say(185, 685, "Leaders should act.") + Say(55, 670, "of Northmere")));

    [Fact]
    public void Open_CellOverTwoRows_IsReadWhole() => Assert.Equal("Council\nand board\n\nact\n\nplan",
        Text("50 720 m 540 720 l S 180 690 m 540 690 l S 50 660 m 540 660 l S 50 720 m 50 660 l S 180 720 m 180 660 l S 540 720 m 540 660 l S "
            + Say(55, 700, "Council") + Say(185, 700, "act") + Say(55, 685, "and board") + Say(185, 670, "plan")));

    [Fact]
    public void Open_CellOverTwoColumns_IsReadWhole() => Assert.Equal("Heading of both\n\nCouncil\n\nact",
        Text("50 720 m 540 720 l 540 690 l S 50 690 m 540 690 l S 50 660 m 540 660 l S 50 720 m 50 660 l S 180 690 m 180 660 l S 540 720 m 540 660 l S "
            + Say(150, 700, "Heading of both") + Say(55, 670, "Council") + Say(185, 670, "act")));

    [Fact]
    public void Open_CurvesClipsShadesAndMarks_ChangeNothing() => Assert.Equal("Leaders plan.",
        Text("q 0 0 600 800 re W n /Span BMC 10 10 m 20 20 30 30 40 40 c 50 50 60 60 v 70 70 80 80 y h S EMC /P << /MCID 0 >> BDC 5 5 590 790 re f EMC "
            + "10 20 m 300 20 l h s 10 30 20 5 re b* /S sh Q " + Say(60, 700, "Leaders plan.")));

    [Fact]
    public void Open_ThinBars_AreNoLinesOfATable() => Assert.Equal("one two",
        Text("60 690 3 1 re f 80 690 1 3 re f 60 650 2 4 re f 90 640 4 2 re f 60 600 400 9 re f " + Say(60, 700, "one two")));

    [Fact]
    public void Open_LettersDrawnTwice_AreBoldAndReadOnce() => Assert.Equal("Waits", Text(Say(60, 700, "Waits") + Say(60.4, 700, "Waits")));

    [Fact]
    public void Open_WordsSetApart_AreWords() =>
        Assert.Equal("plan together 2nd", Text("BT /F 12 Tf 60 700 Td [(plan) -400 (together) -200 ( ) -100 (2)] TJ 4 Ts /F 7 Tf (nd) Tj ET "));

    [Fact]
    public void Open_InlinePictureAlone_HasNoText()
    {
        var result = SourceDocumentReader.Default.Open(SamplePdf.Content("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q", Fonts), "a.pdf");
        Assert.Equal("error SEND0022: The PDF has one page without text; it seems to be scanned, and text in pictures is not read.", Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("A", "one sign")]
    [InlineData("AA", "2 signs")]
    public void Open_SignsOfNoMeaning_AreCounted(string signs, string said)
    {
        const string Font = "<< /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [65 /uniE123] >> >> >> >>";
        var result = SourceDocumentReader.Default.Open(SamplePdf.Content(Say(60, 700, signs + "bc"), Font), "a.pdf");
        Assert.Equal("bc", result.GetValueOrThrow().Text);
        Assert.Contains(said, Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == "SEND0025").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ﬂ", "fl")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("ﬄ", "ffl")]
    [InlineData("ﬅ", "st")]
    [InlineData("ﬆ", "st")]
    [InlineData("\u00AD", "-")]
    [InlineData("\u200B", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("\u0007", "")]
    [InlineData("\uF020", "")]
    [InlineData("\uF06C", "•")]
    [InlineData("\uF09F", "•")]
    [InlineData("\uF06E", "■")]
    [InlineData("\uF0D8", "➢")]
    [InlineData("\uF0FC", "✓")]
    [InlineData("\uF02D", "-")]
    [InlineData("\uF0FF", "•")]
    [InlineData("\uF100", null)]
    [InlineData("\uF01F", null)]
    [InlineData("\uF8FF", null)]
    [InlineData("\uF900", "\uF900")]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("  ", "")]
    [InlineData("a b", "a b")]
    [InlineData("oﬀ", "off")]
    [InlineData("a\uFFFD", null)]
    public void GlyphText_FurtherSigns_AreTheCharactersTheyMean(string? sign, string? expected) => Assert.Equal(expected, GlyphText.Of(sign));
}
