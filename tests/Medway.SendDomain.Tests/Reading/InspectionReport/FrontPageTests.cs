using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The title of a report, and the area that it names.</summary>
public sealed class FrontPageTests
{
    [Theory]
    [InlineData("Medway Local Area Partnership", "Medway", true)]
    [InlineData("Medway Local\nArea Partnership", "Medway", true)]
    [InlineData("Medway Area Partnership", "Medway", true)]
    [InlineData("Medway local area", "Medway", true)]
    [InlineData("Medway Partnership", "Medway", true)]
    [InlineData("Medway", "Medway", true)]
    [InlineData("the Medway Local Area Partnership", "Medway", true)]
    [InlineData("Fell Local Area Partnership", "Fell", false)]
    [InlineData("The Fell Local Area", "Fell", false)]
    [InlineData("Fell and Vale Area Partnership (North)", "Fell and Vale", false)]
    [InlineData("Fell Partnership Hub", "Fell", false)]
    public void Read_Title_NamesTheArea(string title, string name, bool known)
    {
        var draft = Draft(title);
        Assert.Equal((name, known), (draft.LocalArea?.Name, draft.LocalArea?.LaCode is not null));
        Assert.Equal($"Area SEND inspection of {title.Replace('\n', ' ')}", draft.Title?.Value);
    }

    [Fact]
    public void Read_DatesBetweenTitleAndItsUsualLabel_AreNoTitle() =>
        Assert.Equal("Area SEND inspection of Medway Local Area Partnership", Draft("Medway Local Area Partnership\nDate of last inspection: 5 to 9 March 2018").Title?.Value);

    [Fact]
    public void Read_TitleWithoutName_IsNone()
    {
        var draft = Draft("");
        Assert.Equal((null, null), (draft.Title?.Value, draft.LocalArea));
    }

    [Fact]
    public void Read_AreaOnItsDates_HasItsCodes()
    {
        var area = Draft("Medway Local Area Partnership").LocalArea!;
        Assert.Equal(("887", "E06000035", "South East"), (area.LaCode?.ToString(), area.GssCode?.ToString(), area.Region));
    }

    [Theory]
    [InlineData("Medway", "Medway")]
    [InlineData("MedwayCouncil", "Medway")]
    [InlineData("Stoke-onTrent", "Stoke-on-Trent")]
    [InlineData("Stoke-ontrent", null)]
    [InlineData("KENTCouncil", null)]
    [InlineData("Medwaycouncil", null)]
    [InlineData("Fell A", null)]
    [InlineData("F", null)]
    [InlineData("", null)]
    public void FindArea_Name_AlsoWhereTwoWordsRanTogether(string name, string? area) => Assert.Equal(area, FrontPage.FindArea(name, null)?.Name);

    [Fact]
    public void FindArea_AreaThatEnded_IsFoundOnItsDaysOnly()
    {
        Assert.NotNull(FrontPage.FindArea("Cumberland", DateSpan.Parse("2024-06-03/2024-06-07")));
        Assert.Null(FrontPage.FindArea("Cumberland", DateSpan.Parse("2018-06-04/2018-06-08")));
    }

    [Fact]
    public void Reference_WithoutDates_HasNoCodeThatChanges()
    {
        var area = FrontPage.FindArea("Medway", null)!;
        Assert.Null(FrontPage.Reference(area, null, []).GssCode);
        Assert.Equal("E06000035", FrontPage.Reference(area, DateSpan.Parse("2024-06-03/2024-06-07"), []).GssCode?.ToString());
    }

    private static ReportDraft Draft(string title)
    {
        var draft = new ReportDraft(DocumentKind.InspectionReport);
        FrontPage.Read(ReportOutline.Of(PrintedText.Of(new SourceText($"Area SEND inspection of {title}\nInspection dates: 3 to 7 June 2024\nDates of previous inspection: None\n\nInspection outcome\n"))), draft);
        return draft;
    }
}
