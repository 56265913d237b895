using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Which of the claims of a text is the judgement reported now: with the number of places cited, how it compares, and the codes of warnings.</summary>
public sealed class JudgementReaderTests
{
    private const string Full = "Arrangements lead to inconsistent experiences.";
    private const string Loose = "Inspectors of the local area said provision was inconsistent.";
    private const string Local = "A written statement of action is required.";
    private const string Before = "At its last inspection in 2019 a written statement of action was required.";

    [Theory]
    [InlineData(Full, "onSite 2023-01", "Inconsistent 1")]
    [InlineData(Full, "onSite 2022-12", "")]
    [InlineData(Local, "onSite 2022-12", "Required  1")]
    [InlineData(Local, "onSite 2023-01", "")]
    [InlineData("The monitoring inspection found effective action.", "onSite 2024-01", "Effective 1")]
    [InlineData("The monitoring inspection found effective action.", "onSite 2021-01", "")]
    [InlineData(Loose, "item 2023-01-20", "Inconsistent 1")]
    [InlineData(Loose + " There are significant weaknesses.", "item 2023-01-20", "Inconsistent 1")]
    [InlineData(Loose + " There are significant weaknesses.", "", "")]
    [InlineData(Loose + " In 2017 a written statement of action was required.", "onSite 2024-06", "Inconsistent 1")]
    [InlineData(Loose + " In 2017 a written statement of action was required.", "", "Required  1")]
    [InlineData(Loose, "report 2022-12-20", "")]
    [InlineData(Loose, "onSite 2023-01", "Inconsistent 1")]
    [InlineData(Loose, "", "Inconsistent 1")]
    [InlineData(Loose, "item 2022-12-20", "")]
    [InlineData(Full, "report 2023-01-20", "Inconsistent 1")]
    [InlineData(Full, "report 2022-12-20", "")]
    [InlineData(Local, "report 2022-12-20", "Required  1")]
    [InlineData(Local, "report 2023-01-20", "Required  1")]
    public void Read_JudgementOfOneFramework_IsOfNoInspectionUnderTheOther(string text, string known, string expected) => Assert.Equal(expected, Read(text, known));

    [Theory]
    [InlineData("Arrangements lead to inconsistent experiences. The monitoring inspection found effective action.", "Effective 1")]
    [InlineData("A written statement of action is required. Arrangements lead to inconsistent experiences.", "Inconsistent 1")]
    [InlineData("The revisit found sufficient progress in all areas. Arrangements lead to inconsistent experiences.", "Inconsistent 1")]
    [InlineData("A written statement of action is required. The revisit found sufficient progress in all areas.", "Sufficient // 1")]
    [InlineData("The revisit found sufficient progress. It found sufficient progress in three of the four areas.", "Partial 3/1/4 1")]
    [InlineData("The revisit found sufficient progress in three of the four areas. It found sufficient progress.", "Partial 3/1/4 1")]
    [InlineData("Arrangements lead to inconsistent experiences. Outcomes differ. There are inconsistent outcomes.", "Inconsistent 2")]
    [InlineData("Arrangements lead to inconsistent experiences and inconsistent outcomes.", "Inconsistent 1")]
    [InlineData("Arrangements lead to inconsistent experiences. There are widespread and systemic failings.", "Inconsistent 1 SEND0201")]
    [InlineData("Buses ran.", "")]
    public void Read_SeveralClaims_TheLaterKindAndTheMoreExactCounts(string text, string expected)
    {
        var read = Read(text, "");
        Assert.Equal(expected.Split(" SEND")[0], read.Split(" SEND")[0]);
        Assert.Equal(expected.Contains(" SEND", StringComparison.Ordinal), read.Contains(" SEND", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The revisit found insufficient progress.", "")]
    [InlineData("The revisit found insufficient progress in any of the areas.", "Insufficient // 1")]
    [InlineData("The revisit found sufficient progress.", "Sufficient // 1")]
    [InlineData("The revisit found insufficient progress in four of the four areas.", "Insufficient 0/4/4 1")]
    [InlineData("The revisit found insufficient progress in four of the four areas. It found sufficient progress.", "Insufficient 0/4/4 1")]
    public void Read_ProgressWithoutCount_IsNoneWhereItMayBeOfSome(string text, string expected) => Assert.Equal(expected, Read(text, ""));

    [Theory]
    [InlineData("The revisit found insufficient progress on schools. It found sufficient progress on buses.", "Partial // 1")]
    [InlineData("The revisit found sufficient progress on buses. It found insufficient progress on schools.", "Partial // 1")]
    public void Read_ProgressOfBothKindsWithoutCount_IsPartialAndNoDisagreement(string text, string expected) => Assert.Equal(expected, Read(text, ""));

    [Theory]
    [InlineData(Before, "", "Required  1")]
    [InlineData(Before, "item 2024-05-03", "Required  1")]
    [InlineData(Before, "report 2024-05-03", "")]
    [InlineData(Before, "report 2019-05-03", "Required  1")]
    [InlineData(Before, "onSite 2021-05", "")]
    [InlineData(Before, "onSite 2019-05", "Required  1")]
    [InlineData(Before + " Ofsted has begun inspecting.", "item 2024-05-03", "")]
    [InlineData(Before + " We await the report.", "item 2024-05-03", "")]
    [InlineData("A written statement of action was required under the old framework.", "item 2024-05-03", "")]
    [InlineData("A written statement of action was required under the old framework.", "", "")]
    [InlineData("A written statement of action was required in 2019.", "report 2024-05-03", "Required  1")]
    [InlineData("A written statement of action was required at its last inspection.", "report 2024-05-03", "Required  1")]
    [InlineData("2019: at the last inspection a written statement of action was required.", "report 2024-05-03", "")]
    [InlineData("At its last inspection a written statement of action was required. 2019 was warm.", "report 2024-05-03", "Required  1")]
    [InlineData(Before + " No written statement of action is needed now.", "", "NotRequired  1")]
    [InlineData("The last inspection, under the Children Act 2004, was clear: a written statement of action is required.", "report 2022-05-03", "Required  1")]
    public void Read_StatementOfActionOfAnInspectionBefore_IsNotOfNow(string text, string known, string expected) => Assert.Equal(expected, Read(text, known));

    [Theory]
    [InlineData("In 2023 arrangements led to inconsistent experiences. Now there are widespread and systemic failings.", "onSite 2025-05", "WidespreadOrSystemicFailings 1")]
    [InlineData("Since 2019 arrangements lead to inconsistent experiences.", "onSite 2025-05", "Inconsistent 1")]
    [InlineData("In 2025 arrangements lead to inconsistent experiences. There are inconsistent outcomes.", "onSite 2025-05", "Inconsistent 2")]
    [InlineData("In 2019 a written statement of action was required.", "onSite 2021-05", "")]
    [InlineData("Under the Children Act 2004 a written statement of action is required.", "onSite 2021-05", "Required  1")]
    [InlineData("Arrangements lead to inconsistent experiences, which is an improvement on the last inspection in 2019. There are inconsistent outcomes.", "onSite 2025-05", "Inconsistent 2 Improved")]
    [InlineData("Arrangements lead to inconsistent experiences, the same outcome as before, in 2023. There are inconsistent outcomes.", "onSite 2025-05", "Inconsistent 2 Unchanged")]
    [InlineData("Arrangements lead to inconsistent experiences, a decline from the last inspection in 2023. There are inconsistent outcomes.", "onSite 2025-05", "Inconsistent 2 Declined")]
    [InlineData("The revisit found sufficient progress since 2018 in all areas. It found sufficient progress in each area.", "onSite 2021-05", "Sufficient // 2")]
    public void Read_SentenceOfAnEarlierYear_IsBackgroundUnlessItCompares(string text, string known, string expected) => Assert.Equal(expected, Read(text, known));

    [Fact]
    public void Read_ClaimsThatDisagree_AreBothCited()
    {
        const string text = "Arrangements lead to inconsistent experiences. There are widespread and systemic failings. There are widespread and systemic failures.";
        SignsOf.Read(text, signs =>
        {
            var draft = new ReportDraft(DocumentKind.NewsItem);
            JudgementReader.Read(signs, ClaimReader.Read(signs, _ => 1), draft);
            var warning = Assert.Single(draft.Diagnostics.ToOrdered(9));
            Assert.Equal(["lead to inconsistent experiences", "widespread and systemic failings"], warning.At.Select(span => text[span.Start..span.End]));
            Assert.Contains("inconsistent", warning.Message, StringComparison.Ordinal);
            Assert.Contains("widespreadOrSystemicFailings", warning.Message, StringComparison.Ordinal);
            return draft;
        });
    }

    [Theory]
    [InlineData("Medway’s arrangements lead to\n\ninconsistent experiences for many.", "Medway’s arrangements lead to\n\ninconsistent experiences for many.")]
    [InlineData("Buses run. Arrangements lead to inconsistent experiences. Teams work.", "Arrangements lead to inconsistent experiences.")]
    public void Read_Claim_IsCitedByItsSentence(string text, string expected) => SignsOf.Read(text, signs =>
    {
        var at = Assert.Single(JudgementReader.Read(signs, ClaimReader.Read(signs, _ => 1), new ReportDraft(DocumentKind.NewsItem))!.At);
        Assert.Equal(expected, text[at.Start..at.End]);
        return at;
    });

    private static string Read(string text, string known) => SignsOf.Read(text, signs =>
    {
        var place = new SourceText("all").Span(0, 3);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        if (known.StartsWith("onSite ", StringComparison.Ordinal))
            draft.OnSite = new Cited<DateSpan>(DateSpan.Parse(known[7..]), place);
        else if (known.StartsWith("report ", StringComparison.Ordinal))
            draft.ReportPublishedOn = new Cited<PartialDate>(PartialDate.Parse(known[7..]), place);
        else if (known.StartsWith("item ", StringComparison.Ordinal))
            draft.PublishedOn = new Cited<PartialDate>(PartialDate.Parse(known[5..]), place);
        var judgement = JudgementReader.Read(signs, ClaimReader.Read(signs, _ => 1), draft);
        var warnings = string.Concat(draft.Diagnostics.ToOrdered(9).Select(diagnostic => " " + diagnostic.Code));
        return judgement is null ? "" : $"{ClaimText.Of(judgement)} {judgement.At.Count}{(judgement.ComparedWithPrevious is { } compared ? $" {compared}" : "")}{warnings}";
    });
}
