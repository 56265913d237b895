using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Search;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Search;

public sealed class NewsSearchTests
{
    [Theory]
    [InlineData("Plans are effective.", "Plans", "are", "effective")]
    [InlineData("There is a lack of early help.", "is", "lack of", "early help")]
    [InlineData("There is no shared understanding.", "is", "no", "shared understanding")]
    [InlineData("Staff work well together.", "Staff", "work well", "together")]
    [InlineData("Rye is by the sea.", "is")]
    [InlineData("Rye.")]
    public void Of_SignsOfFindings_AreTheLongestAndDoNotOverlap(string text, params string[] expected)
    {
        using var tokens = TokenList.Of(text);
        using var search = NewsSearch.Of(text, tokens.Span);
        var list = tokens;
        Assert.Equal(expected, search.Findings.Span.ToArray().Select(hit => text[list[hit.First].Start..list[hit.Next - 1].End]));
    }

    [Theory]
    [InlineData("The CQC returned to Vale.", "CareQualityCommission 1; Inspection 2")]
    [InlineData("Ofsted came back.", "Ofsted 1; Inspection 3")]
    [InlineData("Ofsted wrote.", "Ofsted 1")]
    [InlineData("Inspectors returned.", "Inspection 2")]
    public void Of_InspectorateThatOpensAPhrase_IsACueToo(string text, string expected)
    {
        using var tokens = TokenList.Of(text);
        using var search = NewsSearch.Of(text, tokens.Span);
        Assert.Equal(expected, string.Join("; ", search.Cues.Span.ToArray().Select(hit => $"{hit.Meaning} {hit.Count}")));
    }

    [Fact]
    public void First_Mark_IsTheFirstOfItsKindOrNone()
    {
        const string Text = "The partnership and the council met; the council has 40 places and the partners more places.";
        using var tokens = TokenList.Of(Text);
        using var search = NewsSearch.Of(Text, tokens.Span);
        Assert.Equal((3, 1, 11), (search.First(NewsMark.TheCouncil)?.First, search.First(NewsMark.Partnership)?.First, search.First(NewsMark.Places)?.First));
        Assert.Null(search.First(NewsMark.AnsweredOn));
    }
}
