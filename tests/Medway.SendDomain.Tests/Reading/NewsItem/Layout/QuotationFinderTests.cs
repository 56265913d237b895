using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Layout;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said: \"It is good.\" They left.", "\"It is good.\"")]
    [InlineData("He said: ‘It is good.’ They left.", "‘It is good.’")]
    [InlineData("He said: 'It is good.' They left.", "'It is good.'")]
    [InlineData("''It is good.'' They left.", "''It is good.''")]
    [InlineData("He said: ‘‘It is good.’’ They left.", "‘‘It is good.’’")]
    [InlineData("He said: “It is good.'' They left.", "“It is good.''")]
    [InlineData("The ‘A’ level and an 'E' of it.", "‘A’", "'E'")]
    [InlineData("He said: ‘He is.’ and ‘she is.’", "‘He is.’", "‘she is.’")]
    [InlineData("It isn't 'good' or “kind”.", "'good'", "“kind”")]
    [InlineData("“It is ‘good’.”", "“It is ‘good’.”")]
    [InlineData("‘It is “good”.’", "‘It is “good”.’")]
    [InlineData("“It is 'good.” They left.", "“It is 'good.”")]
    [InlineData("(\"good\") [\"good\"] –\"good\" —\"good\" :\"good\" -\"good\" ,\"good\" a\"good\"", "\"good\"", "\"good\"", "\"good\"", "\"good\"", "\"good\"", "\"good\"", "\"good\"")]
    [InlineData("('good') a'good'", "'good'")]
    [InlineData("a“good”", "“good”")]
    [InlineData("’Good’ is here.", "’Good’")]
    [InlineData("He said: \" It is good.\"", "\" It is good.\"")]
    [InlineData("He said: “ It is good. ”", "“ It is good. ”")]
    [InlineData("He said: \"It is good. \"", "\"It is good. \"")]
    public void Find_Marks_ArePaired(string text, params string[] expected) => Assert.Equal(expected, Find(text).Select(quotation => Print(text, quotation)));

    [Theory]
    [InlineData("The ‘good is here.")]
    [InlineData("He said 'it is good")]
    [InlineData("It is the boys' school and the girls' school.")]
    [InlineData("\" good \" is here.")]
    [InlineData("”good” is here.")]
    [InlineData("’good’ is here.")]
    [InlineData("’Tis good.")]
    [InlineData("He said \"")]
    [InlineData("He said: '")]
    [InlineData("He said: ''")]
    [InlineData("\"")]
    [InlineData("5' by 6' is the room.")]
    [InlineData("He spoke.\n\nSchools.” They left.")]
    [InlineData("Hide Ad “good”")]
    public void Find_MarksThatPairWithNothing_AreNone(string text, params string[] expected) => Assert.Equal(expected, Find(text).Select(quotation => Print(text, quotation)));

    [Theory]
    [InlineData("“He said “yes” to it.” They left.", "“He said “yes” to it.”")]
    [InlineData("“He said “yes” to it. They left.", "“He said “yes”")]
    [InlineData("“He said “yes” and “no” to it.” They left.", "“He said “yes”", "“no”")]
    [InlineData("It is the ‘boys’ school’ here.", "‘boys’ school’")]
    [InlineData("He said: ‘The boys’ school is good.’ They left.", "‘The boys’ school is good.’")]
    [InlineData("He said: ‘The boys’.’", "‘The boys’")]
    [InlineData("He spoke of ‘the boys’, as they say, of Rye’.", "‘the boys’")]
    [InlineData("He spoke of ‘cars’ and buses.", "‘cars’")]
    [InlineData("He spoke of ‘cars’ and ‘buses’ here.", "‘cars’", "‘buses’")]
    public void Find_MarksInside_DoNotCloseTheOuterOnes(string text, params string[] expected) => Assert.Equal(expected, Find(text).Select(quotation => Print(text, quotation)));

    [Theory]
    [InlineData("He said: “It is good", "“It is good (open)")]
    [InlineData("He said: ‘It is good", "‘It is good (open)")]
    [InlineData("He said: “It is good. ” They left.", "“It is good. ” They left. (open)")]
    [InlineData("He said: “It is good.”x and so.", "“It is good.”x and so. (open)")]
    public void Find_WhatNothingCloses_EndsWithItsBlock(string text, params string[] expected) => Assert.Equal(expected, Find(text).Select(quotation => Print(text, quotation)));

    [Theory]
    [InlineData("“It is good.\n\n“And it is kind.” They left.", "“It is good. (open)", "“And it is kind.” (goes on)")]
    [InlineData("“It is good.\n\nAnd it is kind.” They left.", "“It is good. (open)", "And it is kind.” (goes on)")]
    [InlineData("“It is good.\n\nAnd it is kind. They left.", "“It is good. (open)")]
    [InlineData("“It is good.\n\n“And kind.\n\nIt is old.” They left.", "“It is good. (open)", "“And kind. (open) (goes on)", "It is old.” (goes on)")]
    [InlineData("He said: ‘It is good.\n\n‘And it is kind.’ They left.", "‘It is good. (open)", "‘And it is kind.’ (goes on)")]
    [InlineData("He said: ‘It is good.\n\n‘And it is kind. They left.", "‘It is good. (open)", "‘And it is kind. They left. (open) (goes on)")]
    [InlineData("“It is good.\n\nSchools.” They left “early”.", "“It is good. (open)", "Schools.” (goes on)", "“early”")]
    [InlineData("“It is good.\n\n‘And kind. They left.", "“It is good. (open)")]
    [InlineData("“It is good.\n\nThey left “early”.", "“It is good. (open)", "“early”")]
    [InlineData("“It is good.”\n\nSchools.” They left.", "“It is good.”")]
    [InlineData("“It is good.\n\nSchools.' They left.", "“It is good. (open)")]
    [InlineData("“It is good.\n\nSchools.'' They left.", "“It is good. (open)", "Schools.'' (goes on)")]
    [InlineData("“It is good.\n\nHide Ad\n\nIt is kind.” They left.", "“It is good. (open)", "It is kind.” (goes on)")]
    public void Find_QuotationOverParagraphs_GoesOn(string text, params string[] expected) => Assert.Equal(expected, Find(text).Select(quotation => Print(text, quotation)));

    [Theory]
    [InlineData("He said: “It is good.” They left.", "It is good.", true)]
    [InlineData("He said: ''It is good.'' They left.", "It is good.", true)]
    [InlineData("He said: ‘It is good.’ They left.", "It is good.", false)]
    [InlineData("He said: “It is good.", "It is good.", true)]
    public void Find_Quotation_KnowsItsWordsAndMarks(string text, string inner, bool isDouble)
    {
        var quotation = Assert.Single(Find(text));
        Assert.Equal((inner, isDouble), (text[quotation.InnerStart..quotation.InnerEnd], quotation.Double));
    }

    [Fact]
    public void Find_QuotationClosedInTheNextParagraph_HasItsWordsInBoth()
    {
        const string Text = "“It is good.\n\nAnd it is kind.” They left.";
        Assert.Equal([("It is good.", 0, true), ("And it is kind.", 1, true)], Find(Text).Select(quotation => (Text[quotation.InnerStart..quotation.InnerEnd], quotation.Block, quotation.Double)));
    }

    private static string Print(string text, NewsQuotation quotation) => $"{text[quotation.Start..quotation.End]}{(quotation.Closed ? "" : " (open)")}{(quotation.Continues ? " (goes on)" : "")}";

    private static NewsQuotation[] Find(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        return news.Quotations.ToArray();
    }
}
