using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The partnership details: what is whose, and what is nobody’s for sure.</summary>
public class DetailsSectionTests
{
    private const string Officer = "Ada Quill, Director of Children’s\nServices\n";
    private const string Website = "www.medway.example.gov.uk\n";
    private const string Address = "Moot Hall\n1 Sluice Road\nChatham\nZZ1 1AA\n";
    private const string Name = "NHS Kent and Medway\nIntegrated Care Board\n";
    private const string Chief = "Bertram Oake, Chief Executive\n";
    private const string Site = "www.kent.example.nhs.uk\n";
    private const string Place = "Mill House\nOast Lane\nMaidstone\nZZ2 2BB\n";

    private const string Said = "SEND0317";

    private static readonly string Seed = File.ReadAllText(Path.Join(ProjectFiles.InvalidSeeds, "report-columns-together.txt"));

    [Theory]
    [InlineData("NHS Kent and Medway\nIntegrated Care Board (KM ICB)\n")]
    [InlineData("NHS Kent and Medway Integrated\nCare Board (Medway place)\n")]
    [InlineData("NHS Kent and Medway Integrated Care\nBoard (the part of it for the\nMedway towns)\n")]
    [InlineData("NHS Kent and Medway ICB (KMICB)\n")]
    [InlineData("Kent and Medway ICB\n(Medway and Swale)\n")]
    public void Parse_BracketBehindABoardsName_IsPartOfTheName(string name) =>
        AssertBoth(Council(), Board(name), Officer + Website + Address, Chief + Site + Place);

    [Theory]
    [InlineData(Officer + "Cora Fenn, Director of Public Health\n" + Website + Address, "Cora Fenn, Director of Public Health")]
    [InlineData(Officer + Website + "www.offer.medway.example.gov.uk\n" + Address, "www.offer.medway.example.gov.uk")]
    public void Parse_TwoOfAKindUnderTheCouncil_LeavesTheBoardItsOwn(string council, string surplus)
    {
        var report = AssertBoth(Council(), Board(Name), council, Chief + Site + Place);

        Assert.Contains(report.Diagnostics, said => said.Code == Said && said.Message.Contains(surplus, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Moot Hall\n1 Sluice Road\n\nChatham\nZZ1 1AA\n")]
    [InlineData("Moot Hall\n1 Sluice Road\n\nChatham ZZ1 1AA\n")]
    [InlineData("send@medway.example.gov.uk\n01634 000 000\nMoot Hall\n1 Sluice Road\nChatham\nZZ1 1AA\n")]
    [InlineData("Moot Hall\n1 Sluice Road\nTelephone: (01634) 000000\nChatham\nZZ1 1AA\nEmail: send@medway.example.gov.uk\n")]
    public void Parse_AddressBrokenOrBesideOtherLines_IsTheAddressAlone(string address)
    {
        var report = AssertBoth(Council(), Board(Name), Officer + Website + address, Chief + Site + Place);

        Assert.DoesNotContain(report.Diagnostics, said => said.Code == Said);
    }

    [Theory]
    [InlineData("Patricia Head, Director of Children’s\nServices\n", "Patricia Head")]
    [InlineData("Mr Robin Place – Director of Children’s Services\n", "Robin Place")]
    [InlineData("Ana da Costa, Director of Children’s\nServices\n", "Ana da Costa")]
    [InlineData("Tariq al-Amin, Director of Children’s Services\n", "Tariq al-Amin")]
    [InlineData("Patricia Head\nDirector of Children’s Services\n", "Patricia Head")]
    [InlineData("Director of Children’s Services: Cora Fenn\n", "Cora Fenn")]
    public void Parse_OfficerWithAnUnusualName_IsTheCouncils(string officer, string name)
    {
        var council = AssertBoth(Council(), Board(Name), officer + Website + Address, Chief + Site + Place).Inspection.Partnership.LocalAuthority!;

        Assert.Equal((name, "Director of Children’s Services"), (council.LeadOfficer?.Name, council.LeadOfficer?.Title));
    }

    [Fact]
    public void Parse_AgesInATitle_AreNoHouseNumber()
    {
        var report = Read(Council() + Officer + Website + Address + Board(Name) + "Bertram Oake, Director of Nursing (0–25) and\n0 to 25 lead\n" + Site + Place);

        Assert.Equal("Director of Nursing (0–25) and 0 to 25 lead", Assert.Single(report.Inspection.Partnership.IntegratedCareBoards).LeadOfficer?.Title);
    }

    [Theory]
    [InlineData("Website", Officer + Address, Chief + Site + Place)]
    [InlineData("LeadOfficer", Website + Address, Chief + Site + Place)]
    [InlineData("Address", Officer + Website, Chief + Site + Place)]
    [InlineData("", Officer + Website + Address, Site + Place)]
    [InlineData("", Officer + Website + Address, Chief + Site)]
    [InlineData("", Officer + Website + Address, "")]
    public void Parse_OneIsNotPrinted_TheOtherKeepsItsOwn(string missing, string council, string board)
    {
        var partnership = Read(Council() + council + Board(Name) + board).Inspection.Partnership;
        var (authority, other) = (partnership.LocalAuthority!, Assert.Single(partnership.IntegratedCareBoards));

        Assert.Equal(missing == "LeadOfficer" ? null : "Ada Quill", authority.LeadOfficer?.Name);
        Assert.Equal(missing == "Website" ? null : "www.medway.example.gov.uk", authority.Website);
        Assert.Equal(missing == "Address" ? null : Address.TrimEnd(), authority.Address);
        Assert.Equal(board.Contains("Oake", StringComparison.Ordinal) ? "Bertram Oake" : null, other.LeadOfficer?.Name);
        Assert.Equal(board.Contains("www", StringComparison.Ordinal) ? "www.kent.example.nhs.uk" : null, other.Website);
        Assert.Equal(board.Contains("Mill", StringComparison.Ordinal) ? Place.TrimEnd() : null, other.Address);
    }

    [Fact]
    public void Parse_ContactBetweenTwoAddresses_EndsTheFirst()
    {
        var partnership = Read("Local authority\nMedway Council\n\nIntegrated care board\nNHS Kent and Medway ICB\n\n" + Address + "send@medway.example.gov.uk\n01634 000 000\n" + Place).Inspection.Partnership;

        Assert.Equal((Address.TrimEnd(), Place.TrimEnd()), (partnership.LocalAuthority?.Address, partnership.IntegratedCareBoards[0].Address));
    }

    [Fact]
    public void Parse_EmptyLineBetweenAllEntries_PartsNoTitleFromItsName()
    {
        var report = AssertBoth("Local authority\n\nMedway Council\n\n", Board(Name), "Ada Quill\n\nDirector of Children’s\nServices\n\n" + Website + "\n" + Address, "\nBertram Oake\n\nChief Executive\n\n" + Site + "\n" + Place);

        Assert.DoesNotContain(report.Diagnostics, said => said.Code == Said);
    }

    [Fact]
    public void Parse_SitesOneUnderTheOther_AreTwo()
    {
        var report = Read("Local authority\nMedway Council\n\nIntegrated care boards\nNHS Kent and Medway ICB; NHS Sussex ICB\n\n" + Website + "\nhttps://kent.example\n.nhs.uk/\nhttps://sussex.example.nhs.uk/about-\nus/\n");

        Assert.Equal(["https://kent.example.nhs.uk/", "https://sussex.example.nhs.uk/about-us/"], report.Inspection.Partnership.IntegratedCareBoards.Select(board => board.Website));
    }

    [Theory]
    [InlineData("Ada Quill, Director of Children’s\nServices\nThe Lock\n1 Sluice Road\nChatham\nZZ1 1AA\n", "Director of Children’s Services", "The Lock\n1 Sluice Road\nChatham\nZZ1 1AA")]
    [InlineData("Ada Quill, Director (Children and\nFamilies) and\nDeputy Chief Executive\nMoot Hall\nChatham\nZZ1 1AA\n", "Director (Children and Families) and Deputy Chief Executive", "Moot Hall\nChatham\nZZ1 1AA")]
    [InlineData("Ada Quill, Director of the\nThames Estuary Partnership\n1 Sluice Road\nZZ1 1AA\n", "Director of the Thames Estuary Partnership", "1 Sluice Road\nZZ1 1AA")]
    public void Parse_NoWebsiteBetweenTitleAndAddress_PartsThem(string entries, string title, string address)
    {
        var authority = Read(Council() + entries + Board(Name) + Chief + Site + Place).Inspection.Partnership.LocalAuthority!;

        Assert.Equal((title, address), (authority.LeadOfficer?.Title, authority.Address));
    }

    [Fact]
    public void Parse_AddressThatBeginsWithTheBoardsName_IsNoTitle()
    {
        var board = Assert.Single(Read(Council() + Officer + Website + Address + Board(Name) + Chief + "Kent and Medway ICB\n" + Place).Inspection.Partnership.IntegratedCareBoards);

        Assert.Equal(("Chief Executive", "Kent and Medway ICB\n" + Place.TrimEnd()), (board.LeadOfficer?.Title, board.Address));
    }

    [Fact]
    public void Parse_LinesOfBothColumnsInTurn_GivesNoAddress()
    {
        var report = Read("Local authority\nMedway Council\n\nIntegrated care board\n" + Name + Website + Site + "Moot Hall\nMill House\n1 Sluice Road\nOast Lane\nChatham ZZ1 1AA\nMaidstone ZZ2 2BB\n");

        Assert.Equal((null, null), (report.Inspection.Partnership.LocalAuthority?.Address, report.Inspection.Partnership.IntegratedCareBoards[0].Address));
        Assert.Equal(("www.medway.example.gov.uk", "www.kent.example.nhs.uk"), (report.Inspection.Partnership.LocalAuthority?.Website, report.Inspection.Partnership.IntegratedCareBoards[0].Website));
        Assert.Contains(report.Diagnostics, said => said.Code == "SEND0313");
    }

    [Fact]
    public void Parse_RowByRowInWholeLines_GivesEachItsOwn()
    {
        var report = Read("Local authority\nMedway Council\n\nIntegrated care board\n" + Name + "Ada Quill, Director\n" + Chief + Website + Site + "Moot Hall, Chatham ZZ1 1AA\nMill House, Maidstone ZZ2 2BB\n");
        var (authority, board) = (report.Inspection.Partnership.LocalAuthority, report.Inspection.Partnership.IntegratedCareBoards[0]);

        Assert.Equal(("Ada Quill", "Moot Hall, Chatham ZZ1 1AA"), (authority?.LeadOfficer?.Name, authority?.Address));
        Assert.Equal(("Bertram Oake", "Mill House, Maidstone ZZ2 2BB"), (board.LeadOfficer?.Name, board.Address));
        Assert.DoesNotContain(report.Diagnostics, said => said.Code is "SEND0313" or Said);
    }

    [Fact]
    public void Parse_OnlyTheBoardsSiteRowByRow_IsTheBoards()
    {
        var partnership = Read("Local authority\nMedway Council\n\nIntegrated care board\n" + Name + "\n" + Officer + "\n" + Chief + "\n" + Site).Inspection.Partnership;

        Assert.Equal((null, "www.kent.example.nhs.uk"), (partnership.LocalAuthority?.Website, partnership.IntegratedCareBoards[0].Website));
    }

    [Fact]
    public void Parse_RowByRowWithOneMissing_GivesNobodyTheOtherAndSaysSo()
    {
        var report = Read("Local authority\nMedway Council\n\nIntegrated care board\n" + Name + "\n" + Officer + "\n" + Chief + "\n" + Website + "\n" + Site + "\n" + Address);
        var partnership = report.Inspection.Partnership;

        Assert.Equal(("Ada Quill", "www.medway.example.gov.uk", null), (partnership.LocalAuthority?.LeadOfficer?.Name, partnership.LocalAuthority?.Website, partnership.LocalAuthority?.Address));
        Assert.Null(Assert.Single(partnership.IntegratedCareBoards).Address);
        Assert.Contains(report.Diagnostics, said => said.Code == Said);
    }

    [Theory]
    [InlineData("the Director of Children’s Services\n")]
    [InlineData("Quill\n")]
    public void Parse_LineThatIsNoOfficersEntry_IsNoAddress(string line)
    {
        var report = Read(Council() + line + Website + Address + Board(Name) + Chief + Site + Place);
        var partnership = report.Inspection.Partnership;

        Assert.Equal((null, Address.TrimEnd()), (partnership.LocalAuthority?.LeadOfficer, partnership.LocalAuthority?.Address));
        Assert.Equal(("Bertram Oake", Place.TrimEnd()), (partnership.IntegratedCareBoards[0].LeadOfficer?.Name, partnership.IntegratedCareBoards[0].Address));
        Assert.Contains(report.Diagnostics, said => said.Code == Said);
    }

    [Fact]
    public void Parse_SitesForSomeOfTheBodies_TheGovernmentsIsTheCouncils()
    {
        var partnership = Read("Local authority\nMedway Council\n\nIntegrated care boards\nNHS Kent and Medway ICB; NHS Sussex ICB\n\n" + Website + "\n" + Site).Inspection.Partnership;

        Assert.Equal("www.medway.example.gov.uk", partnership.LocalAuthority?.Website);
        Assert.Equal([null, null], partnership.IntegratedCareBoards.Select(board => board.Website));
    }

    [Theory]
    [InlineData("Medway Borough Council", "Medway Borough Council")]
    [InlineData("The County Borough of Medway", "County Borough of Medway")]
    [InlineData("Medway", "Medway Council")]
    [InlineData("MedwayCouncil", "Medway Council")]
    public void Parse_Authority_IsCalledAsPrinted(string printed, string name) =>
        Assert.Equal(name, Read(Council().Replace("Medway Council", printed, StringComparison.Ordinal) + Officer + Board(Name)).Inspection.Partnership.LocalAuthority?.Name);

    private static string Council() => "Local authority\nMedway Council\n";

    private static string Board(string name) => "\nIntegrated care board\n" + name;

    private static SendReport AssertBoth(string council, string board, string ofCouncil, string ofBoard)
    {
        var report = Read(council + ofCouncil + board + ofBoard);
        var (authority, other) = (report.Inspection.Partnership.LocalAuthority!, Assert.Single(report.Inspection.Partnership.IntegratedCareBoards));
        Assert.Equal(("Medway Council", "www.medway.example.gov.uk"), (authority.Name, authority.Website));
        Assert.Equal("Moot Hall 1 Sluice Road Chatham ZZ1 1AA", authority.Address?.Replace('\n', ' '));
        Assert.Equal("Director of Children’s Services", authority.LeadOfficer?.Title);
        Assert.Equal(("NHS Kent and Medway Integrated Care Board", "QKS"), (other.Name, other.OdsCode?.ToString()));
        Assert.Equal(("Bertram Oake", "Chief Executive", "www.kent.example.nhs.uk", Place.TrimEnd()), (other.LeadOfficer?.Name, other.LeadOfficer?.Title, other.Website, other.Address));
        return report;
    }

    private static SendReport Read(string details)
    {
        const string Heading = "Local area partnership details\n";
        var start = Seed.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        var text = string.Concat(Seed.AsSpan(0, start), details, "\n", Seed.AsSpan(Seed.IndexOf("Information about this inspection", StringComparison.Ordinal)));
        var report = SendReportParser.Default.Parse(text).Value!;
        EvidenceHolds.Check(report, text);
        return report;
    }
}
