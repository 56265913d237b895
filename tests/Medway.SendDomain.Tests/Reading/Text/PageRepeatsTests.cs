using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

/// <summary>What pages repeat beside their breaks, and page numbers in the midst of text, are no text.</summary>
public class PageRepeatsTests
{
    private const string Wide = "what they are told by families of the whole local area";

    [Theory]
    [InlineData("Area SEND inspection of Fell Local Area Partnership\n3 to 7 June 2024")]
    [InlineData("Area SEND inspection of Fell and Vale Local Area\nPartnership\n3 to 7 June 2024")]
    [InlineData("Area SEND inspection of Fell Local Area Partnership")]
    public void Of_TitleThatPagesRepeat_IsLeftOutButForTheFirst(string header)
    {
        var title = header.Split('\n')[0];
        string[] pages =
        [
            $"{title}\none\n\n1\n\n{header}\n\ntwo\n\n2\n\n{header}\n\nthree",
            $"{header}\n\none\n\n{header}\n1\n\ntwo\n\n{header}\n2\n\nthree",
            $"{title}\none\n\f{header}\ntwo\n\f{header}\nthree",
            $"cover\n\f{title}\none\n\f{header}\ntwo\n\f{header}\nthree",
        ];
        foreach (var text in pages)
        {
            var lines = Print(text).Split('|');
            Assert.Equal((title, "one", "two", "three"), (lines.Single(line => line.StartsWith("Area", StringComparison.Ordinal)), lines[^3], lines[^2], lines[^1]));
        }
    }

    [Fact]
    public void Of_HeaderLinesThatPagesRepeat_AreKeptWithTheFooters()
    {
        const string Header = "\n\n1\n\nArea SEND inspection of Fell\n3 to 7 June 2024\n\n";
        var printed = PrintedText.Of(new SourceText($"Area SEND inspection of Fell\none{Header}two{Header}three"));
        Assert.Equal(["Area SEND inspection of Fell", "3 to 7 June 2024", "Area SEND inspection of Fell", "3 to 7 June 2024"], printed.Footers.Select(line => printed[line].ToString()));
        Assert.Equal([0, 1, 2, 3], printed.Lines.Select(line => line.Row));
        Assert.Equal([LineGap.Blank, LineGap.None, LineGap.Page, LineGap.Page], printed.Lines.Select(line => line.Gap));
    }

    [Theory]
    [InlineData("a\n\n1\n\nFell report\n\nb\n\n2\n\nFell report\n\nc\n\n3\n\nFell report\n\nd", "a|b|c|d")]
    [InlineData("a\n\n1\n\nLeaders act\nb\n\n2\n\nLeaders act\nc\n\n3\n\nLeaders act\nd", "a|Leaders act|b|Leaders act|c|Leaders act|d")]
    // On two pages, or fewer than half of them, the same line may be the text's.
    [InlineData("a\n\n1\n\nFell Council\n\nb\n\n2\n\nFell Council\n\nc", "a|Fell Council|b|Fell Council|c")]
    [InlineData("a\n\n1\n\nFell Council\n\nb\n\n2\n\nFell Council\n\nc\n\n3\n\nFell Council\n\nd\n\n4\n\ne\n\n5\n\nf\n\n6\n\ng\n\n7\n\nh", "a|Fell Council|b|Fell Council|c|Fell Council|d|e|f|g|h")]
    [InlineData("a\n\n1\n\n◼\nb\n\n2\n\n◼\nc\n\n3\n\n◼\nd", "a|◼|b|◼|c|◼|d")]
    // A title that stands once more is a header where it has its dates.
    [InlineData("Area SEND inspection of Fell\na\n\n1\n\nArea SEND inspection of Fell\nb", "Area SEND inspection of Fell|a|Area SEND inspection of Fell|b")]
    [InlineData("Area SEND inspection of Fell\na\n\n1\n\nArea SEND inspection of Fell\n3 to 7 June 2024\nb", "Area SEND inspection of Fell|a|b")]
    [InlineData("Area SEND inspection of Fell\na\n\n1\n\nArea SEND inspection of Fell 3 to 7 June 2024\nb", "Area SEND inspection of Fell|a|b")]
    public void Of_LineBesideBreaks_IsAHeaderWhereMostPagesHaveIt(string text, string lines) => Assert.Equal(lines, Print(text));

    [Theory]
    [InlineData(Wide + "\n3\n" + Wide, Wide + "|" + Wide)]
    [InlineData("a\n3\nInspection report: Fell 2024\nb", "a|b")]
    [InlineData("a\nInspection report: Fell 2024\n3\nb", "a|b")]
    [InlineData("a\nInspection report: Fell\n3 to 7 June 2024\n3\nb", "a|b")]
    [InlineData("a\n3 Area SEND inspection report: Fell\n3 to 7 June 2024\nb", "a|b")]
    [InlineData(Wide + ".\n3\nb", Wide + ".|b")]
    [InlineData("a\n3\nLeaders act on " + Wide, "a|Leaders act on " + Wide)]
    // Numbers of rows are near each other, those of narrow cells beside short lines.
    [InlineData("a\n1\nLeaders act on " + Wide + ".\n2\nNurses visit " + Wide + ".", "a|1|Leaders act on " + Wide + ".|2|Nurses visit " + Wide + ".")]
    [InlineData("Room\n3\nFell", "Room|3|Fell")]
    public void Of_NumberBetweenLines_IsThePagesWhereNothingElseIsLike(string text, string lines) => Assert.Equal(lines, Print(text));

    [Theory]
    [InlineData("Page 2 of 7", true)]
    [InlineData("page 12", true)]
    [InlineData("Page | 3", true)]
    [InlineData("3 | Page", true)]
    [InlineData("3 | P a g e", true)]
    [InlineData("Areas for improvement (continued)", true)]
    [InlineData("What does the area partnership need to do better? (cont.)", true)]
    [InlineData("Page 2 of the plan", false)]
    [InlineData("Page", false)]
    [InlineData("Pages 3", false)]
    [InlineData("3 Page", false)]
    [InlineData("the work continued", false)]
    public void Of_LabelOfAPage_IsLeftOut(string line, bool isFurniture) => Assert.Equal(isFurniture ? "a|b" : $"a|{line}|b", Print($"a\n{line}\nb"));

    private static string Print(string text)
    {
        var printed = PrintedText.Of(new SourceText(text));
        return string.Join('|', printed.Lines.Select(line => printed[line].ToString()));
    }
}
