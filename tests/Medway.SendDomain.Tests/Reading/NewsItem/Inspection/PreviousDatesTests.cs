using System.Globalization;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>What a text says of inspections before comes to so many inspections.</summary>
public sealed class PreviousDatesTests
{
    private static readonly TextSpan Place = new SourceText("once").Span(0, 4);

    [Theory]
    [InlineData("2018", "2018:1")]
    [InlineData("2018 2018-09", "2018-09:2")]
    [InlineData("2018-09 2018", "2018-09:2")]
    [InlineData("2018 2018-09 2018-09-10/2018-09-14", "2018-09-10/2018-09-14:3")]
    [InlineData("2018-12 2018", "2018-12:2")]
    [InlineData("2018-01 2018", "2018-01:2")]
    [InlineData("2018 2019-03", "2018:1 2019-03:1")]
    [InlineData("2018-09-10/2018-09-14 2018-09-12", "2018-09-10/2018-09-14:1 2018-09-12:1")]
    [InlineData("2018-03 2018-05 2018-03", "2018-03:2 2018-05:1")]
    public void Add_OneInspectionDatedMoreThanOnce_IsOneWithAllItsPlaces(string dates, string expected) => Assert.Equal(expected, Read(dates, null));

    [Theory]
    [InlineData("2024-01", "2024-01:1")]
    [InlineData("2023-03", "2023-03:1")]
    [InlineData("2024-03-04", "")]
    [InlineData("2024-03", "")]
    [InlineData("2024", "")]
    [InlineData("2025", "")]
    [InlineData("2024-03-01/2024-03-05", "2024-03-01/2024-03-05:1")]
    public void Add_InspectionNotBeforeTheOneReported_IsLeftOut(string dates, string expected) => Assert.Equal(expected, Read(dates, "2024-03-04/2024-03-08"));

    [Fact]
    public void Add_DatesWithoutEnd_AreReadNoFurtherThanAHundred() =>
        Assert.Equal(100, Read(string.Join(' ', Enumerable.Range(1800, 101).Select(year => year.ToString(CultureInfo.InvariantCulture))), null).Split(' ').Length);

    private static string Read(string dates, string? onSite)
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        if (onSite is not null)
            draft.OnSite = new Cited<DateSpan>(DateSpan.Parse(onSite), Place);
        var at = 0;
        PreviousDates.Add(draft, [.. dates.Split(' ').Select(date => new Cited<DateSpan>(DateSpan.Parse(date), new SourceText(new string('x', 200)).Span(at, ++at)))]);
        return string.Join(' ', draft.PreviousInspections.Select(previous => $"{previous.Dates}:{previous.At.Count}"));
    }
}
