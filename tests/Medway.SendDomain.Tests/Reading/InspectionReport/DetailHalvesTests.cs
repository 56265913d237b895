using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Partnership details whose columns stand in unusual order, share their lines, or come in turn.</summary>
public sealed class DetailHalvesTests
{
    private const string Both = "Medway Council: Ada Quill, www.medway.example.gov.uk, ";
    private const string Kent = "|NHS Kent and Medway Integrated Care Board: ";

    [Theory]
    [InlineData("Integrated care board\nNHS Kent and Medway ICB\nBertram Oake, Chief Executive\nwww.kent.example.nhs.uk\n\nLocal authority\nMedway Council\nAda Quill, Director\nwww.medway.example.gov.uk")]
    [InlineData("Integrated care board\nNHS Kent and Medway\nIntegrated Care Board\nBertram Oake, Chief Executive\nwww.kent.example.nhs.uk\n\nMedway Council\nAda Quill, Director\nwww.medway.example.gov.uk")]
    [InlineData("Integrated care board         Local authority\nNHS Kent and Medway ICB       Medway Council\nBertram Oake, Chief           Ada Quill, Director\nExecutive\nwww.kent.example.nhs.uk       www.medway.example.gov.uk")]
    [InlineData("NHS Kent and Medway ICB\nMedway Council\n\nBertram Oake, Chief Executive\n\nAda Quill, Director\n\nwww.kent.example.nhs.uk\n\nwww.medway.example.gov.uk")]
    [InlineData("Local authority Integrated care board\nMedway Council NHS Kent and Medway ICB\nAda Quill, Director Bertram Oake, Chief Executive\nwww.medway.example.gov.uk www.kent.example.nhs.uk")]
    [InlineData("Local authority Integrated care board\nMedway Council Kent and Medway ICB\nAda Quill, Director of Education Bertram Oake, Chief Executive\nwww.medway.example.gov.uk www.kent.example.nhs.uk")]
    public void Read_NamesInUnusualOrder_EachHasItsOwn(string text)
    {
        var bodies = DetailPrints.Bodies(text).Split('|');
        Assert.Equal(["Medway Council: Ada Quill, www.medway.example.gov.uk, -", "NHS Kent and Medway Integrated Care Board: Bertram Oake, www.kent.example.nhs.uk, -"], bodies);
    }

    [Fact]
    public void Read_BoardsAddressFirst_IsNoCouncil() =>
        Assert.Equal("Medway Council: Ada Quill, -, -" + Kent + "Bertram Oake, www.kent.example.nhs.uk, Wakefield/ZZ1 1AA",
            DetailPrints.Bodies("NHS Kent and Medway ICB\nBertram Oake, Chief Executive\nwww.kent.example.nhs.uk\nWakefield\nZZ1 1AA\n\nMedway Council\nAda Quill, Director"));

    [Theory]
    [InlineData("Moot Hall, Chatham ZZ1 1AA Mill House, Maidstone ZZ2 2BB", Both + "Moot Hall, Chatham ZZ1 1AA" + Kent + "Bertram Oake, www.kent.example.nhs.uk, Mill House, Maidstone ZZ2 2BB")]
    [InlineData("Moot Hall, Chatham Mill House, Maidstone", "Medway Council: -, www.medway.example.gov.uk, -" + Kent + "-, www.kent.example.nhs.uk, -|SEND0313")]
    public void Read_LinesThatColumnsShare_ArePartedOrLeftOut(string addresses, string bodies) =>
        Assert.Equal(bodies, DetailPrints.Bodies("Local authority Integrated care board\nMedway Council NHS Kent and Medway ICB\nAda Quill, Director Bertram Oake, Chief Executive\nwww.medway.example.gov.uk www.kent.example.nhs.uk\n" + addresses));

    [Fact]
    public void Read_BoardsNameBrokenInASharedLine_IsTheBoard() =>
        Assert.Equal("Medway Council: -, -, -" + Kent + "-, -, -|SEND0313", DetailPrints.Bodies("Medway Council NHS Kent and Medway Integrated Care\nBoard\nAda Quill, Director of Bertram Oake, Chief Executive\nEducation"));

    [Theory]
    [InlineData("Civic Centre 3\nChatham\nZZ1 1AA\nMill House\nMaidstone\nZZ2 2BB", Both + "Civic Centre 3/Chatham/ZZ1 1AA" + Kent + "Bertram Oake, www.kent.example.nhs.uk, Mill House/Maidstone/ZZ2 2BB")]
    [InlineData("Moot Hall, High Street, Chatham\nZZ1 1AA\nNo. 1 Lakeside, 920 Oast Park,\nMaidstone ZZ2 2BB", Both + "Moot Hall, High Street, Chatham/ZZ1 1AA" + Kent + "Bertram Oake, www.kent.example.nhs.uk, No. 1 Lakeside, 920 Oast Park,/Maidstone ZZ2 2BB")]
    [InlineData("Moot Hall\nMill House\nChatham ZZ1 1AA\nOast Lane\nMaidstone\nZZ2 2BB", Both + "-" + Kent + "Bertram Oake, www.kent.example.nhs.uk, -|SEND0313")]
    [InlineData("Moot Hall\nChatham\nZZ1 1AA\nMaidstone\nZZ2 2BB", Both + "-" + Kent + "Bertram Oake, www.kent.example.nhs.uk, -|SEND0313")]
    public void Read_AddressesInTurn_AreGivenWhereEachIsWhole(string addresses, string bodies) =>
        Assert.Equal(bodies, DetailPrints.Bodies("Medway Council\nKent and Medway ICB\nAda Quill, Director\nBertram Oake, Chief Executive\nwww.medway.example.gov.uk\nwww.kent.example.nhs.uk\n" + addresses));
}
