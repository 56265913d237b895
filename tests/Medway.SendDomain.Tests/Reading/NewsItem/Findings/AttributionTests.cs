using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("Cllr Lark, who leads the council, said plans are late.", "Person")]
    [InlineData("Mr Lark met all the children of the school in Rye whose plan inspectors said was clear.", "Person")]
    [InlineData("Concern was expressed by members.", "Person")]
    [InlineData("One mother in Vale said plans are late.", "Person")]
    [InlineData("The clinical officer described plans as late.", "Person")]
    [InlineData("Officers noted that plans are late.", "Person")]
    public void Of_Person_IsWhoSaysIt(string text, string expected) => Assert.Equal(expected, Of(text).By.ToString());

    [Theory]
    [InlineData("Cllr Lark visited schools.", "Unsaid")]
    [InlineData("The report was published and staff said schools are good.", "Unsaid")]
    [InlineData("Inspectors came to town on Monday, leaders said.", "Unsaid")]
    [InlineData("Plans are late, said leaders after the inspection.", "Unsaid")]
    [InlineData("Parents asked the inspectors to come.", "Unsaid")]
    [InlineData("To inspectors plans are clear.", "Unsaid")]
    [InlineData("Plans are clear thanks to the report.", "Unsaid")]
    [InlineData("They also said that plans are late.", "Unsaid")]
    [InlineData("It is clear that leaders said so.", "Unsaid")]
    [InlineData("Staff also noted that plans are late.", "Unsaid")]
    [InlineData("Since the inspection parents asked for clear plans.", "Unsaid")]
    [InlineData("Also on Monday, leaders noted plans.", "Unsaid")]
    public void Of_NobodyOfTheInspection_IsUnsaid(string text, string expected) => Assert.Equal(expected, Of(text).By.ToString());

    [Theory]
    [InlineData("Mr Lark met all the children of the new school in Rye whose plan inspectors said was clear.", "Report")]
    [InlineData("Inspectors of schools and clinics in Rye said plans are late.", "Report")]
    [InlineData("Plans are late, said the report.", "Report")]
    [InlineData("Plans are late, says a new report.", "Report")]
    [InlineData("Staff were praised by inspectors.", "Report")]
    [InlineData("The clinical officer was described as ‘a driving force’.", "Report")]
    [InlineData("Staff drew praise from inspectors.", "Report")]
    [InlineData("Plans are late, according to inspectors.", "Report")]
    [InlineData("Also praised was the portage team.", "Report")]
    [InlineData("Inspectors and officers said that plans are late.", "Report")]
    [InlineData("The report asks leaders to be clear.", "Report")]
    [InlineData("Inspectors found", "Report")]
    public void Of_InspectorsOrReport_IsTheReport(string text, string expected) => Assert.Equal(expected, Of(text).By.ToString());

    [Theory]
    [InlineData("They also said that plans are late.", "Report")]
    [InlineData("They praised staff.", "Report")]
    [InlineData("They recommend that plans are made sooner.", "Report")]
    [InlineData("It said: “Plans are late.”", "Report")]
    [InlineData("They and leaders said plans are late.", "Unsaid")]
    [InlineData("It is clear that leaders said so.", "Unsaid")]
    public void Of_PronounBehindTheReport_StandsForItWhereItSpeaks(string text, string expected) => Assert.Equal(expected, Of(text, inReport: true).By.ToString());

    [Theory]
    [InlineData("According to the report, plans are late.", "plans are late.")]
    [InlineData("According to the head of the inspectorate, plans are late.", "plans are late.")]
    [InlineData("According to the report plans are late.", "According to the report plans are late.")]
    [InlineData("According to leaders of the schools that inspectors saw, plans are late.", "According to leaders of the schools that inspectors saw, plans are late.")]
    [InlineData("Plans are late, according to inspectors.", "Plans are late, according to inspectors.")]
    [InlineData("It was noted that plans are late.", "plans are late.")]
    [InlineData("Inspectors and officers said that plans are late.", "plans are late.")]
    [InlineData("Inspectors also report that plans are late.", "plans are late.")]
    [InlineData("In a letter to schools and nurses there inspectors said that plans are late.", "plans are late.")]
    [InlineData("In a letter to all schools and nurses there inspectors said that plans are late.", "In a letter to all schools and nurses there inspectors said that plans are late.")]
    [InlineData("On Monday inspectors said plans are late.", "plans are late.")]
    [InlineData("On Monday the inspectors said plans are late.", "plans are late.")]
    [InlineData("In the town of Rye, inspectors said plans are late.", "plans are late.")]
    [InlineData("In schools of the new town inspectors said plans are late.", "In schools of the new town inspectors said plans are late.")]
    [InlineData("The report, which runs to some fourteen long pages, said plans are late.", "plans are late.")]
    [InlineData("The inspectors, who visited in the last week of May, also said plans are late.", "plans are late.")]
    [InlineData("The report, which runs to some fourteen long pages, praises staff.", "The report, which runs to some fourteen long pages, praises staff.")]
    [InlineData("They, Ofsted, found plans are late.", "plans are late.")]
    [InlineData("Inspectors found too many plans are late.", "too many plans are late.")]
    [InlineData("Inspectors found late plans in Rye.", "Inspectors found late plans in Rye.")]
    [InlineData("Inspectors found staff who are kind.", "Inspectors found staff who are kind.")]
    [InlineData("Inspectors met some of our Year 5 children during their visit in May and said that plans are late.", "plans are late.")]
    [InlineData("Inspectors said plans do matter.", "plans do matter.")]
    [InlineData("Inspectors said plans matter.", "Inspectors said plans matter.")]
    [InlineData("Inspectors said “plans are late”.", "Inspectors said “plans are late”.")]
    [InlineData("Inspectors said of plans that they are late.", "Inspectors said of plans that they are late.")]
    [InlineData("Ofsted said: “Plans are late.”", "Plans are late.”")]
    [InlineData("Ofsted said: \"Plans are late.\"", "Plans are late.\"")]
    [InlineData("Ofsted said: Plans are late.", "Ofsted said: Plans are late.")]
    [InlineData("Inspectors said: “No.", "No.")]
    [InlineData("In a letter to schools and nurses there inspectors said: “Plans are late.”", "Plans are late.”")]
    [InlineData("In a letter to all schools and nurses there inspectors said: “Plans are late.”", "In a letter to all schools and nurses there inspectors said: “Plans are late.”")]
    [InlineData("Inspectors were impressed, noting that plans are clear.", "plans are clear.")]
    [InlineData("Inspectors were impressed, and noted that plans are clear.", "Inspectors were impressed, and noted that plans are clear.")]
    [InlineData("Inspectors praised staff, noting that plans are clear.", "Inspectors praised staff, noting that plans are clear.")]
    public void First_ReportingWordsThatLeadIn_AreLeftOut(string text, string expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        var said = Attribution.Of(news, new FindingSigns(news.Search.Findings), 0, news.Tokens.Length, inReport: false);
        Assert.Equal((SaidBy.Report, expected), (said.By, news.TokenSpanText(said.First, news.Tokens.Length)));
    }

    [Theory]
    [InlineData("Inspectors noted the forum.", true, false)]
    [InlineData("It was noted that plans are late.", true, false)]
    [InlineData("The report recommends that plans are made sooner.", false, true)]
    [InlineData("Inspectors said plans are late.", false, false)]
    [InlineData("Plans are late, according to inspectors.", false, false)]
    [InlineData("Cllr Lark noted that plans are late.", false, false)]
    [InlineData("Plans are late.", false, false)]
    public void Of_Verb_TellsWhetherItNotesOrAsks(string text, bool notes, bool asks)
    {
        var said = Of(text);
        Assert.Equal((notes, asks), (said.Notes, said.Asks));
    }

    private static Attribution Of(string text, bool inReport = false)
    {
        using var news = NewsText.Of(new SourceText(text));
        return Attribution.Of(news, new FindingSigns(news.Search.Findings), 0, news.Tokens.Length, inReport);
    }
}
