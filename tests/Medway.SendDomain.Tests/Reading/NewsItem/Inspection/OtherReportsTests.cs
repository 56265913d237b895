using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The day of another’s report is not the day of the inspection’s; the item is of Friday, 3 May 2024.</summary>
public sealed class OtherReportsTests
{
    [Theory]
    [InlineData("The peer review report came out on 20 February 2024.", null)]
    [InlineData("The peer review was published on 20 February 2024, and so was its report.", null)]
    [InlineData("The ombudsman’s report came out on 20 February 2024.", null)]
    [InlineData("The ombudsman has today published a report on Vale.", null)]
    [InlineData("Healthwatch released its report on 20 February 2024.", null)]
    [InlineData("The Healthwatch report, published on 20 February 2024, is critical.", null)]
    [InlineData("Healthwatch’s report came out today.", null)]
    [InlineData("A report by the ombudsman came out yesterday.", null)]
    [InlineData("A report from the Local Government Association was published on Wednesday.", null)]
    [InlineData("Ofsted published its annual report on 20 February 2024.", null)]
    [InlineData("Ofsted’s annual report was published today.", null)]
    [InlineData("The school’s report came out on 20 February 2024.", null)]
    [InlineData("The report on adult social care came out today.", null)]
    [InlineData("The CQC’s report into maternity care landed on Monday.", null)]
    public void Read_ReportOfAnotherBodyOrMatter_HasNoDay(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The CQC came for its assessment of adult social care. That report came out on 20 February 2024.", null)]
    [InlineData("Peers came to Vale. Their report was published yesterday.", null)]
    [InlineData("Ofsted and the CQC saw adult services, too. That report came out on 20 February 2024.", "2024-02-20")]
    [InlineData("Ofsted and the CQC came to Vale. That report came out on 20 February 2024.", "2024-02-20")]
    [InlineData("Peers came to Vale. The report of Ofsted came out on 20 February 2024.", "2024-02-20")]
    public void Read_ThatReport_IsTheOneOfTheSentenceBefore(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("After the peer review, the report of Ofsted and the CQC came out on 20 February 2024.", "2024-02-20")]
    [InlineData("The HMI’s letter to Vale, a report on SEND, was published on 20 February 2024.", "2024-02-20")]
    [InlineData("The report, which Healthwatch welcomed, was published on 20 February 2024.", "2024-02-20")]
    [InlineData("Healthwatch said the report, published on 20 February 2024, was right.", "2024-02-20")]
    [InlineData("The ombudsman’s report came out on 20 February 2024. The inspection report came out today.", "2024-05-03")]
    [InlineData("The Vale report landed on Wednesday. Healthwatch’s report came out today.", "2024-05-01")]
    public void Read_ReportBesideAnothers_HasItsOwnDay(string text, string? expected) => Assert.Equal(expected, Read(text));

    private static string? Read(string text) => SignsOf.Read(text, signs =>
    {
        var draft = new ReportDraft(DocumentKind.NewsItem) { PublishedOn = new Cited<PartialDate>(PartialDate.Parse("2024-05-03"), new SourceText("all").Span(0, 3)) };
        InspectionDates.Read(signs, [], draft);
        return draft.ReportPublishedOn?.Value.ToString();
    });
}
