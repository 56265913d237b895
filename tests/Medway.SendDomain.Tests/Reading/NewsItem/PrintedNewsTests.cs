using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Register;
using Medway.SendDomain.Tests.Printing;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

/// <summary>News printed from a generated model is read as that model; about another area, it differs in the area alone.</summary>
public class PrintedNewsTests
{
    [Fact]
    public void Parse_PrintedNews_GivesWhatWasPrinted() => TextProperty.Check(NewsGenerators.Sheets, sheet =>
    {
        var text = sheet.Print();
        var read = SendReportParser.Default.Parse(text);
        Assert.True(read.Value is not null, text);
        AssertSays(sheet, read.Value.WithoutEvidence(), text);
        EvidenceHolds.Check(read.Value, text);
    });

    [Fact]
    public void Parse_AreaRenamedEverywhere_ChangesTheAreaOnly() => TextProperty.Check(NewsGenerators.Sheets, sheet =>
    {
        var other = NewsGenerators.Areas[(Array.IndexOf(NewsGenerators.Areas, sheet.Area) + 1) % NewsGenerators.Areas.Length];
        Assert.Equal(WithoutArea(sheet.Print(), sheet.Area), WithoutArea(sheet.Print(other), other));
    });

    private static string WithoutArea(string text, LocalArea area)
    {
        var report = SendReportParser.Default.Parse(text).GetValueOrThrow().WithoutEvidence();
        Assert.Equal(area.LaCode, report.Inspection.Partnership.LocalArea?.LaCode);
        var bare = report with { Inspection = report.Inspection with { Partnership = new Partnership { Sectors = report.Inspection.Partnership.Sectors } } };
        return SendJson.Serialize(bare, indented: true).Replace(area.ShortName, "{area}", StringComparison.Ordinal);
    }

    private static void AssertSays(NewsSheet sheet, SendReport report, string text)
    {
        Same(sheet.Area.LaCode, report.Inspection.Partnership.LocalArea?.LaCode, text);
        Same(sheet.PublishedOn, report.Document.PublishedOn, text);
        Same(sheet.Lead.Judgement, report.Inspection.Judgement, text);
        foreach (var passage in sheet.Passages)
        {
            if (passage.OnSite is { } onSite)
                Same(onSite, report.Inspection.OnSite, text);
            if (passage.ReportPublishedOn is { } published)
                Same(published, report.Inspection.ReportPublishedOn, text);
        }
        SameList(sheet.Passages.SelectMany(passage => passage.Findings), report.Findings, text);
        SameList(sheet.Passages.SelectMany(passage => passage.Investments).Select(Stated), report.Investments.Select(Stated), text);
        SameList(sheet.Passages.SelectMany(passage => passage.Places), report.Places.Select(places => places.Count), text);
        SameList(sheet.Passages.Select(passage => passage.Statement).OfType<Statement>().Select(said => Stated(said, sheet.Area)), report.Statements.Select(said => Stated(said, sheet.Area)), text);
        SameList(sheet.Passages.SelectMany(passage => passage.FollowUps), report.Inspection.FollowUps.Where(followUp => followUp.Within is not null), text);
    }

    private static string Stated(Investment investment) => $"{investment.Amount} {investment.Qualifier} every {investment.Every} over {investment.Over}: {investment.Purpose}";

    private static string Stated(Statement said, LocalArea area) => $"{string.Join(" and ", said.Speakers)}: {said.Text}".Replace("{area}", area.ShortName, StringComparison.Ordinal);

    private static void Same<T>(T printed, T read, string text) => Assert.True(Equals(printed, read), $"printed: {printed}\nread:    {read}\n{text}");

    private static void SameList<T>(IEnumerable<T> printed, IEnumerable<T> read, string text)
    {
        var (wanted, given) = (printed.ToList(), read.ToList());
        for (var i = 0; i < Math.Max(wanted.Count, given.Count); i++)
            Assert.True(i < wanted.Count && i < given.Count && Equals(wanted[i], given[i]), $"printed: {(i < wanted.Count ? wanted[i] : "nothing")}\nread:    {(i < given.Count ? given[i] : "nothing")}\n{text}");
    }
}
