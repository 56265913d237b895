using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 3, 1)]
    [InlineData(7, 4, 1)]
    [InlineData(8, 5, 1)]
    [InlineData(9, 5, 2)]
    public void PositionAt_Offset_CountsLinesAndColumnsFromOne(int offset, int line, int column)
    {
        var position = new SourceText("ab\nc\rd\n\ne").PositionAt(offset);
        Assert.Equal((line, column, $"({line},{column})"), (position.Line, position.Column, position.ToString()));
    }

    [Theory]
    [InlineData(0, "(1,1)")]
    [InlineData(2, "(1,3)")]
    [InlineData(3, "(2,1)")]
    [InlineData(5, "(3,1)")]
    [InlineData(7, "(4,1)")]
    public void PositionAt_AfterCarriageReturnAndLineFeed_IsOneLineOn(int offset, string position) =>
        Assert.Equal(position, new SourceText("a\r\n\r\nb\r").PositionAt(offset).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void PositionAt_OutsideTheText_IsRefused(int offset) => Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("ab").PositionAt(offset));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    [InlineData(6, 4)]
    public void PageAt_Offset_IsTheLastPageThatBeginsThere(int offset, int page)
    {
        var source = new SourceText("abcdef", pageStarts: [0, 3, 3, 6]);
        Assert.Equal(page, source.PageAt(offset));
        Assert.Equal(new TextSpan(offset, 6, page), source.Span(offset, 6));
        Assert.Equal((4, 4), (source.PageCount, source.PageStarts.Count));
    }

    [Fact]
    public void PageAt_WithoutPages_IsNull()
    {
        var source = new SourceText("abc", "a.txt", "text/html");
        Assert.Null(source.PageAt(1));
        Assert.Equal(("abc", "a.txt", "text/html", 0), (source.Text, source.Name, source.MediaType, source.PageCount));
        Assert.Equal("bc", source.Slice(new TextSpan(1, 3)).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0, 2, 1)]
    [InlineData(0, 4)]
    public void Constructor_PagesThatDoNotAscend_IsRefused(params int[] starts) =>
        Assert.Equal("Page starts begin at 0, ascend and lie in the text. (Parameter 'pageStarts')",
            Assert.Throws<ArgumentException>(() => new SourceText("abc", pageStarts: starts)).Message);

    [Fact]
    public void Constructor_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new SourceText(null!));
        Assert.Throws<ArgumentNullException>(() => new SourceText("", mediaType: null!));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("  a b  ", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a \r\n\t b\u00A0c", "a b c")]
    [InlineData("a b\u00A0", "a b")]
    public void PassageText_Of_HasSingleSpaces(string passage, string text) => Assert.Equal(text, PassageText.Of(passage));
}
