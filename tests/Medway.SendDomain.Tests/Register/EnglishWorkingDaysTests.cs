using FsCheck.Xunit;
using Medway.SendDomain.Register;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class EnglishWorkingDaysTests
{
    private static readonly EnglishWorkingDays Days = EnglishWorkingDays.Default;

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    [Theory]
    [InlineData("2024-02-09", "2024-04-02", 35)]
    [InlineData("2024-04-02", "2024-02-09", -35)]
    [InlineData("2024-03-28", "2024-04-02", 1)]
    [InlineData("2024-02-09", "2024-02-09", 0)]
    [InlineData("2024-02-10", "2024-02-11", 0)]
    [InlineData("2022-09-16", "2022-09-20", 1)]
    [InlineData("2021-12-24", "2022-01-04", 4)]
    [InlineData("2016-01-01", "2016-12-31", 253)]
    public void Between_TwoDays_LeavesOutTheFirst(string start, string end, int count)
    {
        Assert.Equal(count, Days.Between(Day(start), Day(end)));
        Assert.True(Days.TryBetween(Day(start), Day(end), out var tried));
        Assert.Equal(count, tried);
    }

    [Theory]
    [InlineData("2024-02-09", 35, "2024-04-02")]
    [InlineData("2024-02-10", 35, "2024-04-02")]
    [InlineData("2024-02-09", 0, "2024-02-09")]
    [InlineData("2024-02-10", 0, "2024-02-10")]
    [InlineData("2018-03-05", 70, "2018-06-15")]
    [InlineData("2027-12-30", 1, "2027-12-31")]
    public void Add_WorkingDays_IsTheLastOfThem(string from, int count, string day) => Assert.Equal(Day(day), Days.Add(Day(from), count));

    [Theory]
    [InlineData("2024-03-29", false)]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-04-02", true)]
    [InlineData("2024-04-06", false)]
    [InlineData("2027-12-28", false)]
    [InlineData("2023-05-08", false)]
    public void IsWorkingDay_ADay_FollowsTheTable(string day, bool isWorkingDay) => Assert.Equal(isWorkingDay, Days.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2015-12-31")]
    [InlineData("2028-01-01")]
    public void Members_OutsideTheTable_GiveNoAnswer(string outside)
    {
        var inside = Day("2024-01-01");
        Assert.False(Days.Covers(Day(outside)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.IsWorkingDay(Day(outside)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Between(inside, Day(outside)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Between(Day(outside), inside));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Add(Day(outside), 1));
        Assert.False(Days.TryBetween(inside, Day(outside), out _));
        Assert.False(Days.TryAdd(Day(outside), 0, out _));
    }

    [Theory]
    [InlineData("2016-01-01", false)]
    [InlineData("2016-01-04", true)]
    [InlineData("2027-12-30", true)]
    [InlineData("2027-12-31", true)]
    public void Covers_FirstAndLastDay_AreOfTheTable(string day, bool isWorkingDay)
    {
        Assert.True(Days.Covers(Day(day)));
        Assert.Equal(isWorkingDay, Days.IsWorkingDay(Day(day)));
    }

    [Fact]
    public void Members_OutsideTheTable_SayWhichDayAndTheYears()
    {
        const string Message = "2015-12-31 lies outside 2016-01-01 to 2027-12-31, which the table of bank holidays covers.";
        var outside = Day("2015-12-31");
        Assert.StartsWith(Message, Assert.Throws<ArgumentOutOfRangeException>("date", () => Days.IsWorkingDay(outside)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentOutOfRangeException>("date", () => Days.Add(outside, 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentOutOfRangeException>("end", () => Days.Between(Day("2024-01-02"), outside)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_BeyondTheTable_SaysWhereItEnds()
    {
        Assert.False(Days.TryAdd(Day("2027-12-31"), 1, out _));
        Assert.False(Days.TryAdd(Day("2027-12-01"), int.MaxValue, out _));
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => Days.Add(Day("2027-12-01"), 70));
        Assert.StartsWith("70 working days from 2027-12-01 end after 2027-12-31, the last day that the table of bank holidays covers.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Days.TryAdd(Day("2024-01-02"), -1, out _));

    [Property]
    public void Add_ThenBetween_IsTheSameNumber(ushort day, byte count)
    {
        var from = Days.FirstDay.PlusDays(day % 4000);
        var until = Days.Add(from, count + 1);
        Assert.True(Days.IsWorkingDay(until));
        Assert.Equal(count + 1, Days.Between(from, until));
        Assert.Equal(count, Days.Between(from, until.PlusDays(-1)));
    }

    [Fact]
    public void BankHolidays_OfTheReference_AreAllThere()
    {
        var reference = ReferenceTables.Read("bank_holidays_england_wales.csv");
        Assert.Equal(99, reference.Count);
        Assert.Equal(reference.Select(row => (Day(row["date"]), row["title"])), Days.BankHolidays.Select(holiday => (holiday.Date, holiday.Title)));
    }
}
