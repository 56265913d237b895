using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Findings;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Findings;

public sealed class NamedAreasTests
{
    [Theory]
    [InlineData("We will work on the areas named by inspectors for improvement such as reviews.", "reviews")]
    [InlineData("The areas that Ofsted here and now identified to improve, namely reviews.", "reviews")]
    [InlineData("The areas that Ofsted here and now has identified to improve, namely reviews.")]
    [InlineData("The areas named by Ofsted for improvement in letters of May, including reviews and transport.", "reviews", "transport")]
    [InlineData("The areas named by Ofsted for improvement in letters of last May, including reviews.")]
    [InlineData("We know the areas identified for improvement, namely reviews.")]
    [InlineData("We know the areas Ofsted identified, namely reviews.")]
    [InlineData("We know the areas for improvement that Ofsted identified, namely reviews.")]
    [InlineData("We are named by Ofsted for improvement, including reviews.")]
    [InlineData("We know things set out by Ofsted for improvement, including help at home and in the schools of the towns.", "help at home", "in the schools of the towns")]
    [InlineData("We know things set out by Ofsted for improvement, including one two three four five six seven eight nine ten.", "one two three four five six seven eight nine ten")]
    [InlineData("We know things set out by Ofsted for improvement, including one two three four five six seven eight nine ten eleven.")]
    public void Read_AreasThatInspectorsNamed_StandBehindTheWordsThatLeadThemIn(string said, params string[] expected) => Assert.Equal(expected, Read(said, new Speaker { Name = "Iris Holm" }));

    [Fact]
    public void Read_WordsOfNobodyKnown_NameNothing() => Assert.Empty(Read("We will work on the areas named by inspectors for improvement such as reviews."));

    private static IEnumerable<string> Read(string said, params Speaker[] speakers)
    {
        var text = $"Dr Iris Holm said: “{said}”";
        var source = new SourceText(text);
        using var news = NewsText.Of(source);
        var draft = new ReportDraft(DocumentKind.NewsItem);
        draft.Statements.Add(new Statement { Speakers = [.. speakers], Text = said, At = [source.Span(0, text.Length)] });
        FindingReader.Read(news, [draft]);
        return draft.Findings.Select(finding => finding.Text);
    }
}
