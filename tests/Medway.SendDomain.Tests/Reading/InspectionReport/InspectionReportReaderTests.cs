using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>Which texts are reports, and what of them is read where.</summary>
public class InspectionReportReaderTests
{
    private const string Effective = "What is the area partnership doing";
    private const string Better = "What does the area partnership";

    [Theory]
    [InlineData(true)]
    [InlineData(true, "Area SEND")]
    [InlineData(true, Effective)]
    [InlineData(true, Better)]
    [InlineData(false, "Area SEND", Effective)]
    [InlineData(false, "Area SEND", Better)]
    [InlineData(false, "Inspection outcome")]
    [InlineData(false, "Inspection dates", "Dates of")]
    [InlineData(true, "Inspection team")]
    [InlineData(false, Better, "Inspection team")]
    // Six sections are enough.
    [InlineData(true, "Information", "What is it like", Effective, "Areas for", "Responsible", "Local area", "© Crown")]
    [InlineData(false, "Information", "What is it like", Effective, "Areas for", "Responsible", "Local area", "© Crown", "Inspection team")]
    public void OutlineOf_TextWithout_IsAReportOrNot(bool isReport, params string[] left) =>
        Assert.Equal(isReport, InspectionReportReader.OutlineOf(new SourceText(TextOfReport.Without(left))) is not null);

    [Theory]
    [InlineData("")]
    [InlineData("Inspection dates: 4 March 2024\nInspection team\nAda Quill")]
    [InlineData("Area SEND inspection of Moor\nThe inspection team came to Moor.")]
    [InlineData("Area SEND inspection of Moor\nInspection dates: 4 March 2024")]
    public void Read_OtherText_IsNone(string text) => Assert.Null(InspectionReportReader.Read(new SourceText(text), new DiagnosticBag()));

    [Fact]
    public void Read_Report_HasWhatItsSectionsSay()
    {
        var draft = Read(TextOfReport.Whole);
        Assert.Equal(
            "strength: Nurses visit.|weakness: Plans are late.|areaForPriorityAction: Leaders should act on waits.|areaForImprovement: Leaders should plan.",
            string.Join('|', draft.Findings.Select(finding => $"{finding.Kind}: {finding.Text}")));
        Assert.Equal(FullInspectionOutcome.Inconsistent, (draft.Judgement as FullInspectionJudgement)?.Outcome);
        Assert.Equal("Ada Quill", Assert.Single(draft.Team).Name);
        Assert.Equal("Moor Council", draft.LocalAuthority?.Name);
        Assert.Equal("They did so under section 20 of the Children Act 2004.", draft.LegalBasis?.Text);
        Assert.Equal((InspectionFramework.AreaSend2023, InspectionActivity.FullInspection), (draft.Framework!.Value.Value, draft.Activity!.Value.Value));
        Assert.Equal("2024-03-04/2024-03-08", draft.OnSite?.Value.ToString());
        Assert.Equal("education", string.Join(' ', draft.Sectors.Select(sector => sector.Value)));
        Assert.Contains("SEND0316", draft.Diagnostics.ToOrdered(99).Select(said => said.Code));
    }

    [Fact]
    public void Read_Narrative_HasHeadingAndText()
    {
        var draft = Read(TextOfReport.Whole);
        Assert.Equal(
            ["Information about the local area partnership: Moor Council plans education.", "What is it like to be a child or young person with SEND in this area?: Children are heard."],
            draft.Narrative.Select(section => $"{section.Heading}: {section.Text}"));
        Assert.Equal(
            ["Information about the local area partnership\nMoor Council plans education.", "What is it like to be a child or young person with SEND in this area?\nChildren are heard."],
            draft.Narrative.Select(section => TextOfReport.Whole[section.At[0].Start..section.At[^1].End]));
    }

    [Fact]
    public void Read_SectionWithoutText_IsNoNarrative() => Assert.Single(Read(TextOfReport.Without("Children are heard", "Area SEND")).Narrative);

    [Theory]
    [InlineData("They did so under section 20 of the Children Act 2004.", "They did so under section 20 of the Children Act 2004.")]
    [InlineData("Under section 20 of the Children Act 2004, they did so.", "Under section 20 of the Children Act 2004, they did so.")]
    [InlineData("They Act 2004.", null)]
    [InlineData("They came under section 20.", null)]
    [InlineData("They came under Acting leaders.", null)]
    public void Read_LegalBasis_IsTheSentenceThatNamesTheAct(string sentence, string? basis)
    {
        var text = TextOfReport.Whole.Replace("They did so under section 20 of the Children Act 2004. Nothing under another Act was done.", sentence, StringComparison.Ordinal);
        Assert.Equal(basis, Read(text).LegalBasis?.Text);
    }

    [Theory]
    [InlineData("Ofsted and the Care Quality Commission (CQC) came.", "Ofsted@Ofsted CareQualityCommission@Care Quality Commission")]
    [InlineData("Ofsted and CQC came.", "Ofsted@Ofsted CareQualityCommission@CQC")]
    [InlineData("CQC came.", "Ofsted@Ofsted CareQualityCommission@CQC")]
    [InlineData("Inspectors came.", "Ofsted@Ofsted")]
    public void Read_Inspectorates_AreThoseNamed(string sentence, string inspectorates)
    {
        var text = TextOfReport.Whole.Replace("Ofsted and the Care Quality Commission (CQC) came.", sentence, StringComparison.Ordinal);
        Assert.Equal(inspectorates, string.Join(' ', Read(text).Inspectorates.Select(named => $"{named.Value}@{text[named.At[0].Start..named.At[0].End]}")));
    }

    [Theory]
    [InlineData("Area SEND inspection of ")]
    [InlineData("Inspection outcome", "Area SEND")]
    public void Read_Framework_IsSaidByTheTitleOrElseTheOutcome(string evidence, params string[] left)
    {
        var text = TextOfReport.Without(left);
        var draft = Read(text);
        Assert.Equal(evidence, string.Concat(draft.Framework!.Value.At.Select(at => text[at.Start..at.End])));
        Assert.Equal(draft.Framework.Value.At, draft.Activity!.Value.At);
    }

    [Fact]
    public void Read_Letter_IsRefused()
    {
        var refusal = new DiagnosticBag();
        Assert.Empty(InspectionReportReader.Read(new SourceText("Area SEND monitoring inspection of Moor Local Area Partnership\nLeaders act."), refusal)!);
        Assert.Equal("SEND0113", Assert.Single(refusal.ToOrdered(9)).Code);
    }

    private static ReportDraft Read(string text) => Assert.Single(InspectionReportReader.Read(new SourceText(text), new DiagnosticBag())!);
}
