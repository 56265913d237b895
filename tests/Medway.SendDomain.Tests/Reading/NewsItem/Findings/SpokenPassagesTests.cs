using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class SpokenPassagesTests
{
    [Theory]
    [InlineData("Cllr Ann Lark said: “We are glad of it.”", true)]
    [InlineData("Inspectors said: “We are glad of it.”", false)]
    [InlineData("Cllr Lark said: “We are glad now.”", false)]
    [InlineData("Cllr Lark said it was “good and kind for all of us”.", false)]
    [InlineData("Cllr Lark said: ‘We are glad of it now.’", true)]
    [InlineData("Mr Lark spoke of it.\n\n‘We are glad of it now.’", false)]
    [InlineData("Inspectors said: ‘We are glad of it now.’", false)]
    [InlineData("One mother, who did not want to be named, said: “My son has to wait.”", true)]
    [InlineData("A parent from Norbury told the paper: 'It has been so long.'", true)]
    [InlineData("“It has been so long,” said one mum from Fell.", true)]
    [InlineData("“It has been so long,” said one mum from Fell. “Plans are late.”", true)]
    [InlineData("“It has been so long,” said one mum from Fell. “Plans are late”", false)]
    [InlineData("“It has been so long,” said one mum from Fell.\n\n“Plans are late.”", false)]
    [InlineData("A parent carer forum took part. “It has been so long.”", false)]
    [InlineData("“We are glad of it,” said Cllr Lark.", true)]
    [InlineData("Mr Lark spoke of it.\n\n“We are glad of it.”", false)]
    [InlineData("“We are glad of it.”\n\nMr Lark spoke.", false)]
    [InlineData("Mr Lark said: “We are glad of it.”\n\n“We are proud of it.”", true)]
    [InlineData("Mr Lark said: “We are glad of it.”\n\nInspectors said: “It is all very good.”", false)]
    [InlineData("Mr Lark said: “We are glad of it.”\n\nThe inspectors found that:\n\n“It is all very good.”", false)]
    [InlineData("Mr Lark said: “We are glad of it.”\n\nThe inspectors came.\n\n“It is all very good.”", true)]
    [InlineData("Mr Lark said: “We are glad of it.”\n\nWe go on:\n\n“It is all very good.”", true)]
    [InlineData("The news is out.\n\nMr Lark said inspectors found that:\n\n“It is all very good.”", true)]
    public void Of_LastWordsInMarks_ArePersonsOrTheReports(string text, bool expected) => Assert.Equal(expected, IsSpoken(text));

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Of_PersonNamedFarOff_DoesNotSpeak(int words, bool expected)
    {
        var between = string.Concat(Enumerable.Repeat("day ", words));
        Assert.Equal(expected, IsSpoken($"Mr {between}“We are glad of it.”"));
        Assert.Equal(expected, IsSpoken($"“We are glad of it.” {between}Mr"));
    }

    private static bool IsSpoken(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        using var spoken = SpokenPassages.Of(news, new FindingSigns(news.Search.Findings), new ReportDraft(DocumentKind.NewsItem));
        var last = news.Quotations[^1];
        return spoken.Overlap(last.Start, last.End);
    }
}
