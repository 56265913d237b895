using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

/// <summary>How far what belongs to a page reaches, and how near two columns may stand: a sign on either side of each limit.</summary>
public sealed class PageLimitsTests
{
    [Theory]
    [InlineData(3, "the text")]
    [InlineData(4, "Area Partnership|the text")]
    public void Of_LinesOfAFooter_AreThreeBehindItsFirst(int lines, string kept) =>
        Assert.Equal(kept, Kept("Inspection report: Fell\n" + string.Concat(Enumerable.Repeat("Area Partnership\n", lines)) + "the text"));

    [Theory]
    [InlineData(239, "the text")]
    [InlineData(240, "… in June 2024|the text")]
    public void Of_LineWithTheDatesOfAFooter_IsNoParagraph(int length, string kept) =>
        Assert.Equal(kept, Kept($"Inspection report: Fell\n{new string('x', length - 13)} in June 2024\nthe text", shorten: true));

    [Theory]
    [InlineData("Inspection report: Fell 2024   17\n5 June 2024", "5 June 2024")]
    [InlineData("Inspection report: Fell 2024   1734\n5 June 2024", "")]
    [InlineData("Inspection report: Fell 2024 .,\n5 June 2024", "")]
    [InlineData("Inspection report: Fell 2024.,\n5 June 2024", "5 June 2024")]
    [InlineData("Inspection report: Fell\n 5 June 2024 \n5 June 2024", "5 June 2024")]
    [InlineData("Inspection report: Fell\nLocal Area Partnership, June 2024\n5 June 2024", "5 June 2024")]
    [InlineData("Inspection report: Fell\n2024\n2024", "2024")]
    [InlineData("Inspection report: Fell\n1\n2\n3\n2024", "2024")]
    [InlineData("Area SEND\nInspection report: Fell 2024", "Area SEND")]
    [InlineData("Area SEND the inspection report: Fell 2024", "Area SEND the inspection report: Fell 2024")]
    public void Of_FooterWithItsYear_EndsThere(string text, string kept) => Assert.Equal(kept, Kept(text));

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "")]
    [InlineData(3, "Vale|Vale|Vale|3 June 2024|Vale|Vale|Vale|3 June 2024")]
    public void Of_LinesThatTwoFootersRepeat_AreThreeAtMost(int broken, string kept)
    {
        var footer = "Inspection report: Fell and\n" + string.Concat(Enumerable.Repeat("Vale\n", broken)) + "3 June 2024\n";
        Assert.Equal(kept, Kept(footer + footer));
    }

    [Theory]
    [InlineData(6, "")]
    [InlineData(7, "Vale|3 June 2024|Vale|3 June 2024")]
    public void Of_LinesThatTwoFootersRepeat_AreLookedForOnTheFirstPages(int others, string kept)
    {
        var footer = string.Concat(Enumerable.Repeat("Inspection report: Fell and\nVale\n3 June 2024\n", 2));
        Assert.Equal(kept, Kept(string.Concat(Enumerable.Repeat("Inspection report: Fell 2024\n", others)) + footer));
    }

    [Theory]
    [InlineData("ab    right", "ab", "right")]
    [InlineData("abc  right", "abc  right", "")]
    [InlineData("abcd  right", "abcd", "right")]
    [InlineData("abcde right", "abcde right", "")]
    [InlineData("abcdefg    right", "abcdefg", "right")]
    [InlineData("     right", "right", "")]
    [InlineData("      right", "", "right")]
    public void Split_SecondCell_BeginsNoMoreThanSixBeforeItsHeading(string text, string left, string right)
    {
        var printed = PrintedText.Of(new SourceText(text));
        List<PrintedLine> lefts = [], rights = [];
        PrintedColumns.Split(text, printed.Lines.ToArray(), 12, lefts, rights);
        Assert.Equal((left, right), (string.Concat(lefts.Select(line => printed[line].ToString())), string.Concat(rights.Select(line => printed[line].ToString()))));
    }

    private static string Kept(string text, bool shorten = false)
    {
        var printed = PrintedText.Of(new SourceText(text));
        return string.Join('|', printed.Lines.Select(line => printed[line].ToString()).Select(line => shorten && line.Length > 200 ? "… in June 2024" : line));
    }
}
