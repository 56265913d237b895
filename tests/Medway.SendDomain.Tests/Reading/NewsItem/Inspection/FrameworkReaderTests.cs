using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Under which framework an inspection was, and what it was: by the judgement, by its days, by the day of the report, by what only one framework has.</summary>
public sealed class FrameworkReaderTests
{
    private static readonly TextSpan Place = new SourceText("all").Span(0, 3);

    public static TheoryData<Judgement, string> Judgements() => new()
    {
        { new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent }, "areaSend2023 fullInspection" },
        { new MonitoringInspectionJudgement { Action = MonitoringAction.Effective }, "areaSend2023 monitoringInspection" },
        { new RevisitJudgement { Progress = RevisitProgress.Partial }, "localAreaSend2016 revisit" },
        { new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.Required }, "localAreaSend2016 localAreaInspection" },
    };

    [Theory]
    [MemberData(nameof(Judgements))]
    public void Read_Judgement_SettlesIt(Judgement judgement, string expected) =>
        Assert.Equal(expected, Read("Inspectors came.", new ReportDraft(DocumentKind.NewsItem) { Judgement = judgement with { At = ValueList<TextSpan>.One(Place) } }));

    [Theory]
    [InlineData("Inspectors came.", "2023-01-09/2023-01-13", "areaSend2023 ")]
    [InlineData("Inspectors came.", "2022-12-05/2022-12-09", "localAreaSend2016 ")]
    [InlineData("The monitoring inspection was short.", "2024-03", "areaSend2023 monitoringInspection")]
    [InlineData("The revisit was short.", "2024-03", "areaSend2023 ")]
    [InlineData("The revisit was short.", "2021-03", "localAreaSend2016 revisit")]
    [InlineData("The monitoring inspection was short.", "2021-03", "localAreaSend2016 ")]
    public void Read_Days_SettleIt(string text, string onSite, string expected) =>
        Assert.Equal(expected, Read(text, new ReportDraft(DocumentKind.NewsItem) { OnSite = new Cited<DateSpan>(DateSpan.Parse(onSite), Place) }));

    [Theory]
    [InlineData("Inspectors came.", "2023-04-01", null, "areaSend2023 ")]
    [InlineData("Inspectors came.", "2023-03-31", null, " SEND")]
    [InlineData("Inspectors came.", "2022-12-31", null, "localAreaSend2016 ")]
    [InlineData("Inspectors came.", "2024-05-03", "2022-10-03", "localAreaSend2016 ")]
    [InlineData("Inspectors came.", null, null, " SEND")]
    [InlineData("There are two areas for priority action.", null, null, "areaSend2023 ")]
    [InlineData("There are two significant weaknesses.", "2023-02-01", null, "localAreaSend2016 ")]
    public void Read_NeitherJudgementNorDays_IsSettledByTheReportsDayOrWords(string text, string? item, string? report, string expected)
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        if (item is not null)
            draft.PublishedOn = new Cited<PartialDate>(PartialDate.Parse(item), Place);
        if (report is not null)
            draft.ReportPublishedOn = new Cited<PartialDate>(PartialDate.Parse(report), Place);

        var read = Read(text, draft);

        Assert.StartsWith(expected, read, StringComparison.Ordinal);
    }

    private static string Read(string text, ReportDraft draft) => SignsOf.Read(text, signs =>
    {
        FrameworkReader.Read(signs, draft);
        return $"{draft.Framework?.Value} {draft.Activity?.Value}{string.Concat(draft.Diagnostics.ToOrdered(9).Select(diagnostic => diagnostic.Code))}";
    });
}
