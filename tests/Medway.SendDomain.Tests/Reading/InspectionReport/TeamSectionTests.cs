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

        var member = Assert.Single(report.Inspection.Team);
        Assert.Equal(("Otis Pennyfeather", null, false), (member.Name, member.Role, member.Lead));
    }

    [Fact]
    public void Parse_SignThatNobodySeesBesideAName_LeavesThePlacesInReadingOrder()
    {
        var text = Seed.Replace(Team, " Clara Fennimore,\u200B Ofsteategic\nplan based on the recommendations", StringComparison.Ordinal);

        var member = Assert.Single(SendReportParser.Default.Parse(text).Value!.Inspection.Team);

        Assert.Equal(member.At.Order(), member.At);
        Assert.True(member.At.Count > 1);
    }

    [Theory]
    [InlineData("Nora Senior, Ofsted HMI", "Nora Senior|Ofsted HMI|Ofsted|False")]
    [InlineData("Wilf Early Ofsted Inspector", "Wilf Early|Ofsted Inspector|Ofsted|False")]
    [InlineData("Rui da Costa, CQC inspector", "Rui da Costa|CQC inspector|CareQualityCommission|False")]
    [InlineData("Anne du Bois, HMI", "Anne du Bois|HMI|Ofsted|False")]
    [InlineData("Omar bin Zaki, HMI", "Omar bin Zaki|HMI|Ofsted|False")]
    [InlineData("Tariq al-Amin, HMI", "Tariq al-Amin|HMI|Ofsted|False")]
    [InlineData("Lead inspector: Nell Orchard, HMI\nTeam inspector: Otis Pennyfeather", "Nell Orchard|Lead inspector HMI|Ofsted|True;Otis Pennyfeather|Team inspector|Ofsted|False")]
    [InlineData("CQC lead inspector:\nNell Orchard\nOtis Pennyfeather, HMI", "Nell Orchard|CQC lead inspector|CareQualityCommission|True;Otis Pennyfeather|HMI|Ofsted|False")]
    [InlineData("Nell Orchard, HMI, deputy lead inspector", "Nell Orchard|HMI deputy lead inspector|Ofsted|False")]
    [InlineData("Nell Orchard, HMI (shadow lead)", "Nell Orchard|HMI (shadow lead)|Ofsted|False")]
    [InlineData("Nell Orchard, co-lead inspector", "Nell Orchard|co-lead inspector|Ofsted|True")]
    [InlineData("Care Quality Commission\nNell Orchard, CQC inspector\nOtis Pennyfeather, OI", "Nell Orchard|CQC inspector|CareQualityCommission|False;Otis Pennyfeather|OI|Ofsted|False")]
    public void Parse_Team_HasWhoIsInItAsWhat(string team, string members)
    {
        var text = Seed.Replace(Team, team, StringComparison.Ordinal).Replace(" Ofsted                                    Care Quality Commission\n", "", StringComparison.Ordinal);

        var read = SendReportParser.Default.Parse(text).Value!;

        Assert.Equal(members, string.Join(';', read.Inspection.Team.Select(member => $"{member.Name}|{member.Role}|{member.Inspectorate}|{member.Lead}")));
        EvidenceHolds.Check(read, text);
    }

    [Fact]
    public void Parse_HeadingOfSeveral_IsNobodysRole()
    {
        var text = Seed.Replace(Team, "Ofsted inspectors:\nNell Orchard\nOtis Pennyfeather", StringComparison.Ordinal);

        Assert.Equal([("Nell Orchard", null), ("Otis Pennyfeather", null)], SendReportParser.Default.Parse(text).Value!.Inspection.Team.Select(static member => (member.Name, member.Role)));
    }
}
