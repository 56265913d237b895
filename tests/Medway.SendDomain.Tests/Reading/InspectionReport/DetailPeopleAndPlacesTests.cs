using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Entries of the partnership details: where an officer’s title ends and an address begins.</summary>
public sealed class DetailPeopleAndPlacesTests
{
    private const string Council = "Medway Council\n";
    private const string Of = "Authority Medway Council|";
    private const string Ada = "Ada Quill, Director\n";
    private const string By = "Officer Ada Quill, Director|";

    [Theory]
    [InlineData("Director of Education: Ada Quill", "Officer Director of Education: Ada Quill")]
    [InlineData("Lead officer: Ada Quill", "Officer Ada Quill")]
    [InlineData("Ada Quill", "Officer Ada Quill")]
    [InlineData("Ada Quill\nDirector", "Officer Ada Quill Director")]
    [InlineData("Ada Quill\nDirector, Education", "Officer Ada Quill Director, Education")]
    [InlineData("Ada Quill\n\nDirector", "Officer Ada Quill Director")]
    [InlineData("Ada Quill\n\nExecutive Director, Education", "Officer Ada Quill Executive Director, Education")]
    [InlineData("Ada Quill\n\nLead House\nZZ1 1AA", "Officer Ada Quill|Address Lead House/ZZ1 1AA")]
    [InlineData("Ada Quill\n\nThe Executive House\nZZ1 1AA", "Officer Ada Quill|Address The Executive House/ZZ1 1AA")]
    [InlineData("Ada Quill\nDirector\n\nCora Fenn\nChief Nurse", "Officer Ada Quill Director|Officer Cora Fenn Chief Nurse")]
    [InlineData("Ada Quill\nDirector for\nThornmere Vale", "Officer Ada Quill Director for Thornmere Vale")]
    [InlineData("Ada Quill, Director of\nThornmere Vale, Kent", "Officer Ada Quill, Director of Thornmere Vale, Kent")]
    [InlineData("Ada Quill, Director\nThornmere North\n\n1 Sluice Road", "Officer Ada Quill, Director Thornmere North|Address 1 Sluice Road")]
    [InlineData("Ada Quill, Director\nThornmere North\nwww.medway.example.gov.uk\n1 Sluice Road", "Officer Ada Quill, Director Thornmere North|Website www.medway.example.gov.uk|Address 1 Sluice Road")]
    [InlineData("Ada Quill, Director\nThornmere North\nsend@medway.example\n1 Sluice Road", "Officer Ada Quill, Director Thornmere North|Address 1 Sluice Road")]
    [InlineData("Ada Quill, Director\nThornmere North\nAddress: 1 Sluice Road", "Officer Ada Quill, Director Thornmere North|Address 1 Sluice Road")]
    [InlineData("Ada Quill, Director\n\nDeputy Chief Executive", By + "Unclear Deputy Chief Executive")]
    [InlineData("Ada Quill\nwww.medway.example.gov.uk", "Officer Ada Quill|Website www.medway.example.gov.uk")]
    [InlineData("www.medway.example.gov.uk\nAda Quill\nDirector", "Website www.medway.example.gov.uk|Officer Ada Quill Director")]
    [InlineData("www.medway.example.gov.uk\nMill View\nChatham\nZZ1 1AA", "Website www.medway.example.gov.uk|Address Mill View/Chatham/ZZ1 1AA")]
    [InlineData("Mill View\n1 Sluice Road", "Address Mill View/1 Sluice Road")]
    [InlineData("Mill Lane, Chatham", "Address Mill Lane, Chatham")]
    [InlineData("Moot Hall, 5 Executive Square", "Address Moot Hall, 5 Executive Square")]
    [InlineData("Mill View, Director’s Lane 5", "Address Mill View, Director’s Lane 5")]
    [InlineData("Ada Quill, Director\nWebsite: www.medway.example.gov.uk", By + "Website www.medway.example.gov.uk")]
    [InlineData("Ada Quill, Director\nsend@medway.example", "Officer Ada Quill, Director")]
    [InlineData("Ada Quill, Director\n01634 000000", "Officer Ada Quill, Director")]
    [InlineData("Ada Quill, Director\n1 Sluice Road", By + "Address 1 Sluice Road")]
    [InlineData("Ada Quill, Director\nCora Fenn, Head of Education", By + "Officer Cora Fenn, Head of Education")]
    [InlineData("Ada Quill, Director\nHead of Education: Cora Fenn", By + "Officer Head of Education: Cora Fenn")]
    [InlineData("Ada Quill, Director of\nChildren,\nFamilies and\nCommunities and\nEducation", "Officer Ada Quill, Director of Children, Families and Communities and Education")]
    [InlineData("Ada Quill, Director and Member of the\nSafeguarding Board\nwww.medway.example.gov.uk", "Officer Ada Quill, Director and Member of the Safeguarding Board|Website www.medway.example.gov.uk")]
    public void Of_Officer_IsNameAndTitle(string lines, string entries)
    {
        AssertEntries(Council + lines, Of + entries);
        AssertEntries(Council + lines + "\n\nNHS Sussex ICB", Of + entries + "|Board NHS Sussex ICB");
    }

    [Theory]
    [InlineData("Medway Council\nKent and Medway ICB\nAda Quill\nBertram Oake", Of + "Board Kent and Medway ICB|Officer Ada Quill|Officer Bertram Oake")]
    [InlineData("Medway Council\nKent and Medway ICB\nAda Quill\n\nBertram Oake\n\nCora Fenn", Of + "Board Kent and Medway ICB|Officer Ada Quill|Officer Bertram Oake|Unclear Cora Fenn")]
    [InlineData("Medway Council\nAda Quill\n\nKent and Medway ICB\nBertram Oake", Of + "Officer Ada Quill|Board Kent and Medway ICB|Officer Bertram Oake")]
    [InlineData("Medway Council\n\nKent and Medway ICB\nBertram Oake, Chief Executive of\nKent and Medway ICB\nwww.kent.example.nhs.uk", Of + "Board Kent and Medway ICB|Officer Bertram Oake, Chief Executive of Kent and Medway ICB|Website www.kent.example.nhs.uk")]
    [InlineData("Medway Council\nKent and Medway ICB\nBertram Oake, Chief Executive\nKent and Medway ICB\n2 Oast Lane", Of + "Board Kent and Medway ICB|Officer Bertram Oake, Chief Executive|Address Kent and Medway ICB/2 Oast Lane")]
    public void Of_NamesAlone_AreOfficersWhereOneIsWanted(string text, string entries) => AssertEntries(text, entries);

    [Theory]
    [InlineData("Director and")]
    [InlineData("Director of")]
    [InlineData("Director for")]
    [InlineData("Director of the")]
    [InlineData("Director in")]
    [InlineData("Deputy to")]
    [InlineData("Director at")]
    [InlineData("Director,")]
    [InlineData("Director &")]
    [InlineData("Director -")]
    public void Of_TitleBrokenInThePhrase_GoesOnThoughABuildingFollows(string title) =>
        AssertEntries(Council + "Ada Quill, " + title + "\nFell Park\n1 Sluice Road\nZZ1 1AA", Of + "Officer Ada Quill, " + title + " Fell Park|Address 1 Sluice Road/ZZ1 1AA");

    [Theory]
    [InlineData("Director (North\nFell Park)\n1 Sluice Road", "Director (North Fell Park)|Address 1 Sluice Road")]
    [InlineData("Director (North)\nFell Park\n1 Sluice Road", "Director (North)|Address Fell Park/1 Sluice Road")]
    [InlineData("Director\nFell Park\n1 Sluice Road", "Director|Address Fell Park/1 Sluice Road")]
    [InlineData("Director\nthe Lock\nFell Park\nChatham\nFellside\nZZ1 1AA", "Director the Lock|Address Fell Park/Chatham/Fellside/ZZ1 1AA")]
    [InlineData("Director of Children\nEducation\nand Health\nFell Park\n1 Sluice Road", "Director of Children Education and Health|Address Fell Park/1 Sluice Road")]
    public void Of_TitleThatIsWhole_EndsBeforeTheBuilding(string title, string entries) =>
        AssertEntries(Council + "Ada Quill, " + title, Of + "Officer Ada Quill, " + entries);

    [Theory]
    [InlineData("Moot Hall", "Address Moot Hall")]
    [InlineData("Address: Chatham ZZ1 1AA", "Address Chatham ZZ1 1AA")]
    [InlineData("Address: the old school\nZZ1 1AA", "Address the old school/ZZ1 1AA")]
    [InlineData("the old school", "Unclear the old school")]
    [InlineData("the Chief Executive, Moot Hall", "Unclear the Chief Executive, Moot Hall")]
    [InlineData("the Chief Executive, Moot Hall\n1 Sluice Road", "Address the Chief Executive, Moot Hall/1 Sluice Road")]
    [InlineData("1 Sluice Road\n\nChatham ZZ1 1AA", "Address 1 Sluice Road/Chatham ZZ1 1AA")]
    [InlineData("1 Sluice Road\n\nChatham\nZZ1 1AA", "Address 1 Sluice Road/Chatham/ZZ1 1AA")]
    [InlineData("1 Sluice Road\n\nChatham Z1 1AA", "Address 1 Sluice Road/Chatham Z1 1AA")]
    [InlineData("1 Sluice Road\n\nChatham ZZ10 1AA.", "Address 1 Sluice Road/Chatham ZZ10 1AA.")]
    [InlineData("Sluice Road ZZ1 1AA\n01634 000000\nOast Lane ZZ2 2BB", "Address Sluice Road ZZ1 1AA|Address Oast Lane ZZ2 2BB")]
    [InlineData("1 Sluice Road\n\nZZ1 1AA", "Address 1 Sluice Road/ZZ1 1AA")]
    [InlineData("1 Sluice Road\n\nZZ1A 1AA.", "Address 1 Sluice Road/ZZ1A 1AA.")]
    [InlineData("1 Sluice Road\n\nOast Lane, Chatham ZZ2 2BB", "Address 1 Sluice Road|Address Oast Lane, Chatham ZZ2 2BB")]
    [InlineData("1 Sluice Road\n\nMill House ZZ2 2BB", "Address 1 Sluice Road|Address Mill House ZZ2 2BB")]
    [InlineData("1 Sluice Road\n\nMill House\nZZ2 2BB", "Address 1 Sluice Road|Address Mill House/ZZ2 2BB")]
    [InlineData("1 Sluice Road\n\n2 Oast ZZ2 2BB", "Address 1 Sluice Road|Address 2 Oast ZZ2 2BB")]
    [InlineData("1 Sluice Road\n\n2 Oast\nZZ2 2BB", "Address 1 Sluice Road|Address 2 Oast/ZZ2 2BB")]
    [InlineData("Sluice Road ZZ1 1AA\n\nZZ2 2BB", "Address Sluice Road ZZ1 1AA|Address ZZ2 2BB")]
    [InlineData("Sluice Road ZZ1 1AA\nOast Lane ZZ2 2BB", "Address Sluice Road ZZ1 1AA|Address Oast Lane ZZ2 2BB")]
    [InlineData("1 Sluice Road\n01634 000000\nChatham", "Address 1 Sluice Road/Chatham")]
    [InlineData("1 Sluice Road\n\n01634 000000\nMoot Hall", "Address 1 Sluice Road|Address Moot Hall")]
    [InlineData("1 Sluice Road\nTelephone: ask us", "Address 1 Sluice Road|Unclear Telephone: ask us")]
    [InlineData("1 Sluice Road\nwww.medway.example.gov.uk", "Address 1 Sluice Road|Website www.medway.example.gov.uk")]
    [InlineData("1 Sluice Road\nCora Fenn, Chief Nurse", "Address 1 Sluice Road|Officer Cora Fenn, Chief Nurse")]
    [InlineData("1 Sluice Road\nCora Fenn, Chatham", "Address 1 Sluice Road/Cora Fenn, Chatham")]
    public void Of_Address_GoesOnToItsPostcode(string lines, string entries)
    {
        AssertEntries(Council + Ada + "\n" + lines, Of + By + entries);
        AssertEntries(Council + Ada + "\n" + lines + "\n\nNHS Sussex ICB", Of + By + entries + "|Board NHS Sussex ICB");
    }

    private static void AssertEntries(string text, string entries) => Assert.Equal(entries, DetailPrints.Entries(text));
}
