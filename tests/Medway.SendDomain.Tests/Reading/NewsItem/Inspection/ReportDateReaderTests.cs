using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>The day of the report as an item of Friday, 3 May 2024, tells it by today, yesterday and days of the week.</summary>
public sealed class ReportDateReaderTests
{
    [Theory]
    [InlineData("The report was published today.", "2024-05-03")]
    [InlineData("The report was published this morning.", "2024-05-03")]
    [InlineData("The report was published today, 3 May.", "2024-05-03")]
    [InlineData("The report was published today, 2 May.", null)]
    [InlineData("The report was published today, 3 June.", null)]
    [InlineData("The report was published today (Thursday 2 May 2024).", "2024-05-02")]
    [InlineData("The report was published today, on the morning of sports day, 7 June.", "2024-05-03")]
    [InlineData("The report was published today, on Thursday 2 May 2024.", "2024-05-02")]
    [InlineData("The report was published today, May 2024.", "2024-05-03")]
    [InlineData("The report was published today, following a visit on 5 March 2024.", "2024-05-03")]
    [InlineData("The report, issued today, is clear.", "2024-05-03")]
    [InlineData("The report came out this morning (Friday 3 May 2024).", "2024-05-03")]
    [InlineData("The findings landed today.", "2024-05-03")]
    [InlineData("The report is here today.", null)]
    [InlineData("Our plan was published today.", null)]
    [InlineData("Our plan was published today. Then, today, the report was published.", "2024-05-03")]
    [InlineData("Inspectors said so in what was published today.", "2024-05-03")]
    [InlineData("The report published {15} today.", "2024-05-03")]
    [InlineData("The report published {16} today.", null)]
    [InlineData("Today the report is {2} published.", "2024-05-03")]
    [InlineData("Today the report is {3} published.", null)]
    [InlineData("What we published\n\nThe report is here today", null)]
    [InlineData("We have the report today\n\nPublished plans", null)]
    public void Relative_Today_IsTheItemsDay(string text, string? expected) => Assert.Equal(expected, Read(text, "2024-05-03"));

    [Theory]
    [InlineData("The report was published yesterday.", "2024-05-02")]
    [InlineData("We read yesterday’s findings.", "2024-05-02")]
    [InlineData("We read yesterday’s papers.", null)]
    [InlineData("The report was issued yesterday.", "2024-05-02")]
    [InlineData("They published the report {5} yesterday.", "2024-05-02")]
    [InlineData("They published the report {6} yesterday.", null)]
    [InlineData("The report was published. Yesterday was cold.", null)]
    [InlineData("They published the report beside figures yesterday.", null)]
    [InlineData("They published songs yesterday.", null)]
    [InlineData("Yesterday it rained.", null)]
    public void Relative_Yesterday_IsTheDayBefore(string text, string? expected) => Assert.Equal(expected, Read(text, "2024-05-03"));

    [Theory]
    [InlineData("The report was published on Wednesday.", "2024-05-01")]
    [InlineData("The report was published last Wednesday.", "2024-05-01")]
    [InlineData("The report was published on Saturday.", "2024-04-27")]
    [InlineData("The report was published on Friday.", null)]
    [InlineData("The report was published by Wednesday.", null)]
    [InlineData("The report was published on time.", null)]
    [InlineData("The report was published on Wednesday 3 April 2024.", null)]
    [InlineData("The report was published on Wednesday, ie 3 April 2024.", null)]
    [InlineData("The report was published on Wednesday, following a visit on 3 April 2024.", "2024-05-01")]
    [InlineData("The Ofsted letter was published on Wednesday.", "2024-05-01")]
    [InlineData("The CQC letter was published on Wednesday.", "2024-05-01")]
    [InlineData("A letter was published on Wednesday.", null)]
    [InlineData("Inspectors found gaps, says what was published on Wednesday.", "2024-05-01")]
    [InlineData("The council’s answer to the report was published on Wednesday.", null)]
    [InlineData("The plan {5} report was published on Wednesday.", null)]
    [InlineData("The plan {6} report was published on Wednesday.", "2024-05-01")]
    [InlineData("Our action plan\n\nReport published on Wednesday", "2024-05-01")]
    [InlineData("The findings {59} published on Wednesday.", "2024-05-01")]
    [InlineData("The findings {60} published on Wednesday.", null)]
    [InlineData("They published on Wednesday {56} findings.", "2024-05-01")]
    [InlineData("They published on Wednesday {57} findings.", null)]
    [InlineData("They published on Wednesday. The findings are clear.", null)]
    [InlineData("The findings are clear\n\nThey published on Wednesday", null)]
    [InlineData("Songs were published on Tuesday. The report was published on Wednesday.", "2024-05-01")]
    public void Relative_DayOfTheWeek_IsTheLastOne(string text, string? expected) => Assert.Equal(expected, Read(text, "2024-05-03"));

    [Theory]
    [InlineData("The report was published yesterday.", "2024-05", null)]
    [InlineData("The report was published yesterday.", null, null)]
    [InlineData("The report was published today.", "2024-05", "2024-05")]
    [InlineData("The report was published today, Thursday 2 May 2024.", null, "2024-05-02")]
    [InlineData("The report was published today, 2 May.", null, null)]
    public void Relative_ItemWithoutADay_TellsNoneButItsOwn(string text, string? item, string? expected) => Assert.Equal(expected, Read(text, item));

    [Theory]
    [InlineData("The report was published today.", "today")]
    [InlineData("The report was published today, 3 May.", "today, 3 May")]
    [InlineData("The report was published today, Thursday 2 May 2024.", "Thursday 2 May 2024")]
    [InlineData("The report was published yesterday.", "yesterday")]
    [InlineData("The report was published last Wednesday.", "Wednesday")]
    public void Relative_Day_IsCitedBesideTheItems(string text, string expected) => SignsOf.Read(text, signs =>
    {
        var draft = new ReportDraft(DocumentKind.NewsItem) { PublishedOn = new Cited<PartialDate>(PartialDate.Parse("2024-05-03"), new SourceText(text).Span(0, 1)) };
        ReportDateReader.Relative(signs, draft);
        var last = draft.ReportPublishedOn!.Value.At[^1];
        Assert.Equal(expected, text[last.Start..last.End]);
        return draft;
    });

    [Fact]
    public void Relative_DayThatIsKnown_Stays() => Assert.Equal("2024-04-25", Read("The report was published yesterday.", "2024-05-03", "2024-04-25"));

    private static string? Read(string text, string? item, string? known = null) => SignsOf.Read(text, signs =>
    {
        var place = new SourceText("all").Span(0, 3);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        if (item is not null)
            draft.PublishedOn = new Cited<PartialDate>(PartialDate.Parse(item), place);
        if (known is not null)
            draft.ReportPublishedOn = new Cited<PartialDate>(PartialDate.Parse(known), place);
        ReportDateReader.SettleToday(signs, draft);
        ReportDateReader.Relative(signs, draft);
        return draft.ReportPublishedOn?.Value.ToString();
    });
}
