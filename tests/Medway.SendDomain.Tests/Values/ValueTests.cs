using Medway.SendDomain.Values;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Values;

/// <summary>What values say of themselves beyond their text, and what they refuse to be.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", null)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", null)]
    [InlineData("2024-04-02", "2024-04-02", "2024-04-02", "2024-04-02")]
    public void PartialDate_Days_AreThoseItCanMean(string text, string earliest, string latest, string? exact)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((earliest, latest, exact), (Iso(date.Earliest), Iso(date.Latest), date.Exact is { } day ? Iso(day) : null));
        if (date.Exact is { } known)
            Assert.Equal(date, PartialDate.From(known));
    }

    [Fact]
    public void PartialDate_Default_HasNoDays()
    {
        Assert.Equal((0, null, null, null), (default(PartialDate).Year, default(PartialDate).Month, default(PartialDate).Day, default(PartialDate).Exact));
        Assert.Equal("The default value is no date.", Assert.Throws<InvalidOperationException>(() => default(PartialDate).Earliest).Message);
        Assert.Equal("The default value is no date.", Assert.Throws<InvalidOperationException>(() => default(PartialDate).Latest).Message);
    }

    [Theory]
    [InlineData(1, null, null, true)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(0, null, null, false)]
    [InlineData(10_000, null, null, false)]
    [InlineData(2024, null, 1, false)]
    [InlineData(2024, 0, null, false)]
    [InlineData(2024, 13, null, false)]
    [InlineData(2024, 1, 0, false)]
    [InlineData(2023, 2, 29, false)]
    public void PartialDate_Exists_WhereTheCalendarHasIt(int year, int? month, int? day, bool exists)
    {
        Assert.Equal(exists, PartialDate.Exists(year, month, day));
        if (exists)
            Assert.Equal((year, month, day), (new PartialDate(year, month, day).Year, new PartialDate(year, month, day).Month, new PartialDate(year, month, day).Day));
        else
            Assert.Equal($"There is no date {year}-{month}-{day}. (Parameter 'year')", Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day)).Message);
    }

    [Fact]
    public void DateSpan_WithoutStartOrBackwards_IsRefused()
    {
        Assert.StartsWith("A span needs a start.", Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(default, null)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The end is not after the start, 2024.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(PartialDate.Parse("2024"), PartialDate.Parse("2023"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(PartialDate.Parse("2024"), default(PartialDate)));
        Assert.False(DateSpan.AreInOrder(default, PartialDate.Parse("2024")));
        Assert.False(DateSpan.AreInOrder(PartialDate.Parse("2024"), default));
    }

    [Fact]
    public void DateSpan_Single_StartsAndEndsThere()
    {
        var single = new DateSpan(PartialDate.Parse("2024-02"));
        Assert.True(single.IsSingle);
        Assert.Equal((single.Start, "2024-02"), (single.End, single.ToString()));
        Assert.False(DateSpan.Parse("2024/..").IsSingle);
        Assert.Null(DateSpan.Parse("2024/..").End);
        Assert.Equal("", default(DateSpan).ToString());
    }

    [Theory]
    [InlineData(9_200_000_000_000_000, true)]
    [InlineData(-9_200_000_000_000_000, true)]
    [InlineData(9_200_000_000_000_001, false)]
    [InlineData(-9_200_000_000_000_001, false)]
    public void Money_FromPence_IsWithinItsRange(long pence, bool valid)
    {
        if (valid)
            Assert.Equal(pence, Money.FromPence(pence).Pence);
        else
            Assert.StartsWith("Beyond the range of sums.", Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromPence(pence)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Money_FromPounds_IsExactOrRefused()
    {
        Assert.Equal(1_05, Money.FromPounds(1.05m).Pence);
        Assert.Equal(Money.FromPence(-9_200_000_000_000_000), Money.FromPounds(-92_000_000_000_000m));
        Assert.Equal(Money.FromPence(9_200_000_000_000_000), Money.FromPounds(92_000_000_000_000m));
        foreach (var sum in new[] { 0.001m, 92_000_000_000_000.01m, -92_000_000_000_000.01m, decimal.MaxValue, decimal.MinValue })
        {
            Assert.False(Money.TryFromPounds(sum, out var none));
            Assert.Equal(default, none);
            Assert.StartsWith("Not a whole number of pence within range.", Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromPounds(sum)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0, "0", "£0")]
    [InlineData(300, "3", "£3")]
    [InlineData(350, "3.5", "£3.50")]
    [InlineData(355, "3.55", "£3.55")]
    [InlineData(30_000_000_000_000, "300000000000", "£300,000,000,000")]
    [InlineData(9_200_000_000_000_000, "92000000000000", "£92,000,000,000,000")]
    [InlineData(-5, "-0.05", "-£0.05")]
    [InlineData(110_000_000, "1100000", "£1,100,000")]
    public void Money_Pounds_HaveNoTrailingZeros(long pence, string pounds, string text)
    {
        Assert.Equal(pounds, Money.FromPence(pence).Pounds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text, Money.FromPence(pence).ToString());
    }

    [Fact]
    public void Money_SumsAndDifferences_AreExact()
    {
        Assert.Equal("GBP", Money.Currency);
        Assert.Equal(Money.FromPence(305), Money.FromPence(300) + Money.FromPence(5));
        Assert.Equal(Money.FromPence(295), Money.FromPence(300) - Money.FromPence(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromPence(9_200_000_000_000_000) + Money.FromPence(1));
    }

    [Fact]
    public void TextSpan_Backwards_NegativeOrOnPageNought_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(2, 1));
        Assert.StartsWith("Pages count from 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(0, 1, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextSpan_Parts_AreAsGiven()
    {
        var span = new TextSpan(3, 7, 1);
        Assert.Equal((3, 7, 4, 1), (span.Start, span.End, span.Length, span.Page));
        Assert.Equal(("[3..7) p1", "[3..7)"), (span.ToString(), new TextSpan(3, 7).ToString()));
        Assert.Null(new TextSpan(3, 7).Page);
    }

    [Theory]
    [InlineData(3, 7, true, true)]
    [InlineData(3, 3, true, false)]
    [InlineData(4, 6, true, true)]
    [InlineData(2, 7, false, true)]
    [InlineData(3, 8, false, true)]
    [InlineData(0, 3, false, false)]
    [InlineData(7, 9, false, false)]
    public void TextSpan_OtherRange_IsInsideOrTouches(int start, int end, bool contains, bool overlaps) =>
        Assert.Equal((contains, overlaps), (new TextSpan(3, 7).Contains(new TextSpan(start, end)), new TextSpan(3, 7).Overlaps(new TextSpan(start, end))));

    [Fact]
    public void ValueList_FrozenList_IsACopyEqualByItsItems()
    {
        int[] items = [1, 2];
        var list = ValueList<int>.Freeze(items);
        items[0] = 9;
        Assert.Equal([1, 2], list);
        Assert.Equal([1, 2], list.AsSpan());
        Assert.Equal((2, 1, "[1, 2]"), (list.Count, list[0], list.ToString()));
        Assert.Same(list, ValueList<int>.Freeze(list));
        Assert.True(list.Equals(list));
        Assert.True(list.Equals((object)ValueList<int>.Own([1, 2])));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals(ValueList<int>.Own([1, 3])));
        Assert.NotEqual(list.GetHashCode(), ValueList<int>.Own([1, 3]).GetHashCode());
        Assert.Same(ValueList<int>.Empty, ValueList<int>.Own([]));
        Assert.Same(ValueList<int>.Empty, ValueList<int>.Freeze(null));
        Assert.Same(ValueList<int>.Empty, ValueList<int>.Freeze([]));
        Assert.Equal([1, 2], ((System.Collections.IEnumerable)list).Cast<int>());
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", null);
}
