using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

/// <summary>Passages that another fact was read from are no findings.</summary>
public sealed class ClaimedPassagesTests
{
    private const string Minutes = "The letter notes:\n\n- schools are effective\n- nurses are skilled\n\nSchools met.";
    private const string Report = "Inspectors found that schools are effective. Nurses are skilled.";

    [Theory]
    [InlineData(Minutes, "schools are effective", "nurses are skilled")]
    [InlineData(Report, "schools are effective", "Nurses are skilled")]
    public void Read_PassageOfTheJudgement_IsNoFinding(string text, string judged, string expected) =>
        Assert.Equal([expected], Read(text, judged, (draft, at) => draft.Judgement = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent, At = at }));

    [Fact]
    public void Read_ItemThatFollowsFromTheJudgement_IsNoFinding() =>
        Assert.Equal(["nurses are skilled"], Read(Minutes, "schools are effective", (draft, at) => draft.FollowUps.Add(new FollowUp { Kind = FollowUpKind.MonitoringInspection, At = at })));

    [Theory]
    [InlineData("Nurses are skilled", "schools are effective")]
    [InlineData("schools are effective", "schools are effective", "Nurses are skilled", "Teams are effective")]
    public void Read_SpendingThatTheReportDoesNotTell_EndsIt(string spent, params string[] expected) =>
        Assert.Equal(expected, Read(Report + " Teams are effective.", spent, (draft, at) => draft.Investments.Add(new Investment { Amount = Medway.SendDomain.Values.Money.FromPounds(2), At = at })));

    [Fact]
    public void Read_WordsOfAStatement_AreNoFinding() =>
        Assert.Equal(["schools are effective"], Read(Report, "Nurses are skilled", (draft, at) => draft.Statements.Add(new Statement { Text = "Nurses are skilled", At = at })));

    [Fact]
    public void Read_ListThatAPersonSaysTheReportNames_IsTheReports()
    {
        var finding = Assert.Single(FindingReaderTests.Findings("Cllr Lark said the report names areas for improvement:\n\n- the local offer\n\nSchools met."));
        Assert.Equal((FindingKind.AreaForImprovement, Voice.Inspectors), (finding.Kind, finding.Voice));
    }

    private static IEnumerable<string> Read(string text, string claimed, Action<ReportDraft, ValueList<TextSpan>> claim)
    {
        var source = new SourceText(text);
        using var news = NewsText.Of(source);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        var start = text.IndexOf(claimed, StringComparison.Ordinal);
        claim(draft, ValueList<TextSpan>.One(source.Span(start, start + claimed.Length)));
        FindingReader.Read(news, [draft]);
        return draft.Findings.Select(finding => finding.Text);
    }
}
