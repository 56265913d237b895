using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Whose each entry of the partnership details is.</summary>
public sealed class DetailOwnersTests
{
    private const string Medway = "Medway Council: ";
    private const string Kent = "|NHS Kent and Medway Integrated Care Board: ";
    private const string Sussex = "|NHS Sussex Integrated Care Board: ";
    private const string NotGiven = "|SEND0317";
    private const string Site = "www.medway.example.gov.uk";
    private const string Board = "www.kent.example.nhs.uk";

    [Theory]
    [InlineData("Ada Quill, Director\nCora Fenn, Head of Education\n\nKent and Medway ICB", Medway + "Ada Quill, -, -" + Kent + "-, -, -" + NotGiven)]
    [InlineData(Site + "\n\nKent and Medway ICB\nBertram Oake, Chief Executive\nDora Elm, Chief Nurse", Medway + "-, " + Site + ", -" + Kent + "-, -, -" + NotGiven + NotGiven)]
    [InlineData(Site + "\n\nKent and Medway ICB\nBertram Oake, Chief Executive", Medway + "-, " + Site + ", -" + Kent + "Bertram Oake, -, -")]
    [InlineData("1 Sluice Road\nZZ1 1AA\n3 Sluice Road\nZZ3 3CC\n\nKent and Medway ICB", Medway + "-, -, -" + Kent + "-, -, -" + NotGiven + NotGiven)]
    [InlineData("Ada Quill, Director\n\nKent and Medway ICB\nSussex ICB\nBertram Oake, Chief Executive\nDora Elm, Chief Executive", Medway + "Ada Quill, -, -" + Kent + "Bertram Oake, -, -" + Sussex + "Dora Elm, -, -")]
    [InlineData("Ada Quill, Director\n\nKent and Medway ICB\nSussex ICB\nBertram Oake, Chief Executive", Medway + "Ada Quill, -, -" + Kent + "-, -, -" + Sussex + "-, -, -" + NotGiven)]
    [InlineData("Ada Quill, Director\n\nKent and Medway ICB\nBertram Oake, Chief Executive\n\nSussex ICB\nDora Elm, Chief Executive", Medway + "Ada Quill, -, -" + Kent + "Bertram Oake, -, -" + Sussex + "Dora Elm, -, -")]
    [InlineData("Ada Quill, Director\n\nKent and Medway ICB\n" + Board + "\n\nSussex ICB\nDora Elm, Chief Executive", Medway + "Ada Quill, -, -" + Kent + "-, " + Board + ", -" + Sussex + "Dora Elm, -, -")]
    [InlineData("Ada Quill, Director\n\nKent and Medway ICB\n" + Board + "\n\nSussex ICB\n\nDora Elm, Chief Executive", Medway + "Ada Quill, -, -" + Kent + "-, " + Board + ", -" + Sussex + "-, -, -" + NotGiven)]
    public void Read_ColumnsOneAfterTheOther_TheBodyNamedLastHasIt(string behindCouncil, string bodies) => AssertBodies("Medway Council\n" + behindCouncil, bodies);

    [Theory]
    [InlineData("Ada Quill, Director\n\nBertram Oake, Chief Executive\n\n" + Site + "\n\n" + Board, Medway + "Ada Quill, " + Site + ", -" + Kent + "Bertram Oake, " + Board + ", -")]
    [InlineData("Ada Quill, Director", Medway + "-, -, -" + Kent + "-, -, -" + NotGiven)]
    [InlineData(Site, Medway + "-, " + Site + ", -" + Kent + "-, -, -")]
    [InlineData(Board, Medway + "-, -, -" + Kent + "-, " + Board + ", -")]
    [InlineData("www.fell.example.org", Medway + "-, -, -" + Kent + "-, -, -" + NotGiven)]
    [InlineData(Site + "\nwww.offer.example.gov.uk\n" + Board, Medway + "-, -, -" + Kent + "-, " + Board + ", -" + NotGiven + NotGiven)]
    [InlineData(Board + "\n" + Site + "\nwww.fell.example.org", Medway + "-, " + Site + ", -" + Kent + "-, " + Board + ", -" + NotGiven)]
    [InlineData("1 Sluice Road, ZZ1 1AA\n\n2 Oast Lane, ZZ2 2BB", Medway + "-, -, 1 Sluice Road, ZZ1 1AA" + Kent + "-, -, 2 Oast Lane, ZZ2 2BB")]
    public void Read_RowByRow_TheFirstIsTheFirstBodys(string behindBoth, string bodies) => AssertBodies("Medway Council\nKent and Medway ICB\n\n" + behindBoth, bodies);

    [Theory]
    [InlineData("Ada Quill\nBertram Oake, Chief Executive\n", "Ada Quill, -, -" + Kent + "Bertram Oake, -, -|SEND0313")]
    [InlineData("Ada Quill\nBertram Oake", "Ada Quill, -, -" + Kent + "Bertram Oake, -, -")]
    [InlineData(Site + "\n" + Board + "\nMoot Hall\nMill House\nZZ1 1AA", "-, " + Site + ", -" + Kent + "-, " + Board + ", -|SEND0313")]
    [InlineData(Site + "\n" + Board + "\n\nMoot Hall\n1 Sluice Road\nZZ1 1AA\nMill House\nZZ2 2BB", "-, " + Site + ", Moot Hall/1 Sluice Road/ZZ1 1AA" + Kent + "-, " + Board + ", Mill House/ZZ2 2BB")]
    [InlineData(Site + "\n" + Board + "\nMoot Hall, ZZ1 1AA\nMill House, ZZ2 2BB", "-, " + Site + ", Moot Hall, ZZ1 1AA" + Kent + "-, " + Board + ", Mill House, ZZ2 2BB")]
    public void Read_LinesOfBothColumnsInTurn_AreToldApartWhereTheyCanBe(string behindBoth, string bodies) => AssertBodies("Medway Council\nKent and Medway ICB\n\n" + behindBoth, Medway + bodies);

    [Theory]
    [InlineData(Site + "\nMedway Council\n\nKent and Medway ICB", Medway + "-, " + Site + ", -" + Kent + "-, -, -")]
    [InlineData("Medway Council\nKent and Medway ICB; Sussex ICB\n\n" + Site + "\n" + Board + "\nMoot Hall\nZZ1 1AA", Medway + "-, " + Site + ", -" + Kent + "-, -, -" + Sussex + "-, -, -" + NotGiven + NotGiven)]
    public void Read_SiteBelowGovUk_IsTheCouncilsWhereverItStands(string text, string bodies) => AssertBodies(text, bodies);

    [Fact]
    public void Read_NamesInTurnWithBothTitles_GivesNoTitle()
    {
        var draft = SectionDraft.Of("Medway Council\nKent and Medway ICB\n\nAda Quill\nBertram Oake, Chief Executive\n" + Site, DetailsSection.Read);
        Assert.Equal(("Ada Quill", null), (draft.LocalAuthority?.LeadOfficer?.Name, draft.LocalAuthority?.LeadOfficer?.Title));
        Assert.Equal(("Bertram Oake", null), (draft.IntegratedCareBoards[0].LeadOfficer?.Name, draft.IntegratedCareBoards[0].LeadOfficer?.Title));
    }

    [Fact]
    public void Read_BoardsPartedByAnEmptyLine_PointsAtEachAlone()
    {
        var boards = SectionDraft.Of("Medway Council\n\nKent and Medway ICB\n\nNHS Sussex ICB", DetailsSection.Read).IntegratedCareBoards;
        Assert.Equal(["Kent and Medway ICB".Length, "NHS Sussex ICB".Length], boards.Select(static board => Assert.Single(board.At)).Select(static at => at.End - at.Start));
    }

    [Fact]
    public void Read_RowByRow_PointsAtThePlacesInTheirOrder()
    {
        var draft = SectionDraft.Of("Medway Council\nKent and Medway ICB\n\nAda Quill, Director\n\nBertram Oake, Chief Executive\n\n" + Site + "\n\n" + Board, DetailsSection.Read);
        Assert.Equal(3, draft.LocalAuthority!.At.Count);
        Assert.Equal(3, draft.IntegratedCareBoards[0].At.Count);
        Assert.Equal(draft.LocalAuthority.At.Order(), draft.LocalAuthority.At);
    }

    [Theory]
    [InlineData("Fell", null, "Medway Council", "Medway", "887", "SEND0309")]
    [InlineData("Medway", "887", "Medway Council", "Medway", "887", "SEND0309")]
    [InlineData("Medway", "887", "Kent County Council", "Medway", "887", "SEND0309 SEND0310")]
    [InlineData("Fell", null, "Fell Council", "Fell", null, "SEND0309")]
    [InlineData("Medway", "887", "Fell Council", "Medway", "887", "SEND0309")]
    public void Read_Authority_TellsTheAreaWhereTheTitleDoesNot(string titled, string? code, string authority, string area, string? areaCode, string codes)
    {
        var draft = SectionDraft.Of(authority, (printed, lines, draft) =>
        {
            draft.LocalArea = new LocalAreaReference { Name = titled, LaCode = code is null ? null : LaCode.Parse(code) };
            DetailsSection.Read(printed, lines, draft);
        });
        Assert.Equal((area, areaCode), (draft.LocalArea?.Name, draft.LocalArea?.LaCode?.ToString()));
        Assert.Equal(codes, string.Join(' ', draft.Diagnostics.ToOrdered(9).Select(static said => said.Code).Order()));
    }

    [Theory]
    [InlineData("Medway Council\nAda Quill, Director", Medway + "Ada Quill, -, -|SEND0309")]
    [InlineData("", "")]
    public void Read_NoBoard_IsSaidWhereThereAreDetails(string text, string bodies) => AssertBodies(text, bodies);

    private static void AssertBodies(string text, string bodies) => Assert.Equal(bodies, DetailPrints.Bodies(text));
}
