using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>What is to follow, after each judgement: within which time and about so long, or due by which day.</summary>
public sealed class FollowUpReaderTests
{
    private const string Failings = "failings";
    private const string Inconsistent = "inconsistent";
    private const string Statement = "statement";

    [Theory]
    [InlineData("The partnership must write a priority action plan.", Failings, "priorityActionPlan due ?")]
    [InlineData("The partnership must write a priority action plan by 7 March 2024.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("The partnership must write a priority action plan before 7 March 2024.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("The partnership must write a priority action plan on 7 March 2024.", Failings, "priorityActionPlan due ?")]
    [InlineData("The partnership must write a priority action plan {6} by 7 March 2024.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("The partnership must write a priority action plan {7} by 7 March 2024.", Failings, "priorityActionPlan due ?")]
    [InlineData("By 7 March 2024 they must {4} a priority action plan.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("By 7 March 2024 they must {5} a priority action plan.", Failings, "priorityActionPlan due ?")]
    [InlineData("They must write a priority action plan. By 7 March 2024 buses run.", Failings, "priorityActionPlan due ?")]
    [InlineData("They must write a priority action plan on 1 March 2024 or by 7 March 2024.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("They must write a priority action plan. The priority action plan is required by 7 March 2024.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("The priority action plan is required by 7 March 2024. They must write a priority action plan.", Failings, "priorityActionPlan due 2024-03-07")]
    [InlineData("They must write a priority action plan.", Inconsistent, "")]
    [InlineData("They must write a priority action plan.", Statement, "writtenStatementOfAction due ?")]
    [InlineData("They must write a priority action plan.", null, "")]
    [InlineData("A priority action plan is there.", Failings, "")]
    [InlineData("They must work on the areas for priority action.", Failings, "")]
    [InlineData("They must update their strategic plan by 7 March 2024.", Inconsistent, "strategicPlanUpdate due 2024-03-07")]
    [InlineData("The strategic plan is new.", Inconsistent, "")]
    public void Read_Plans_AreThoseAskedFor(string text, string? judgement, string expected) => Assert.Equal(expected, Read(text, judgement));

    [Theory]
    [InlineData("The next inspection is in three years.", Inconsistent, "fullInspection P3Y")]
    [InlineData("The next inspection is in about three years.", Inconsistent, "fullInspection P3Y about")]
    [InlineData("The next inspection {13} 3 years from now.", Inconsistent, "fullInspection P3Y")]
    [InlineData("The next inspection {14} 3 years from now.", Inconsistent, "")]
    [InlineData("The next inspection is in 18 months.", Inconsistent, "fullInspection P18M")]
    [InlineData("The next inspection comes, in three years", Inconsistent, "fullInspection P3Y")]
    [InlineData("The next inspection is near. Three years have passed.", Inconsistent, "")]
    [InlineData("The next inspection, number three\n\nYears have passed", Inconsistent, "")]
    [InlineData("The next inspection is in 99 years.", Inconsistent, "fullInspection P99Y")]
    [InlineData("The next inspection is in 100 years.", Inconsistent, "")]
    [InlineData("The next inspection is in three schools.", Inconsistent, "")]
    [InlineData("The next inspection is in three years. The next inspection is three years away.", Inconsistent, "fullInspection P3Y")]
    [InlineData("The next inspection is in three years. The next inspection is two years away.", Inconsistent, "fullInspection P3Y; fullInspection P2Y")]
    public void Read_NextInspection_IsWithinTheTimeStated(string text, string judgement, string expected) => Assert.Equal(expected, Read(text, judgement));

    [Theory]
    [InlineData("Ofsted {11} will return in three years.", Inconsistent, "fullInspection P3Y")]
    [InlineData("Ofsted {12} will return in three years.", Inconsistent, "")]
    [InlineData("Ofsted came. Leaders will return in three years.", Inconsistent, "")]
    [InlineData("Inspectors will return within 18 months.", Failings, "monitoringInspection P18M")]
    [InlineData("Inspectors will return within three years.", Failings, "fullInspection P3Y")]
    [InlineData("The next inspection is within 18 months.", Failings, "fullInspection P18M")]
    public void Read_Return_IsOfInspectors(string text, string judgement, string expected) => Assert.Equal(expected, Read(text, judgement));

    [Theory]
    [InlineData("Inspectors will return within 18 months.", "revisit P18M; writtenStatementOfAction due ?")]
    [InlineData("The next inspection is within 18 months.", "fullInspection P18M; writtenStatementOfAction due ?")]
    public void Read_ReturnAfterAStatementOfAction_IsARevisit(string text, string expected) => Assert.Equal(expected, Read(text, Statement));

    [Theory]
    [InlineData("A monitoring inspection will come within 18 months.", Failings, "monitoringInspection P18M")]
    [InlineData("A monitoring inspection will come within 18 months.", Inconsistent, "")]
    [InlineData("A monitoring inspection will come.", Failings, "")]
    [InlineData("The area will be inspected again in about three years.", Failings, "fullInspection P3Y about")]
    [InlineData("Inspectors will return within three years for what is no monitoring visit.", Failings, "fullInspection P3Y")]
    public void Read_MonitoringInspection_FollowsFailings(string text, string judgement, string expected) => Assert.Equal(expected, Read(text, judgement));

    [Theory]
    [InlineData("Inspectors are due back within three years.", Inconsistent, "fullInspection P3Y")]
    [InlineData("Inspectors are expected back in 18 months.", Failings, "monitoringInspection P18M")]
    [InlineData("Teachers are due back within three years.", Inconsistent, "")]
    [InlineData("Members asked about the next inspection. It was confirmed that it would be in around three years.", Inconsistent, "fullInspection P3Y about")]
    [InlineData("Members asked about the next inspection. Buses ran. It would be in around three years.", Inconsistent, "")]
    [InlineData("Members asked about the next inspection.\n\nIt would be in around three years.", Inconsistent, "")]
    [InlineData("Members asked about the next inspection. Then {14} it would be in three years.", Inconsistent, "fullInspection P3Y")]
    [InlineData("Members asked about the next inspection. Then {15} it would be in three years.", Inconsistent, "")]
    [InlineData("Members asked about the next inspection. They work hard for three years.", Inconsistent, "")]
    public void Read_NextInspection_IsAlsoInspectorsDueBackOrTheAnswer(string text, string judgement, string expected) => Assert.Equal(expected, Read(text, judgement));

    [Fact]
    public void Read_Times_AreCitedFromTheWordsToTheUnit() => Assert.Equal(
        ["next inspection is in three years"],
        SignsOf.Read("The next inspection is in three years from now.", signs => Follow(signs, Inconsistent).Select(next => signs.News.Text[next.At[0].Start..next.At[0].End].ToString()).ToArray()));

    private static string Read(string text, string? judgement) => SignsOf.Read(text, signs => string.Join("; ", Follow(signs, judgement).Select(next =>
        next.Within is null ? $"{next.Kind} due {next.Due?.ToString() ?? "?"}" : $"{next.Kind} {next.Within}{(next.Approximate ? " about" : "")}")));

    private static List<FollowUp> Follow(NewsSigns signs, string? judgement)
    {
        var at = ValueList<TextSpan>.One(new SourceText("all").Span(0, 3));
        var draft = new ReportDraft(DocumentKind.NewsItem)
        {
            Judgement = judgement switch
            {
                Failings => new FullInspectionJudgement { Outcome = FullInspectionOutcome.WidespreadOrSystemicFailings, At = at },
                Inconsistent => new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent, At = at },
                Statement => new LocalAreaInspectionJudgement { WrittenStatementOfAction = WrittenStatementOfAction.Required, At = at },
                _ => null,
            },
        };
        FollowUpReader.Read(signs, draft);
        return draft.FollowUps;
    }
}
