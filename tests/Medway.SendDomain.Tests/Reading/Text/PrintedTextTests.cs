using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

/// <summary>Printed pages as lines: what stands where, what is a gap, and what belongs to the page and not to the text.</summary>
public class PrintedTextTests
{
    [Theory]
    [InlineData("a\nb", "0/0 Blank a|0/1 None b")]
    [InlineData("a\n\n  b", "0/0 Blank a|2/1 Blank b")]
    [InlineData("a\fb", "0/0 Blank a|0/1 Page b")]
    [InlineData("a\n\fb", "0/0 Blank a|0/1 Blank b")]
    [InlineData("a\r\nb\rc", "0/0 Blank a|0/1 None b|0/2 None c")]
    [InlineData("\uFEFFa\u200B\n\u00ADb ", "1/0 Blank a|1/1 None b")]
    [InlineData("", "")]
    [InlineData(" \n\n", "")]
    public void Of_Text_GivesLinesWithColumnRowAndGap(string text, string lines) => Assert.Equal(lines, Print(text));

    [Theory]
    [InlineData("a\n\n3\nb", "0/0 Blank a|0/1 Page b")]
    [InlineData("a\n3\n\nb", "0/0 Blank a|0/1 Page b")]
    [InlineData("a\n3 \t\r\n \t\r\nb", "0/0 Blank a|0/1 Page b")]
    [InlineData("a\n3\f", "0/0 Blank a")]
    [InlineData("a\n3", "0/0 Blank a")]
    [InlineData("a\n3\nb", "0/0 Blank a|0/1 None 3|0/2 None b")]
    [InlineData("a\n\n1234\nb", "0/0 Blank a|0/1 Blank 1234|0/2 None b")]
    [InlineData("a\n\n3a\nb", "0/0 Blank a|0/1 Blank 3a|0/2 None b")]
    public void Of_PageNumber_IsLeftOutWhereItStandsApart(string text, string lines) => Assert.Equal(lines, Print(text));

    [Theory]
    [InlineData("Inspection report: Medway 5 to 9 February 2024")]
    [InlineData("Area SEND inspection report: Medway 2024")]
    [InlineData("area send  inspection report: Medway 2024.")]
    [InlineData("Inspection report: Medway 2024   17")]
    [InlineData("Inspection report: Medway\u00A02024")]
    [InlineData("Area SEND inspection report: Medway Local\nArea Partnership\n5 to 9 February 2024")]
    [InlineData("Area SEND inspection report: Medway\nLocal Area Partnership\n5 to 9 February 2024")]
    [InlineData("Area SEND inspection report: Medway Local Area\nPartnership\n5 February 2024\n7")]
    [InlineData("Area SEND inspection report: Medway\n7\n2024")]
    public void Of_Footer_IsLeftOutWithItsLines(string footer)
    {
        var printed = PrintedText.Of(new SourceText($"before\n{footer}\nafter"));
        Assert.Equal("before|after", string.Join('|', printed.Lines.Select(line => printed[line].ToString())));
        Assert.Equal(LineGap.Page, printed.Lines[1].Gap);
        Assert.Equal(footer.Split('\n').Where(line => line.Length > 3), printed.Footers.Select(line => printed[line].ToString()));
    }

    [Theory]
    [InlineData("The inspection report: Medway 2024")]
    [InlineData("Inspection reports: Medway 2024")]
    [InlineData("Inspection report: Medway 2024\n5 February 2024")]
    [InlineData("Inspection report: Medway\nThe partnership works.")]
    [InlineData("Inspection report: Medway\nThe date of previous inspection 2019")]
    [InlineData("Inspection report: Medway\nThe end of 2019.")]
    [InlineData("Inspection report: Medway\na\n5 February 2024")]
    [InlineData("Inspection report: Medway\nArea Partnership\nArea Partnership\nArea Partnership\nArea Partnership")]
    [InlineData("Inspection report: Medway\nroom 12024")]
    [InlineData("Inspection report: Medway\nin 1999")]
    [InlineData("Inspection report: Medway\nin 20x4")]
    public void Of_TextAfterAFooter_IsKept(string text)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(text.Split('\n')[^1], printed[printed.Lines[^1]].ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Of_FooterOverLinesThatPagesRepeat_IsLeftOutWithAllOfThem(string end)
    {
        const string Footer = "Area SEND inspection report: Royal Borough of\nWindsor and\nMaidenhead Local Area Partnership,\n3 to 7 June 2024\n\n";
        var text = $"one\n\n{Footer}1\n\ftwo\nWindsor and Ascot\n\n{Footer}2\n\fthree".ReplaceLineEndings(end);
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal("one|two|Windsor and Ascot|three", string.Join('|', printed.Lines.Select(line => printed[line].ToString())));
        Assert.Equal(8, printed.Footers.Count);
    }

    [Theory]
    [InlineData("Inspection report: Fell\nLeaders plan\n2 June 2024\nInspection report: Fell\nLeaders act\n2 June 2024", "Leaders plan|2 June 2024|Leaders act|2 June 2024")]
    [InlineData("Inspection report: Fell\nLeaders plan.\n2 June 2024\nInspection report: Fell\nLeaders plan.\n2 June 2024", "Leaders plan.|2 June 2024|Leaders plan.|2 June 2024")]
    [InlineData("Inspection report: Fell\nLeaders plan\nInspection report: Fell\nLeaders plan", "Leaders plan|Leaders plan")]
    [InlineData("Inspection report: Fell 2024\nLeaders plan\nInspection report: Fell 2024\nLeaders plan", "Leaders plan|Leaders plan")]
    public void Of_LinesBehindFootersThatAreNotTheirs_AreKept(string text, string lines)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(lines, string.Join('|', printed.Lines.Select(line => printed[line].ToString())));
    }

    [Theory]
    [InlineData("left one    right", 12, "left one", "right")]
    [InlineData("left   right here", 7, "left", "right here")]
    [InlineData("only left", 20, "only left", "")]
    [InlineData("            right", 12, "", "right")]
    [InlineData("one two  three", 25, "one two  three", "")]
    public void Split_Line_IsCutWhereTheSecondColumnBegins(string text, int column, string left, string right)
    {
        var printed = PrintedText.Of(new SourceText(text));
        List<PrintedLine> lefts = [], rights = [];
        PrintedColumns.Split(text, printed.Lines.ToArray(), column, lefts, rights);
        Assert.Equal((left, right), (string.Concat(lefts.Select(line => printed[line].ToString())), string.Concat(rights.Select(line => printed[line].ToString()))));
        Assert.All(lefts.Concat(rights), line => Assert.Equal(line.Start, line.Column));
    }

    [Theory]
    [InlineData("Name        Title", "Name", "Title", 12)]
    [InlineData("  name  TITLE", "Name", "Title", 8)]
    [InlineData("Name Title", "Name", "Title", -1)]
    [InlineData("Name x Title", "Name", "Title", -1)]
    [InlineData("Title  Name", "Name", "Title", -1)]
    [InlineData("Name  Role", "Name", "Title", -1)]
    public void Of_HeadingOfTwoColumns_IsWhereTheSecondBegins(string text, string first, string second, int column) =>
        Assert.Equal(column, PrintedColumns.Of(text, PrintedText.Of(new SourceText(text)).Lines[0], first, second));

    [Theory]
    [InlineData("one\ntwo", false, "one two", "[0..7)")]
    [InlineData("co-\nproduction", false, "co-production", "[0..14)")]
    [InlineData("co\u2010\nproduction", false, "co\u2010production", "[0..14)")]
    [InlineData("and/\nor", false, "and/or", "[0..7)")]
    [InlineData("this -\nthat", false, "this - that", "[0..11)")]
    [InlineData("-\nthat", false, "- that", "[0..6)")]
    [InlineData("one-\n(two)", false, "one- (two)", "[0..10)")]
    [InlineData("one\ntwo", true, "one\ntwo", "[0..7)")]
    [InlineData("so\u00ADcial  \u200Bcare\n\uFEFFx", false, "social care x", "[0..14) [16..17)")]
    [InlineData("head\u00AD\nteachers", false, "headteachers", "[0..14)")]
    [InlineData("head\u00AD \r\n teachers\nact", false, "headteachers act", "[0..21)")]
    [InlineData("head \u00AD\nteachers", false, "head teachers", "[0..4) [7..15)")]
    [InlineData("o\uFB03ce\nsta\uFB00 \uFB01\uFB02\uFB04\uFB05\uFB06", false, "office staff fiflfflstst", "[0..15)")]
    [InlineData("one\fone", false, "one one", "[0..3) [4..7)")]
    public void PrintedPassage_Lines_AreJoinedAsTheyRead(string text, bool paragraph, string words, string spans)
    {
        var source = new SourceText(text);
        using var passage = PrintedText.Of(source).Passage();
        Assert.True(passage.IsEmpty);
        Assert.Equal('\0', passage.Last);
        foreach (var line in PrintedText.Of(source).Lines)
            passage.Add(line, paragraph);
        passage.Add(0, 0);
        Assert.Equal((words, words[^1], false), (passage.Words.ToString(), passage.Last, passage.IsEmpty));
        var (taken, at) = passage.Take();
        Assert.Equal((words, spans), (taken, string.Join(' ', at)));
        Assert.True(passage.IsEmpty);
        Assert.Empty(passage.Take().At);
    }

    [Fact]
    public void PrintedPassage_OnSeveralPages_HasASpanEach()
    {
        using var passage = PrintedText.Of(new SourceText("one two three", pageStarts: [0, 4])).Passage();
        passage.Add(0, 4);
        passage.Add(4, 7);
        passage.Add(8, 13);
        Assert.Equal("[0..3) p1 [4..13) p2", string.Join(' ', passage.Take().At));
        Assert.Empty(passage.Take().At);
    }

    [Fact]
    public void PrintedPassage_WordsApart_HaveTheirOwnSpans()
    {
        using var passage = PrintedText.Of(new SourceText("one two three")).Passage();
        passage.Add(0, 3);
        passage.Add(8, 13);
        passage.Add(4, 7);
        Assert.Equal("[0..3) [8..13) [4..7)", string.Join(' ', passage.Take().At));
    }

    private static string Print(string text)
    {
        var printed = PrintedText.Of(new SourceText(text));
        Assert.Equal(Enumerable.Range(0, printed.Lines.Count), printed.Lines.Select(line => line.Row));
        return string.Join('|', printed.Lines.Select(line => $"{line.Column}/{line.Row} {line.Gap} {printed[line]}"));
    }
}
