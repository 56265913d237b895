using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

public class TeamSectionTests
{
    private const string Team = " Mabel Nightingale HMI, Ofsted Lead inspector Nell Orchard, CQC Lead inspector\n Otis Pennyfeather, Ofsted HMI             Quentin Rushby, CQC inspector";

    private static readonly string Seed = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, "report-two-columns.txt"));

    [Fact]
    public void Parse_NameAtTheEndOfAColumn_TakesNoRoleFromTheTopOfTheOther()
    {
        Assert.Contains(Team, Seed, StringComparison.Ordinal);
        var text = Seed.Replace(Team, " Otis Pennyfeather                         Lead inspector, CQC", StringComparison.Ordinal);

        var report = SendReportParser.Default.Parse(text).Value!;

        Assert.Equal([], report.Inspection.Team);
        Assert.Contains(report.Diagnostics, said => said.Code == "SEND0312");
    }

    [Fact]
    public void Parse_SignThatNobodySeesBesideAName_LeavesThePlacesInReadingOrder()
    {
        var text = Seed.Replace(Team, " Clara Fennimore,\u200B Ofsteategic\nplan based on the recommendations", StringComparison.Ordinal);

        var member = Assert.Single(SendReportParser.Default.Parse(text).Value!.Inspection.Team);

        Assert.Equal(member.At.Order(), member.At);
        Assert.True(member.At.Count > 1);
    }
}
