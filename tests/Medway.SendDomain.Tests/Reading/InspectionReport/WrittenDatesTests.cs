using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Days and spans of days as front pages and footers write them out.</summary>
public sealed class WrittenDatesTests
{
    [Theory]
    [InlineData("January", "Jan", 1)]
    [InlineData("February", "Feb", 2)]
    [InlineData("March", "Mar", 3)]
    [InlineData("April", "Apr", 4)]
    [InlineData("May", "may", 5)]
    [InlineData("June", "Jun", 6)]
    [InlineData("July", "JULY", 7)]
    [InlineData("August", "Aug", 8)]
    [InlineData("September", "Sept", 9)]
    [InlineData("October", "Oct", 10)]
    [InlineData("November", "Nov", 11)]
    [InlineData("December", "Dec", 12)]
    public void Find_Month_InFullOrShort(string full, string brief, int month)
    {
        Assert.Equal($"2024-{month:00}-05", string.Join(' ', WrittenDates.Find($"5 {full} 2024")));
        Assert.Equal($"2024-{month:00}-05", string.Join(' ', WrittenDates.Find($"5 {brief} 2024")));
        Assert.Empty(WrittenDates.Find($"5 {full[..2]} 2024"));
    }

    [Theory]
    [InlineData("5-9 June 2024")]
    [InlineData("5–9 June 2024")]
    [InlineData("5—9 June 2024")]
    [InlineData("5−9 June 2024")]
    [InlineData("5‐9 June 2024")]
    [InlineData("5‑9 June 2024")]
    [InlineData("5 TO 9 June 2024")]
    [InlineData("5 Until 9 June 2024")]
    [InlineData("5 And 9 June 2024")]
    [InlineData("Wednesday, 5 June – Sunday, 9 June, 2024")]
    [InlineData("5 June 2024 to 9 June 2024")]
    [InlineData("5th to 9th June 2024")]
    public void Find_DaysLinked_AreOneSpan(string text) => Assert.Equal("2024-06-05/2024-06-09", string.Join(' ', WrittenDates.Find(text)));

    [Theory]
    [InlineData("1st June 2024", "2024-06-01")]
    [InlineData("2nd June 2024", "2024-06-02")]
    [InlineData("3rd June 2024", "2024-06-03")]
    [InlineData("4th June 2024", "2024-06-04")]
    [InlineData("31 July 2024", "2024-07-31")]
    [InlineData("0 July 2024", "2024-07")]
    [InlineData("July 2000", "2000-07")]
    [InlineData("July 2099", "2099-07")]
    [InlineData("in 2024", "")]
    [InlineData("5 2024", "")]
    [InlineData("5 Juneau 2024", "")]
    [InlineData("5 Febru 2024", "")]
    [InlineData("5th", "")]
    [InlineData("5 to", "")]
    [InlineData("5 and", "")]
    [InlineData("", "")]
    public void Find_OneDate_IsADayOrAMonth(string text, string dates) => Assert.Equal(dates, string.Join(' ', WrittenDates.Find(text)));

    [Theory]
    [InlineData("3 and 10 June 2025 to 12 July 2025", "2025-06-03 2025-06-10/2025-07-12")]
    [InlineData("30 December to 3 January and 6 to 8 January 2025", "2024-12-30/2025-01-03 2025-01-06/2025-01-08")]
    [InlineData("3 to 5 June, 10 to 12 June 2025", "2025-06-03/2025-06-05 2025-06-10/2025-06-12")]
    [InlineData("3 to 5 and 10 to 12 and 17 to 19 June 2025", "2025-06-03/2025-06-05 2025-06-10/2025-06-12 2025-06-17/2025-06-19")]
    [InlineData("29 to 30 May, 3 to 5 and 10 to 12 June 2025", "2025-05-29/2025-05-30 2025-06-03/2025-06-05 2025-06-10/2025-06-12")]
    [InlineData("10 to 12 June 2025 and 1 to 3 July 2025", "2025-06-10/2025-06-12 2025-07-01/2025-07-03")]
    [InlineData("17 to 19 and 3 to 5 and 10 to 12 June 2025", "2025-06-03/2025-06-05 2025-06-10/2025-06-12")]
    [InlineData("30 to 31 and 10 to 12 June 2025", "2025-06-10/2025-06-12")]
    [InlineData("3 to 5 and 30 to 31 June 2025 and 7 July 2025", "2025-07-07")]
    [InlineData("3 to 5 visits, 6 and 10 to 12 June 2025", "2025-06-06 2025-06-10/2025-06-12")]
    [InlineData("5, 6 and 7 March 2018", "2018-03-05/2018-03-07")]
    [InlineData("5th, 6th & 7th March 2018", "2018-03-05/2018-03-07")]
    [InlineData("5, 6, 7 March 2018", "2018-03-05/2018-03-07")]
    [InlineData("Monday 13, Tuesday 14, Wednesday 15, Thursday 16 and Friday 17 November 2023", "2023-11-13/2023-11-17")]
    [InlineData("30 November, 1 and 2 December 2023", "2023-11-30/2023-12-02")]
    [InlineData("30, 31 January and 1 February 2024", "2024-01-30/2024-02-01")]
    [InlineData("30, 31 December and 1 January 2024", "2023-12-30/2024-01-01")]
    [InlineData("5 March, 6 March and 7 March 2018", "2018-03-05/2018-03-07")]
    [InlineData("13, 14 and 15 to 17 November 2023", "2023-11-13 2023-11-14 2023-11-15/2023-11-17")]
    [InlineData("5, 6 and 7 March 2018 and 9 May 2018", "2018-03-05/2018-03-07 2018-05-09")]
    [InlineData("20 5 March 2018", "2018-03-05")]
    [InlineData("9 June 2025 to 5 June 2025", "")]
    [InlineData("18 December 2025 to 3 January 2025", "")]
    [InlineData("18 December 2024 to 3 January 2025", "2024-12-18/2025-01-03")]
    public void Find_SeveralParts_ShareTheYearBehindThem(string text, string dates) => Assert.Equal(dates, string.Join(' ', WrittenDates.Find(text)));

    [Theory]
    [InlineData("1 to 2, 3 to 4, 5 to 6, 7 to 8, 9 to 10, 11 to 12, 13 to 14, 15 to 16 and 17 to 18 June 2025", 9)]
    [InlineData("1 to 2, 3 to 4, 5 to 6, 7 to 8, 9 to 10, 11 to 12, 13 to 14, 15 to 16, 17 to 18 and 19 to 20 June 2025", 9)]
    public void Find_ManyParts_KeepsTheLast(string text, int parts)
    {
        var found = WrittenDates.Find(text);
        Assert.Equal(parts, found.Count);
        Assert.Equal(found.Select(static part => part.ToString()).Order(StringComparer.Ordinal), found.Select(static part => part.ToString()));
    }

    [Theory]
    [InlineData("Inspected from 5 to 9 June 2024 by all", "5 to 9 June 2024")]
    [InlineData("Inspected on 3 and 10 to 12 June 2025.", "3|10 to 12 June 2025")]
    [InlineData("Inspected on 3rd to 5th and 10th to 12th June 2025; 7 July 2025", "3rd to 5th|10th to 12th June 2025|7 July 2025")]
    [InlineData("(December 2019)", "December 2019")]
    public void Find_Dates_StandWhereTheyAreWritten(string text, string written) =>
        Assert.Equal(written, string.Join('|', WrittenDates.Find(text).Select(date => text[date.Start..date.End])));
}
