using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

/// <summary>A text that reports several areas gives each its own facts.</summary>
public sealed class FactShareTests
{
    private const string Text = """
        Ofsted and the CQC found that SEND arrangements in Medway typically lead to positive experiences. NHS Kent and Medway Integrated Care Board works there. Inspectors found that nurses in Medway are skilled.

        Widespread failings were found in Stockport. NHS Greater Manchester Integrated Care Board works there. Inspectors found that waits in Stockport are too long. Stockport will spend £2m on new schools. Cllr Ann Lark said: “We in Stockport are glad of it now.” Teams in Medway are ambitious, inspectors said.
        """;

    [Fact]
    public void Divide_Findings_AreOfTheAreaWhoseSentenceTheyStandIn() =>
        Assert.Equal(("nurses in Medway are skilled; Teams in Medway are ambitious, inspectors said", "waits in Stockport are too long"), (Of(0, report => report.Findings, finding => finding.Text), Of(1, report => report.Findings, finding => finding.Text)));

    [Fact]
    public void Divide_Statements_AreOfTheAreaWhoseSentenceTheyStandIn() =>
        Assert.Equal(("", "We in Stockport are glad of it now."), (Of(0, report => report.Statements, said => said.Text), Of(1, report => report.Statements, said => said.Text)));

    [Fact]
    public void Divide_Sums_AreOfTheAreaWhoseSentenceTheyStandIn() =>
        Assert.Equal(("", "new schools"), (Of(0, report => report.Investments, sum => sum.Purpose), Of(1, report => report.Investments, sum => sum.Purpose)));

    [Fact]
    public void ParseAll_BoardsOfSeveralAreas_AreEachOfTheAreaTheyAreNamedWith() =>
        Assert.Equal(("NHS Kent and Medway Integrated Care Board", "NHS Greater Manchester Integrated Care Board"),
            (Of(0, report => report.Inspection.Partnership.IntegratedCareBoards, board => board.Name), Of(1, report => report.Inspection.Partnership.IntegratedCareBoards, board => board.Name)));

    [Fact]
    public void Read_SumsAndPlaces_AreOfTheAreaWhoseSentenceTheyStandInAndTheSameSumTwice() =>
        Assert.Equal(("£2m; 60 places of sum 0", "£3m; £2m; 60 places of sum 1"), (Money(0), Money(1)));

    private static string Money(int part)
    {
        var report = SendReportParser.Default.ParseAll(OfMoney).ElementAt(part).Value!;
        return string.Join("; ", [.. report.Investments.Select(sum => $"£{sum.Amount!.Value.Pence / 100_000_000}m"), .. report.Places.Select(place => $"{place.Count} places of sum {place.Investment}")]);
    }

    private const string OfMoney = """
        Ofsted and the CQC found that SEND arrangements in Medway typically lead to positive experiences. Medway will spend £2m on a special school with 60 places.

        Widespread failings were found in Stockport. Stockport will spend £3m on early help. Stockport will spend £2m on a special school with 60 places.
        """;

    [Fact]
    public void Divide_SentenceAboutAnAreaThatWasNotInspected_IsNobodys() =>
        Assert.Equal(("", ""), (In(OfAThird, 0), In(OfAThird, 1)));

    private const string OfAThird = """
        Ofsted and the CQC found that SEND arrangements in Medway typically lead to positive experiences. Widespread failings were found in Stockport.

        Leeds will spend £2m on new schools with 40 places. Inspectors found that waits in Leeds are too long. Cllr Ann Lark said: “We in Leeds are glad of it now.”
        """;

    private static string In(string text, int part)
    {
        var report = SendReportParser.Default.ParseAll(text).ElementAt(part).Value!;
        return string.Join("; ", [.. report.Findings.Select(finding => finding.Text), .. report.Investments.Select(sum => sum.Purpose), .. report.Places.Select(place => $"{place.Count}"), .. report.Statements.Select(said => said.Text)]);
    }

    private static string Of<T>(int part, Func<SendReport, IEnumerable<T>> list, Func<T, string?> text) => string.Join("; ", list(SendReportParser.Default.ParseAll(Text).ElementAt(part).Value!).Select(text));
}
