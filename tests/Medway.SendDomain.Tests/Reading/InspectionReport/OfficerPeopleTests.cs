using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Several people whom one entry of the partnership details names, and which of them is the officer of which body.</summary>
public sealed class OfficerPeopleTests
{
    private const string Kent = "Medway Council\nAda Quill, Director\n\nNHS Kent and Medway ICB\nNHS Sussex ICB\n";
    private const string Ada = "Medway Council: Ada Quill, -, -|NHS Kent and Medway Integrated Care Board: ";

    [Theory]
    [InlineData("Ada Quill, Director", "Ada Quill, Director")]
    [InlineData("Ada Quill", "Ada Quill")]
    [InlineData("Ada Quill and Cora Fenn, Joint Directors of Education", "Ada Quill, Joint Directors of Education|Cora Fenn, Joint Directors of Education")]
    [InlineData("Ada Quill & Cora Fenn Joint Directors", "Ada Quill, Joint Directors|Cora Fenn, Joint Directors")]
    [InlineData("Ada Quill and Cora Fenn", "Ada Quill|Cora Fenn")]
    [InlineData("Ada Quill, Director of Children’s Services, and Cora Fenn, Director of Education", "Ada Quill, Director of Children’s Services|Cora Fenn, Director of Education")]
    [InlineData("Ada Quill, Chief Executive (Fell) and Cora Fenn, Chief Executive (Vale)", "Ada Quill, Chief Executive (Fell)|Cora Fenn, Chief Executive (Vale)")]
    [InlineData("Ada Quill, Director; Cora Fenn, Head of Education; Dora Elm, Lead", "Ada Quill, Director|Cora Fenn, Head of Education|Dora Elm, Lead")]
    [InlineData("Ada Quill, Strategic Director Cora Fenn, Chief Executive", "Ada Quill, Strategic Director|Cora Fenn, Chief Executive")]
    [InlineData("Ada Quill, Director of Adults and Public Health, Deputy Chief Executive", "Ada Quill, Director of Adults and Public Health, Deputy Chief Executive")]
    [InlineData("Ada Quill, Director of Fell and Milton Keynes, Deputy Chief Executive", "Ada Quill, Director of Fell and Milton Keynes, Deputy Chief Executive")]
    [InlineData("Ada Quill, Director of Fell and North Vale, Deputy Chief Executive", "Ada Quill, Director of Fell and North Vale, Deputy Chief Executive")]
    [InlineData("Ada Quill, Director and Member of the Safeguarding Board", "Ada Quill, Director and Member of the Safeguarding Board")]
    public void Of_Entry_IsEachPersonWithATitle(string text, string people) => Assert.Equal(people, string.Join('|', OfficerPeople.Of(text)));

    [Theory]
    [InlineData("Ada Quill and Cora Fenn,\nJoint Directors of Education\nwww.medway.example.gov.uk", "Officer Ada Quill, Joint Directors of Education|OtherOfficer Cora Fenn, Joint Directors of Education|Website www.medway.example.gov.uk")]
    [InlineData("Ada Quill and Cora Fenn, Joint\nDirectors of Education", "Officer Ada Quill, Joint Directors of Education|OtherOfficer Cora Fenn, Joint Directors of Education")]
    [InlineData("Ada Quill, Director of Children’s\nServices, and Cora Fenn, Director of\nEducation", "Officer Ada Quill, Director of Children’s Services|OtherOfficer Cora Fenn, Director of Education")]
    [InlineData("Ada Quill, Director\nCora Fenn\nwww.medway.example.gov.uk", "Officer Ada Quill, Director|Officer Cora Fenn|Website www.medway.example.gov.uk")]
    [InlineData("Director of Education:\nAda Quill\nwww.medway.example.gov.uk", "Officer Director of Education: Ada Quill|Website www.medway.example.gov.uk")]
    [InlineData("Interim Corporate Director of Children’s\nServices: Dr Ada Quill", "Officer Interim Corporate Director of Children’s Services: Dr Ada Quill")]
    [InlineData("Director of Children’s Services\nAda Quill\nwww.medway.example.gov.uk", "Officer Ada Quill, Director of Children’s Services|Website www.medway.example.gov.uk")]
    [InlineData("Interim Corporate\nDirector of Education –\nAda Quill\n1 Sluice Road", "Officer Ada Quill, Interim Corporate Director of Education|Address 1 Sluice Road")]
    [InlineData("Director of Education\nChief Executive\nAda Quill\nCora Fenn", "Unclear Director of Education/Chief Executive/Ada Quill/Cora Fenn")]
    [InlineData("Director of Education\nThornmere North\n1 Sluice Road", "Address Director of Education/Thornmere North/1 Sluice Road")]
    public void Of_Lines_AreOneOfficerOrMore(string lines, string entries) => Assert.Equal("Authority Medway Council|" + entries, DetailPrints.Entries("Medway Council\n" + lines));

    [Theory]
    [InlineData("Dora Elm, Chief Executive, NHS Sussex ICB\nBertram Oake, Chief Executive, NHS Kent and Medway ICB", "Bertram Oake, -, -|NHS Sussex Integrated Care Board: Dora Elm, -, -")]
    [InlineData("Dora Elm, Chief Executive of NHS Sussex ICB", "-, -, -|NHS Sussex Integrated Care Board: Dora Elm, -, -")]
    [InlineData("Dora Elm, Chief Executive of NHS Sussex ICB\nBertram Oake, Chief Executive", "-, -, -|NHS Sussex Integrated Care Board: Dora Elm, -, -|SEND0317")]
    [InlineData("Bertram Oake, Chief Executive\nDora Elm, Chief Executive of NHS Sussex ICB", "Bertram Oake, -, -|NHS Sussex Integrated Care Board: Dora Elm, -, -")]
    [InlineData("Bertram Oake, Chief Executive (Kent and Medway) and Dora Elm, Chief Executive (Sussex)\nwww.kentandmedway.icb.example.nhs.uk", "Bertram Oake, www.kentandmedway.icb.example.nhs.uk, -|NHS Sussex Integrated Care Board: Dora Elm, -, -")]
    [InlineData("Dora Elm, Chief Executive (Sussex) and Bertram Oake, Chief Executive (Kent and Medway)", "Bertram Oake, -, -|NHS Sussex Integrated Care Board: Dora Elm, -, -")]
    [InlineData("Dora Elm, Director for East Sussex", "-, -, -|NHS Sussex Integrated Care Board: -, -, -|SEND0317")]
    [InlineData("www.sussex.icb.example.nhs.uk", "-, -, -|NHS Sussex Integrated Care Board: -, www.sussex.icb.example.nhs.uk, -")]
    public void Read_BoardNamedInATitle_HasTheOfficerWhateverTheOrder(string boards, string bodies) => Assert.Equal(Ada + bodies, DetailPrints.Bodies(Kent + boards));

    [Fact]
    public void Read_CouncilsTitleWithABoardsPlace_StaysTheCouncils() =>
        Assert.Equal("Medway Council: Ada Quill, -, -|NHS Kent and Medway Integrated Care Board: Bertram Oake, -, -",
            DetailPrints.Bodies("Medway Council\nKent and Medway ICB\n\nAda Quill, Director (Kent and Medway)\n\nBertram Oake, Chief Executive"));
}
