using System.Runtime.CompilerServices;
using Medway.SendDomain.Model;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.FollowUps;
using Medway.SendDomain.Tests.Json;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Values;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class ReadmeExampleTests
{
    [Fact]
    public void Readme_Register_SaysWhatIs()
    {
        var report = SampleReports.Lean with
        {
            Inspection = new Inspection
            {
                OnSite = DateSpan.Parse("2024-02-05/2024-02-09"),
                ReportPublishedOn = PartialDate.Parse("2024-04-02"),
                Judgement = new FullInspectionJudgement { Outcome = FullInspectionOutcome.Inconsistent },
            },
        };

        NameLookup<LocalArea> found = LocalAreaRegister.Default.Find("Telford & Wrekin Council", on: new LocalDate(2024, 4, 2));
        LocalArea area = found.Value!;                               // null unless one area is meant: found.Candidates has all, Nearest(…) the like
        GssCode? code = area.GssCodeOn(new LocalDate(2024, 4, 2));
        BoardsOfArea boards = IntegratedCareBoardRegister.Default.BoardsOf(area.LaCode!.Value, new LocalDate(2024, 4, 2));
        bool unknown = boards.Knowledge == BoardKnowledge.Unknown;   // unknown is not none

        int days = EnglishWorkingDays.Default.Between(new LocalDate(2024, 2, 9), new LocalDate(2024, 4, 2));
        LocalDate statementDue = EnglishWorkingDays.Default.Add(new LocalDate(2018, 3, 5), 70);

        IReadOnlyList<ExpectedFollowUp> expected = ExpectedFollowUps.Of(report.Inspection);
        IReadOnlyList<ExpectedFollowUp> due = expected.DueOn(new LocalDate(2027, 3, 1));

        Assert.Equal(("894", "E06000020"), (area.LaCode.ToString(), code.ToString()));
        Assert.Equal(unknown, boards.Boards.Count == 0);
        Assert.Equal((35, new LocalDate(2018, 6, 15)), (days, statementDue));
        Assert.Equal(["strategicPlanUpdate", "fullInspection"], expected.Select(one => one.Kind.ToString()));
        Assert.Equal("fullInspection", Assert.Single(due).Kind.ToString());
    }

    [Fact]
    public void Readme_Register_IsTheCodeAbove()
    {
        var readme = File.ReadAllText(Path.Join(ProjectFiles.Root, "README.md"));
        var section = readme[readme.IndexOf("## Register", StringComparison.Ordinal)..];
        var example = section.Split("```")[1].Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        Assert.NotEmpty(example);
        Assert.Equal([], example.Except(File.ReadAllLines(Here()).Select(line => line.Trim())));
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
