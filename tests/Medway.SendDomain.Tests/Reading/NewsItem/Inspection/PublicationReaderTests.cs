using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>On which day an item appeared, by its lines; in a text “{12}” is twelve words and “[3]” three paragraphs that tell nothing.</summary>
public sealed class PublicationReaderTests
{
    [Theory]
    [InlineData("Date: 3 May 2024", "2024-05-03")]
    [InlineData("Date first published: 3 May 2024", "2024-05-03")]
    [InlineData("Date issued – 3 May 2024", "2024-05-03")]
    [InlineData("Release date: 3 May 2024", "2024-05-03")]
    [InlineData("Publication date: 3 May 2024", "2024-05-03")]
    [InlineData("Date of publication: 3 May 2024", "2024-05-03")]
    [InlineData("This story was first published on 3 May 2024", "2024-05-03")]
    [InlineData("Published:\n\n3 May 2024", "2024-05-03")]
    [InlineData("Published\n\nMonday words", null)]
    [InlineData("Published:", null)]
    [InlineData("Published: 3 to 5 May 2024", null)]
    [InlineData("Published in May 2024, on 3 May 2024", "2024-05-03")]
    [InlineData("Published {8} 3 May 2024", "2024-05-03")]
    [InlineData("Published {9} 3 May 2024", null)]
    [InlineData("Published {8} 3 May 2024 {8}", "2024-05-03")]
    [InlineData("Published {8} 3 May 2024 {9}", null)]
    [InlineData("Published 3 May 2024 {30}", "2024-05-03")]
    [InlineData("Published: May 2024", null)]
    [InlineData("Published: 3 May", null)]
    [InlineData("Date: 3 May 2023\n\nDate: 3 May 2024", "2023-05-03")]
    [InlineData("4 May 2024\n\n[20]\n\nDate: 3 May 2024", "2024-05-03")]
    public void Read_LineWithALabel_GivesTheDayBehindIt(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Date: 3.5.24", "2024-05-03")]
    [InlineData("Date of publication: 3.5.24", "2024-05-03")]
    [InlineData("Date: 3/5/24", "2024-05-03")]
    [InlineData("Date: 3-5-15", "2015-05-03")]
    [InlineData("Date: 3-5-14", null)]
    [InlineData("Date: 3.5/24", null)]
    [InlineData("Date: 3,5,24", null)]
    [InlineData("Date: 3 .5.24", null)]
    [InlineData("Date: 3. 5.24", null)]
    [InlineData("Date: 3.5 .24", null)]
    [InlineData("Date: 3.5. 24", null)]
    [InlineData("Date: 3.5.024", null)]
    [InlineData("Date: 3.5", null)]
    [InlineData("Date: 0.5.24", null)]
    [InlineData("Date: 3.0.24", null)]
    [InlineData("Date: 31.4.24", null)]
    [InlineData("Date: on 3.5.24", null)]
    [InlineData("3.5.24", null)]
    public void Read_YearOfTwoDigits_IsADateBehindALabelOnly(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("3 May 2024", "2024-05-03")]
    [InlineData("3 May 2024 at 9.30 am", "2024-05-03")]
    [InlineData("3 May 2024, 09:30 BST", "2024-05-03")]
    [InlineData("3 May 2024 was warm", null)]
    [InlineData("\u0002\n\n3 May 2024", "2024-05-03")]
    [InlineData("09:30 3 May 2024", "2024-05-03")]
    [InlineData("09:30, 3 May 2024", "2024-05-03")]
    [InlineData("09:30 May", null)]
    [InlineData("At noon\n\n09:30", null)]
    [InlineData("At 3 May 2024", null)]
    [InlineData("May 2024", null)]
    [InlineData("[13]\n\n3 May 2024", "2024-05-03")]
    [InlineData("[14]\n\n3 May 2024", null)]
    public void Read_DayAloneNearTheTop_IsTheItems(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("News | 3 May 2024", "2024-05-03")]
    [InlineData("3 May 2024 | News", "2024-05-03")]
    [InlineData("News · 3 May 2024 · Medway", "2024-05-03")]
    [InlineData("News • 3 May 2024", "2024-05-03")]
    [InlineData("News – 3 May 2024 – Medway", null)]
    [InlineData("News | 3 May 2024 and on", null)]
    [InlineData("News from 3 May 2024 | Medway", null)]
    [InlineData("News | 3 May 2024 | Event", null)]
    [InlineData("News | 3 May 2024 | 4 May 2024", "2024-05-03")]
    [InlineData("News {15} | 3 May 2024", "2024-05-03")]
    [InlineData("News {16} | 3 May 2024", null)]
    [InlineData("[13]\n\nNews | 3 May 2024", "2024-05-03")]
    [InlineData("[14]\n\nNews | 3 May 2024", null)]
    public void Read_PartOfADividedLine_IsTheItemsDay(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Vale Observer, 3 May 2024", "2024-05-03")]
    [InlineData("The Fell and Norbury Post, Friday 3 May 2024.", "2024-05-03")]
    [InlineData("News release, 3 May 2024", "2024-05-03")]
    [InlineData("Report to the Health and Wellbeing Board, 3 May 2024", "2024-05-03")]
    [InlineData("Families of Vale spoke, 3 May 2024", null)]
    [InlineData("Ofsted Inspection of Vale, 3 May 2024", null)]
    [InlineData("Report of the Inspectors, 3 May 2024", null)]
    [InlineData("Next Meeting, 3 May 2024", null)]
    [InlineData("Vale Workshop, 3 May 2024", null)]
    [InlineData("Vale Observer, 3 May 2024 and on", null)]
    [InlineData("Vale Observer, 3 to 5 May 2024", null)]
    [InlineData("[2]\n\nVale Observer, 3 May 2024", "2024-05-03")]
    [InlineData("[3]\n\nVale Observer, 3 May 2024", null)]
    public void Read_DayBehindAName_IsTheItems(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Newsletter No. 14 – Friday 3rd May 2024", "2024-05-03")]
    [InlineData("Health Board meeting in public – 3 May 2024", "2024-05-03")]
    [InlineData("To: Children’s Cabinet Committee - 3 May 2024", "2024-05-03")]
    [InlineData("Vale Council newsroom. Release date: 3 May 2024.", "2024-05-03")]
    [InlineData("Vale Council newsroom. It was 3 May 2024.", null)]
    [InlineData("SEND inspection – 3 May 2024", null)]
    [InlineData("Ofsted report – 3 May 2024", null)]
    [InlineData("Next meeting – 3 May 2024", null)]
    [InlineData("On site: Monday 29 April – Friday 3 May 2024", null)]
    [InlineData("On site: Monday 29 – Friday 3 May 2024", null)]
    [InlineData("Newsletter-3 May 2024", null)]
    [InlineData("Newsletter – 3 May 2024 and on", null)]
    [InlineData("Newsletter – 3 to 5 May 2024", null)]
    [InlineData("News {14} – 3 May 2024", "2024-05-03")]
    [InlineData("News {16} – 3 May 2024", null)]
    [InlineData("[2]\n\nNewsletter – 3 May 2024", "2024-05-03")]
    [InlineData("[3]\n\nNewsletter – 3 May 2024", null)]
    [InlineData("Answered on 3 May 2024", "2024-05-03")]
    [InlineData("[4]\n\nA written question – answered on 3 May 2024.", "2024-05-03")]
    [InlineData("When was the report published?\n\n3 May 2024", null)]
    public void Read_DayThatClosesALineAtTheHead_IsTheItems(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("By Jo Field 3 May 2024", "2024-05-03")]
    [InlineData("Answered by Jo Field on 3 May 2024", "2024-05-03")]
    [InlineData("By Jo Field 3 May 2024 in Medway", null)]
    [InlineData("Jo Field 3 May 2024", null)]
    [InlineData("Council newsroom – published 3 May 2024", "2024-05-03")]
    [InlineData("By Jo Field 3 to 5 May 2024", null)]
    [InlineData("By {20} 3 May 2024", "2024-05-03")]
    [InlineData("By {21} 3 May 2024", null)]
    [InlineData("[9]\n\nBy Jo Field 3 May 2024", "2024-05-03")]
    [InlineData("[10]\n\nBy Jo Field 3 May 2024", null)]
    [InlineData("[20]\n\nThe question was answered on 3 May 2024.", "2024-05-03")]
    [InlineData("[20]\n\nThe question was answered on Monday.", null)]
    public void Read_BylineOrAnswer_GivesItsDay(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Read_DayAlone_GoesBeforeADividedLineAndThatBeforeAByline()
    {
        Assert.Equal("2024-05-01", Read("By Jo Field 3 May 2024\n\nNews | 2 May 2024\n\n1 May 2024"));
        Assert.Equal("2024-05-02", Read("By Jo Field 3 May 2024\n\nNews | 2 May 2024"));
    }

    [Theory]
    [InlineData("Date: 3.5.24", "3.5.24")]
    [InlineData("News | 3 May 2024 | Medway", "3 May 2024")]
    [InlineData("By Jo Field 3 May 2024", "3 May 2024")]
    public void Read_Day_IsCited(string text, string expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        var at = Assert.Single(PublicationReader.Read(news)!.Value.At);
        Assert.Equal(expected, text[at.Start..at.End]);
    }

    private static string? Read(string text)
    {
        for (var count = 1; count <= 20; count++)
            text = text.Replace($"[{count}]", string.Join("\n\n", Enumerable.Range(0, count).Select(at => $"Words number {(char)('a' + at)} of this page tell nothing.")), StringComparison.Ordinal);
        using var news = NewsText.Of(new SourceText(SignsOf.Spread(text)));
        return PublicationReader.Read(news)?.Value.ToString();
    }
}
