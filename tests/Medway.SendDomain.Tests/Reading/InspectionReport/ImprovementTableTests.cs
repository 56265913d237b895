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
}
