using Medway.SendDomain.Reading.NewsItem.Findings;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class PassagesTests
{
    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(9, 12, true)]
    [InlineData(10, 20, false)]
    [InlineData(19, 21, true)]
    [InlineData(26, 27, true)]
    [InlineData(28, 29, true)]
    [InlineData(30, 40, false)]
    [InlineData(49, 50, true)]
    [InlineData(50, 60, false)]
    public void Overlap_RangesAddedInAnyOrder_AreAskedAsOne(int start, int end, bool expected)
    {
        using var passages = new Passages();
        passages.Add(20, 30);
        passages.Add(25, 27);
        passages.Add(7, 10);
        passages.Add(3, 8);
        passages.Add(45, 50);
        Assert.Equal(expected, passages.Overlap(start, end));
    }

    [Fact]
    public void Overlap_RangeAddedAfterTheFirstQuestion_IsKnown()
    {
        using var passages = new Passages();
        Assert.False(passages.Overlap(0, 9));
        passages.Add(8, 12);
        Assert.True(passages.Overlap(0, 9));
        passages.Add(0, 2);
        Assert.True(passages.Overlap(1, 3));
        Assert.False(passages.Overlap(2, 8));
    }
}
