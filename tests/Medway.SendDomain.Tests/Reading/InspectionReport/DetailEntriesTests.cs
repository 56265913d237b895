using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The partnership details cut into entries: names of bodies, officers, websites and addresses.</summary>
public sealed class DetailEntriesTests
{
    private const string Council = "Medway Council\n";
    private const string Of = "Authority Medway Council|";
    private const string Ada = "Ada Quill, Director\n";
    private const string Oake = "\nBertram Oake, Chief Executive";

    [Theory]
    [InlineData("Medway Council", "Authority Medway Council")]
    [InlineData("Name of authority: Medway Council", "Authority Medway Council")]
    [InlineData("Fell Council\nAda Quill, Director", "Authority Fell Council|Officer Ada Quill, Director")]
    [InlineData("Royal Borough of Kensington\nand Chelsea\nAda Quill, Director", "Authority Royal Borough of Kensington and Chelsea|Officer Ada Quill, Director")]
    [InlineData("Name of authority: Royal\nBorough of Kensington\nand Chelsea\nAda Quill, Director", "Authority Royal Borough of Kensington and Chelsea|Officer Ada Quill, Director")]
    [InlineData("Medway\nCouncil", "Authority Medway Council")]
    [InlineData("01634 000000\nMedway Council", "Authority Medway Council")]
    [InlineData("Email: ask here\nMedway Council", "Unclear Email: ask here|Authority Medway Council")]
    [InlineData("Website: on request\nMedway Council", "Unclear Website: on request|Authority Medway Council")]
    [InlineData("Website:\nMedway Council", "Authority Medway Council")]
    [InlineData("www.medway.example.gov.uk\nMedway Council", "Website www.medway.example.gov.uk|Authority Medway Council")]
    public void Of_TheFirstName_IsTheAuthoritys(string text, string entries) => AssertEntries(text, entries);

    [Theory]
    [InlineData("Local authority\nMedway Council\n\nIntegrated care board\nKent and Medway ICB")]
    [InlineData("Local authority\nMedway Council\n\nIntegrated care boards (ICBs)\nKent and Medway ICB")]
    [InlineData("Local authority\nIntegrated care board\nMedway Council\nKent and Medway ICB")]
    [InlineData("Local authority Integrated care board\nMedway Council\nKent and Medway ICB")]
    [InlineData("Local authority\nMedway Council\n\f\nIntegrated care board\nKent and Medway ICB")]
    [InlineData("Local authority        Integrated care board\nMedway Council         Kent and Medway ICB")]
    [InlineData("Medway Council\nKent and Medway ICB")]
    [InlineData("Local authority\nMedway Council\fIntegrated care board\nKent and Medway ICB")]
    public void Of_Headings_AreNoEntries(string text) => AssertEntries(text, Of + "Board Kent and Medway ICB");

    [Theory]
    [InlineData("Local authority\nMedway Council\n\nNHS Kent and Medway\nIntegrated Care Board", "Board NHS Kent and Medway Integrated Care Board")]
    [InlineData("Local authority\nMedway Council\n\nIntegrated care board\nNHS Kent and Medway\fIntegrated Care Board", "Board NHS Kent and Medway Integrated Care Board")]
    [InlineData("Medway Council\nNHS Kent and Medway\fIntegrated Care Board", "Board NHS Kent and Medway Integrated Care Board")]
    [InlineData("Local authority\nMedway Council\n\nIntegrated care board\nFell and Vale ICB", "Board Fell and Vale ICB")]
    [InlineData("Local authority            Integrated care board\nMedway Council             Fell and Vale ICB", "Board Fell and Vale ICB")]
    public void Of_NameThatEndsAsTheHeadingDoes_IsAName(string text, string board) => AssertEntries(text, Of + board);

    [Theory]
    [InlineData("Local authority            Integrated care board\nMedway Council             NHS Kent and Medway ICB\nAda Quill, Director        Bertram Oake, Chief Executive\n                           www.kent.example.nhs.uk\nMoot Hall, ZZ1 1AA",
        Of + "Officer Ada Quill, Director|Address Moot Hall, ZZ1 1AA|Board NHS Kent and Medway ICB|Officer Bertram Oake, Chief Executive|Website www.kent.example.nhs.uk")]
    [InlineData("Printed side by side:\nLocal authority            Integrated care board\nMedway Council", Of)]
    [InlineData("Local authority            Integrated care board\nMedway Council", Of)]
    public void Of_ColumnsSideBySide_AreReadOneAfterTheOther(string text, string entries) => AssertEntries(text, entries.TrimEnd('|'));

    [Theory]
    [InlineData("NHS Kent and Medway ICB", "Board NHS Kent and Medway ICB")]
    [InlineData("Kent and Medway ICB", "Board Kent and Medway ICB")]
    [InlineData("Kent and Medway Integrated\nCare Board", "Board Kent and Medway Integrated Care Board")]
    [InlineData("NHS Kent and\nMedway\nIntegrated Care Board", "Board NHS Kent and Medway Integrated Care Board")]
    [InlineData("NHS Kent\nand Medway\nIntegrated\nCare Board", "Board NHS Kent and Medway Integrated Care Board")]
    [InlineData("Name of ICB: NHS Kent and Medway ICB", "Board NHS Kent and Medway ICB")]
    [InlineData("Integrated Care Board Kent and Medway", "Board Integrated Care Board Kent and Medway")]
    [InlineData("NHS Kent and Medway ICB and NHS Sussex ICB", "Board NHS Kent and Medway ICB|Board NHS Sussex ICB")]
    [InlineData("NHS Kent and Medway ICB;\nNHS Sussex ICB", "Board NHS Kent and Medway ICB|Board NHS Sussex ICB")]
    [InlineData("NHS Kent and Medway ICB\n\nNHS Sussex ICB", "Board NHS Kent and Medway ICB|Board NHS Sussex ICB")]
    [InlineData("NHS Kent and Medway ICB (Medway place)", "Board NHS Kent and Medway ICB (Medway place)")]
    [InlineData("NHS Bath and\nNorth East Somerset,\nSwindon and\nWiltshire\nIntegrated Care Board", "Board NHS Bath and North East Somerset, Swindon and Wiltshire")]
    [InlineData("NHS Bath and\nNorth East Somerset,\nSwindon and\nWiltshire Integrated\nCare Board", "Board NHS Bath and North East Somerset, Swindon and Wiltshire Integrated")]
    [InlineData("NHS Bath and\nNorth East Somerset,\nSwindon and\nWiltshire Integrated Care\nBoard (Swindon place)", "Board NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care")]
    public void Of_NameOfABoard_InSoManyLines(string name, string boards)
    {
        AssertEntries(Council + "\n" + name + Oake, Of + boards + "|Officer Bertram Oake, Chief Executive");
        AssertEntries(Council + Ada + name + Oake, Of + "Officer Ada Quill, Director|" + boards + "|Officer Bertram Oake, Chief Executive");
        AssertEntries(Council + "1 Sluice Road\n" + name + Oake, Of + "Address 1 Sluice Road|" + boards + "|Officer Bertram Oake, Chief Executive");
    }

    [Theory]
    [InlineData("\nFell and Vale ICB", "Board Fell and Vale ICB")]
    [InlineData("\nFell and Vale Health (ICB)", "Board Fell and Vale Health (ICB)")]
    [InlineData("\nFell and Vale\nIntegrated Care Board", "Board Fell and Vale Integrated Care Board")]
    [InlineData("\nFell\nand Vale\nIntegrated Care Board", "Board Fell and Vale Integrated Care Board")]
    [InlineData("\nName of ICB: Fell and Vale ICB", "Board Fell and Vale ICB")]
    public void Of_NameOfABoardThatIsNotKnown_IsItsNameBehindAnEmptyLine(string name, string board)
    {
        AssertEntries(Council + name + Oake, Of + board + "|Officer Bertram Oake, Chief Executive");
        AssertEntries(Council + name, Of + board);
    }

    [Theory]
    [InlineData("\nthe ICB", "Unclear the ICB")]
    [InlineData("\nthe Integrated Care Board", "Unclear the Integrated Care Board")]
    [InlineData("Fell Vale ICB", "Unclear Fell Vale ICB")]
    [InlineData("\nFell\n\nVale ICB", "Unclear Fell|Board Vale ICB")]
    [InlineData("\nThe plans for all the children and young people of the three towns are made by the Fell ICB", "Unclear The plans for all the children and young people of the three towns are made by the Fell ICB")]
    [InlineData("Fell Vale Integrated Care Board", "Unclear Fell Vale Integrated Care Board")]
    [InlineData("\nFell\nVale\nMoor\nIntegrated Care Board", "Unclear Fell/Vale/Moor/Integrated Care Board")]
    public void Of_LineThatNamesNoBoardForSure_IsNone(string line, string entry) => AssertEntries(Council + line, Of + entry);

    [Fact]
    public void Of_BoardNamedAgain_IsNoSecondBoard() =>
        AssertEntries(Council + "\nKent and Medway ICB\n\nNHS Kent and Medway ICB, Mill House\nOast Lane\nZZ2 2BB", Of + "Board Kent and Medway ICB|Address NHS Kent and Medway ICB, Mill House/Oast Lane/ZZ2 2BB");

    [Theory]
    [InlineData("www.medway.example.gov.uk", "www.medway.example.gov.uk")]
    [InlineData("WWW.medway.example", "WWW.medway.example")]
    [InlineData("https://medway.example", "https://medway.example")]
    [InlineData("medway.example.gov.uk/offer", "medway.example.gov.uk/offer")]
    [InlineData("kent.nhs.example", "kent.nhs.example")]
    [InlineData("offer.example.uk", "offer.example.uk")]
    [InlineData("offer.example.org", "offer.example.org")]
    [InlineData("offer.example.com", "offer.example.com")]
    [InlineData("Website: www.medway.example.gov.uk", "www.medway.example.gov.uk")]
    [InlineData("www.medway.\nexample.gov.uk", "www.medway.example.gov.uk")]
    [InlineData("www.medway\n.example.gov.uk", "www.medway.example.gov.uk")]
    [InlineData("www.medway.example.gov.uk/\nsend", "www.medway.example.gov.uk/send")]
    [InlineData("www.medway.example.gov.uk\n/send", "www.medway.example.gov.uk/send")]
    [InlineData("www.medway.example.gov.uk/local-\noffer", "www.medway.example.gov.uk/local-offer")]
    [InlineData("www.medway.example.gov.uk/local\n-offer", "www.medway.example.gov.uk/local-offer")]
    [InlineData("www.medway.example.gov.uk/\nsend/\noffer", "www.medway.example.gov.uk/send/offer")]
    [InlineData("https://medway.example.gov.uk/lo\ncaloffer", "https://medway.example.gov.uk/localoffer")]
    [InlineData("https://medway.\nexample.gov.uk/", "https://medway.example.gov.uk/")]
    public void Of_Website_InOneLineOrMore(string lines, string site)
    {
        AssertEntries(Council + Ada + lines, Of + "Officer Ada Quill, Director|Website " + site);
        AssertEntries(Council + lines + "\nMoot Hall", Of + "Website " + site + "|Address Moot Hall");
        AssertEntries(Council + lines + "\nChatham\nZZ1 1AA", Of + "Website " + site + "|Address Chatham/ZZ1 1AA");
        AssertEntries(Council + lines + "\nsend@medway.example", Of + "Website " + site);
    }

    [Theory]
    [InlineData("www.medway.example.gov.uk\nwww.offer.example", "Website www.medway.example.gov.uk|Website www.offer.example")]
    [InlineData("www.medway.example.gov.uk\noffer.example.org", "Website www.medway.example.gov.uk|Website offer.example.org")]
    [InlineData("www.medway.example.gov.uk/\nhttp://offer.example", "Website www.medway.example.gov.uk/|Website http://offer.example")]
    [InlineData("www.medway.example.gov.uk/\nAddress: Moot Hall", "Website www.medway.example.gov.uk/|Address Moot Hall")]
    [InlineData("www.medway.example.gov.uk/\nAddress:\nMoot Hall", "Website www.medway.example.gov.uk/|Address Moot Hall")]
    [InlineData("www.medway.example.gov.uk\nchatham", "Website www.medway.example.gov.uk|Unclear chatham")]
    [InlineData("www.medway.example.gov.uk/\nGuildhall,\nZZ1 1AA", "Website www.medway.example.gov.uk/|Address Guildhall,/ZZ1 1AA")]
    [InlineData("www.medway.example.gov.uk/\nSEND", "Website www.medway.example.gov.uk/SEND")]
    [InlineData("www.medway.example.gov.uk/\nLocal-Offer", "Website www.medway.example.gov.uk/Local-Offer")]
    [InlineData("the site is medway.example.com", "Unclear the site is medway.example.com")]
    public void Of_LineBehindAWebsite_IsNoneOfIt(string lines, string entries) => AssertEntries(Council + lines, Of + entries);

    private static void AssertEntries(string text, string entries) => Assert.Equal(entries, DetailPrints.Entries(text));
}
