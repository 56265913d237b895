using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Where the sections of a report begin and end.</summary>
public class ReportOutlineTests
{
    private const string ToThoseBefore = "What is the area partnership doing that is effective?\nNurses visit.\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("Local area partnership report", "")]
    [InlineData("Area SEND inspection of Moor\nLocal Area Partnership\nInspection dates: 4 March 2024\nInspection outcome\nPlans are late.",
        "Title [Area SEND inspection of ] Moor/Local Area Partnership|InspectionDates [Inspection dates:]  4 March 2024|Outcome [Inspection outcome] Plans are late.")]
    [InlineData("Area SEND inspection of\nMoor\nPrevious inspection: None", "Title [Area SEND inspection of] Moor|PreviousInspections [Previous inspection:]  None")]
    [InlineData("Inspection dates: 4 March 2024\nInspection outcome\nPlans are late.", "Outcome [Inspection outcome] Plans are late.")]
    [InlineData("Previous inspection: None\nInspection outcome\nPlans are late.", "Outcome [Inspection outcome] Plans are late.")]
    [InlineData("Inspection outcome\nPlans are late.\nInspection outcome\nNurses visit.", "Outcome [Inspection outcome] Plans are late./Inspection outcome/Nurses visit.")]
    [InlineData("Inspection outcome\nPlans are late.\nInspection dates: 4 March 2024", "Outcome [Inspection outcome] Plans are late./Inspection dates: 4 March 2024")]
    [InlineData("Inspection outcome\nPlans are late.\nAreas for priority action\nLeaders should act.", "Outcome [Inspection outcome] Plans are late./Areas for priority action/Leaders should act.")]
    [InlineData("Inspection outcome\nPlans are late.\nAreas for improvement\nLeaders should act.", "Outcome [Inspection outcome] Plans are late./Areas for improvement/Leaders should act.")]
    [InlineData("Inspection outcome\nPlans are late.\n© Crown copyright", "Outcome [Inspection outcome] Plans are late./© Crown copyright")]
    [InlineData(ToThoseBefore + "© Crown copyright", "Effective [What is the area partnership doing that is effective?] Nurses visit./© Crown copyright")]
    [InlineData(ToThoseBefore + "Areas for improvement\nLeaders should act.\n© Crown copyright\nReference: 12",
        "Effective [What is the area partnership doing that is effective?] Nurses visit.|Improvement [Areas for improvement] Leaders should act.|Imprint [© Crown copyright] Reference: 12")]
    [InlineData(ToThoseBefore + "Areas for priority action\nResponsible body\nMoor Council",
        "Effective [What is the area partnership doing that is effective?] Nurses visit.|PriorityAction [Areas for priority action] Responsible body/Moor Council")]
    [InlineData(ToThoseBefore + "Responsible body\nMoor Council",
        "Effective [What is the area partnership doing that is effective?] Nurses visit.|PriorityAction [Responsible body] Responsible body/Moor Council")]
    public void Of_Text_HasItsSectionsInOrder(string text, string sections) => Assert.Equal(sections, Print(Outline(text)));

    [Theory]
    [InlineData("What is it like to be a child or young person with SEND in\nthis area?\nNurses visit.", "Experience [What is it like to be a child or young person with SEND in\nthis area?] Nurses visit.")]
    [InlineData("What does the area partnership need to do\nbetter?", "ToDoBetter [What does the area partnership need to do\nbetter?] ")]
    [InlineData("What is it like to be a child or young person with SEND in", "Experience [What is it like to be a child or young person with SEND in] ")]
    [InlineData("What is it like to be a child or young person with special educational\nneeds and/or disabilities (SEND) and of the families in the towns of this area?\nNurses visit.",
        "Experience [What is it like to be a child or young person with special educational\nneeds and/or disabilities (SEND) and of the families in the towns of this area?] Nurses visit.")]
    [InlineData("What is it like to be a child or young person with SEND in this area\nChildren are known to the adults who help them at school, at home and in a club.",
        "Experience [What is it like to be a child or young person with SEND in this area] Children are known to the adults who help them at school, at home and in a club.")]
    [InlineData("What is the area partnership doing that is effective\n◼ Nurses visit.", "Effective [What is the area partnership doing that is effective] ◼ Nurses visit.")]
    public void Of_Question_EndsInTheNextLine(string text, string sections) => Assert.Equal(sections, Print(Outline(text)));

    [Fact]
    public void Of_TextOnTheHeadingsLine_StandsBehindTheHeading()
    {
        var outline = Outline("Moor\n   Area SEND inspection of Moor\nInspection outcome");

        var line = outline.Lines(ReportSection.Title)[0];
        Assert.Equal((27, 1), (line.Column, line.Row));
        Assert.Equal(3, outline.Heading(ReportSection.Title).Column);
        Assert.Equal(2, outline.Sections);
    }

    private static ReportOutline Outline(string text) => ReportOutline.Of(PrintedText.Of(new SourceText(text)));

    private static string Print(ReportOutline outline)
    {
        var printed = outline.Printed;
        var sections = Enum.GetValues<ReportSection>().Where(outline.Has).ToArray();
        Assert.Equal(sections.Length, outline.Sections);
        return string.Join('|', sections.Select(section =>
            $"{section} [{printed[outline.Heading(section)]}] {string.Join('/', outline.Lines(section).ToArray().Select(line => printed[line].ToString()))}"));
    }
}
