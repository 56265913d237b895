using System.Globalization;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Where rows begin of which only the number and the height of the names beside them are known.</summary>
public class RowFitTests
{
    [Theory]
    // The place that speaks most for it, of equals the first.
    [InlineData("a\nb\nc\nd\ne", "5@2 3@4", "0 2", "0 2")]
    [InlineData("a\nb\nc\nd\ne", "3@2 5@4", "0 2", "0 4")]
    [InlineData("a\nb\nc\nd\ne", "5@2 5@4", "0 2", "0 2")]
    [InlineData("a\nb\nc\nd\ne", "5@1 5@2 9@3", "0 1 2", "0 1 3")]
    [InlineData("a\nb\nc\nd\ne", "2@1 5@2 9@3", "0 1 2", "0 2 3")]
    [InlineData("a\nb\nc\nd\ne", "9@1 5@2 2@3", "0 1 2", "0 1 2")]
    [InlineData("a\nb\nc\nd\ne", "9@1", "0", "0")]
    // No row is lower than the names beside it, but behind an empty line or over a page's end.
    [InlineData("a\nb\nc\nd\ne", "5@1 4@3", "0 3", "0 3")]
    [InlineData("a\nb\nc\nd\ne", "5@1 4@2", "0 3", "0 1")]
    [InlineData("a\nb\nc\nd\ne", "9@1 3@3", "0 3", "0 1")]
    [InlineData("a\nb\nc\nd\ne", "9@1 4@3", "0 3", "0 1")]
    [InlineData("a\nb\nc\nd\ne", "9@1 5@3", "0 3", "0 3")]
    [InlineData("a\n\nb\nc\nd\ne", "5@1 4@3", "0 3", "0 1")]
    [InlineData("a\nb\fc\nd\ne", "5@2 4@3", "0 3", "0 3")]
    [InlineData("a\fb\nc\nd\ne", "5@2 4@3", "0 3", "0 2")]
    [InlineData("a\nb\nc\nd\ne\nf", "6@1 4@2 2@4", "0 2 4", "0 2 4")]
    [InlineData("a\nb\nc\nd\ne\nf", "9@1 1@2", "0 3 6", "0 1 2")]
    public void Best_Candidates_AreRowsAsManyAndAsHighAsTheNames(string text, string candidates, string rows, string starts)
    {
        var lines = PrintedText.Of(new SourceText(text)).Lines.ToArray();
        List<(int Score, int At)> scored = [.. candidates.Split(' ').Select(one => one.Split('@')).Select(one => (Number(one[0]), Number(one[1])))];

        Assert.Equal(starts, string.Join(' ', RowFit.Best(lines, scored, [.. rows.Split(' ').Select(Number)])));
    }

    [Theory]
    [InlineData(200, 2, 2)]
    [InlineData(201, 2, 1)]
    [InlineData(200, 200, 200)]
    [InlineData(200, 201, 1)]
    public void Best_TooMany_AreNotFitted(int candidates, int rows, int starts)
    {
        var lines = PrintedText.Of(new SourceText(string.Concat(Enumerable.Repeat("a\n", candidates + 1)))).Lines.ToArray();
        List<(int Score, int At)> scored = [.. Enumerable.Range(1, candidates).Select(at => (1, at))];
        Assert.Equal(starts, RowFit.Best(lines, scored, [.. Enumerable.Range(0, rows)]).Count);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
