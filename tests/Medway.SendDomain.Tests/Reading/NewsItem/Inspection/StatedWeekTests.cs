using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The days that a week told by its Monday stands for. 4 March 2024 is a Monday.</summary>
public sealed class StatedWeekTests
{
    [Theory]
    [InlineData("Inspectors were there w/c 4 March 2024.", true)]
    [InlineData("Inspectors were there wc 4 March 2024.", true)]
    [InlineData("Inspectors were there in the week beginning Monday, 4 March 2024.", true)]
    [InlineData("Inspectors were there in the week of 4 March.", true)]
    [InlineData("Inspectors were there a week commencing on 4 March 2024.", false)]
    [InlineData("Inspectors were there in the week of 4 to 8 March 2024.", false)]
    [InlineData("Inspectors were there for a week of March 2024.", false)]
    [InlineData("Inspectors were there on 4 March 2024.", false)]
    public void Opens_WordsBeforeADay_MakeItTheFirstOfAWeek(string text, bool expected) => Assert.Equal(expected, SignsOf.Read(text, signs => StatedWeek.Opens(signs, signs.Dates[0])));

    [Theory]
    [InlineData("Inspectors were there in the week commencing 4 March 2024.", "2024-03-04/2024-03-08")]
    [InlineData("Inspectors were there in the week commencing 5 March 2024.", null)]
    [InlineData("It began {3} week commencing 4 March 2024.", null)]
    [InlineData("It began {4} week commencing 4 March 2024.", "2024-03-04/2024-03-08")]
    [InlineData("So it began. The week commencing 4 March 2024 was full.", "2024-03-04/2024-03-08")]
    public void Of_Week_IsItsWorkingDays(string text, string? expected) => Assert.Equal(expected, Week(text));

    [Fact]
    public void Of_Week_IsOfTwoDaysWhereTheInspectionIs()
    {
        const string text = "Inspectors were there in the week commencing 4 March 2024.";
        var full = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent };
        var revisit = new RevisitJudgement { Progress = RevisitProgress.Partial };
        var monitoring = new MonitoringInspectionJudgement { Action = MonitoringAction.Effective };

        Assert.NotNull(Week(text, full));
        Assert.NotNull(Week(text, full, revisit));
        Assert.Null(Week(text, revisit));
        Assert.Null(Week(text, monitoring));
        Assert.Null(Week(text, full, monitoring));
    }

    private static string? Week(string text, params Judgement[] judgements) => SignsOf.Read(text, signs =>
        StatedWeek.Of(signs, signs.Dates[0], signs.Dates[0].ToSpan()!.Value, [.. judgements.Select(judgement => new JudgementClaim(judgement, 0, 0, 1, 1))])?.ToString());
}
