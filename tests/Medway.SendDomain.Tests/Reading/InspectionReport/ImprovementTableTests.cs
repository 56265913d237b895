using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Where the rows of areas for improvement begin, and what are points of a row.</summary>
public class ImprovementTableTests
{
    [Theory]
    [InlineData("Waits for speech therapy should be shorter for every child of school age.\nHealth leaders should publish how long families wait in each of the towns.",
        "Waits for speech therapy should be shorter for every child of school age.|Health leaders should publish how long families wait in each of the towns.")]
    [InlineData("Young people should know early which courses and jobs are open to them.\nThe partnership and its colleges need to plan these with employers there.",
        "Young people should know early which courses and jobs are open to them.|The partnership and its colleges need to plan these with employers there.")]
    [InlineData("Young people should know early which courses and jobs are open to them.\nThe quality of advice from schools should not depend on where they live.",
        "Young people should know early which courses and jobs are open to them. The quality of advice from schools should not depend on where they live.")]
    [InlineData("Waits for speech therapy should be shorter for every child of school age.\nThey and other partners should tell families how long they are to wait.",
        "Waits for speech therapy should be shorter for every child of school age. They and other partners should tell families how long they are to wait.")]
    [InlineData("Waits for speech therapy should be shorter for every child of school age.\nIn the meantime, leaders should give advice to families who are waiting.",
        "Waits for speech therapy should be shorter for every child of school age. In the meantime, leaders should give advice to families who are waiting.")]
    public void Read_FullLines_BeginARowWhereABodyIsToAct(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("Plans should be better, so that:\n◼ they are on time; and\n◼ they name what helps\nSchool leaders should hear families early in every case.", "Plans should be better, so that: [they are on time; and/they name what helps]|School leaders should hear families early in every case.")]
    [InlineData("Plans should be better, so that:\n◼ they are on time; and\n◼ they name what helps and who is to do it in\nSchools for all ages and in the homes of families.", "Plans should be better, so that: [they are on time; and/they name what helps and who is to do it in Schools for all ages and in the homes of families.]")]
    [InlineData("Plans should be better, so that they are on time and name\nSchool leaders who should hear families early in each case.", "Plans should be better, so that they are on time and name School leaders who should hear families early in each case.")]
    public void Read_LastPointWithoutStop_EndsWhereABodyIsToAct(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("Leaders should improve short breaks\n– above all those at weekends – and\ntell families.", "Leaders should improve short breaks – above all those at weekends – and tell families.")]
    [InlineData("Leaders should improve:\n– short breaks\n– transport.", "Leaders should improve: [short breaks/transport.]")]
    [InlineData("Leaders should improve\n- short breaks; and\n- transport.", "Leaders should improve [short breaks; and/transport.]")]
    [InlineData("Leaders should improve\n- short breaks\n- transport.", "Leaders should improve [short breaks/transport.]")]
    [InlineData("Leaders should improve:\n◼ short breaks\n– above all at weekends; and\n◼ transport.", "Leaders should improve: [short breaks – above all at weekends; and/transport.]")]
    [InlineData("◼ Leaders should improve short breaks\n– above all at weekends.\n◼ Transport should be safe.", "Leaders should improve short breaks – above all at weekends.|Transport should be safe.")]
    public void Read_Dash_IsABulletOnlyBehindWhatIsOver(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("1. Waits should be shorter.\n2. Plans should be on time, with\nall advice.\n3. Schools should be helped.", "Waits should be shorter.|Plans should be on time, with all advice.|Schools should be helped.")]
    [InlineData("Areas for improvement\n1\nLeaders should reduce the time that families wait.\n2\nPlans should be on time.", "Leaders should reduce the time that families wait.|Plans should be on time.")]
    [InlineData("1. Leaders should see that:\n• risks are seen;\n• action follows.\n2. Plans should be on time.", "Leaders should see that: [risks are seen;/action follows.]|Plans should be on time.")]
    [InlineData("◼ Leaders should see that:\n– risks are seen;\n– action follows.\n◼ Plans should be on time.", "Leaders should see that: [risks are seen;/action follows.]|Plans should be on time.")]
    [InlineData("Leaders should see that:\no risks are seen;\no action follows.\nThe partnership should ensure that plans are on time.", "Leaders should see that: [risks are seen;/action follows.]|The partnership should ensure that plans are on time.")]
    [InlineData("Leaders should see that:\n1. risks are seen;\n2. action follows.\nThe partnership should ensure that plans are on time.", "Leaders should see that: [risks are seen;/action follows.]|The partnership should ensure that plans are on time.")]
    [InlineData("Leaders should see that:\na) risks are seen;\nb) action follows.\nThe partnership should ensure that plans are on time.", "Leaders should see that: [risks are seen;/action follows.]|The partnership should ensure that plans are on time.")]
    public void Read_NumbersAndRings_AreOfRowsOrPoints(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("Waits for tests of autism should be shorter for all, and families\nhelped meanwhile.\nVisits to homes should be offered to each family.\nReviews need to be timely.",
        "Waits for tests of autism should be shorter for all, and families helped meanwhile.|Visits to homes should be offered to each family.|Reviews need to be timely.")]
    public void Read_ShortLines_EndTheirRows(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("", "")]
    [InlineData("Areas for improvement", "")]
    [InlineData("Areas for improvement\nArea for improvement\nLeaders should act.", "Leaders should act.")]
    [InlineData("Areas for improvement\nLeaders should act.\n\nAreas for improvement\nLeaders should visit.", "Leaders should act.|Leaders should visit.")]
    [InlineData("Areas for improvement\nLeaders should act.\n\nNurses should visit.", "Leaders should act.|Nurses should visit.")]
    [InlineData("◼ Leaders should act.\n\nNurses should visit.\n◼ Waits should be short.", "Leaders should act. Nurses should visit.|Waits should be short.")]
    [InlineData("◼\n◼ Leaders should act.", "Leaders should act.")]
    [InlineData("◼", "")]
    [InlineData("Leaders should:\n◼\n◼ act.", "Leaders should: [act.]")]
    // A bullet that stands apart is that of the passage between empty lines.
    [InlineData("Leaders should:\n◼ plan early\n\nwrite to families\n◼\n◼\nhear schools.", "Leaders should: [plan early/write to families/hear schools.]")]
    public void Read_Rows_HaveTheirPoints(string text, string rows) => Assert.Equal(rows, SectionDraft.Print(SectionDraft.Of(text, ImprovementTable.Read)));

    [Theory]
    [InlineData("Leaders should act.", null)]
    [InlineData("Leaders should:\n◼ plan early\n◼ write.", null)]
    [InlineData("Leaders should act", "info SEND0307: A finding ends without a full stop: 'Leaders should act'.")]
    [InlineData("Leaders should:\n◼ plan.\n◼ write to families", "info SEND0307: A finding ends without a full stop: 'write to families'.")]
    [InlineData("Leaders should tell families how they plan", "info SEND0307: A finding ends without a full stop: '…aders should tell families how they plan'.")]
    [InlineData("Leaders should tell all how they now plan", "info SEND0307: A finding ends without a full stop: '…eaders should tell all how they now plan'.")]
    [InlineData("Leaders should tell us how they now plan", "info SEND0307: A finding ends without a full stop: 'Leaders should tell us how they now plan'.")]
    public void Read_RowWithoutStop_IsSaid(string text, string? said) =>
        Assert.Equal(said, SectionDraft.Of(text, ImprovementTable.Read).Diagnostics.ToOrdered(9).SingleOrDefault()?.ToString());

    [Fact]
    public void Read_Row_StandsWhereItsWordsDo()
    {
        const string Text = "Leaders should:\n◼ plan early\n◼ write.";
        var finding = Assert.Single(SectionDraft.Of(Text, ImprovementTable.Read).Findings);
        Assert.Equal(["Leaders should:", "plan early", "write."], finding.At.Select(at => Text[at.Start..at.End]));
    }
}
