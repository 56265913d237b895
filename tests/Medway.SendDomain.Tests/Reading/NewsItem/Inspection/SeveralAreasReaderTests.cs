using Medway.SendDomain.Reading.NewsItem.Inspection;
using NodaTime;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Which area each claim of a text is of, and which sentences are about it, counted from 0.</summary>
public sealed class SeveralAreasReaderTests
{
    [Theory]
    [InlineData("Inspectors came. Widespread and systemic failings were found.", "")]
    [InlineData("Medway had inconsistent outcomes. Medway had inconsistent experiences.", "")]
    [InlineData("Medway had inconsistent outcomes. Halton helped.", "")]
    [InlineData("Medway had inconsistent outcomes. Halton had widespread and systemic failings.", "Medway Inconsistent 0; Halton WidespreadOrSystemicFailings 1")]
    [InlineData("Inconsistent outcomes were found in Medway. Widespread and systemic failings were found in Halton.", "Medway Inconsistent 0; Halton WidespreadOrSystemicFailings 1")]
    [InlineData("Widespread and systemic failings were found in Medway and Stockport and inconsistent outcomes in Halton.", "Medway WidespreadOrSystemicFailings 0; Stockport WidespreadOrSystemicFailings 0; Halton Inconsistent 0")]
    [InlineData("Widespread and systemic failings were found in Medway and again in Medway and inconsistent outcomes in Halton.", "Medway WidespreadOrSystemicFailings 0; Halton Inconsistent 0")]
    [InlineData("Medway had inconsistent outcomes and, again, inconsistent experiences. Halton had widespread and systemic failings.", "Medway Inconsistent+Inconsistent 0; Halton WidespreadOrSystemicFailings 1")]
    [InlineData("Medway, where outcomes differ, had inconsistent outcomes, as Stockport knows. Halton had widespread and systemic failings.", "Medway Inconsistent 0; Halton WidespreadOrSystemicFailings 1")]
    public void Read_SentenceThatNamesAreas_GivesItsClaimToTheNearest(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Medway had inconsistent outcomes. Halton was next. Widespread and systemic failings were found.", "Medway Inconsistent 0; Halton WidespreadOrSystemicFailings 1,2")]
    [InlineData("Medway was first. Inconsistent outcomes were found. Halton had widespread and systemic failings. Stockport had inconsistent experiences.", "Halton WidespreadOrSystemicFailings 2; Stockport Inconsistent 3")]
    [InlineData("Inconsistent outcomes were found. Medway had inconsistent experiences. Halton had widespread and systemic failings.", "Medway Inconsistent 0,1; Halton WidespreadOrSystemicFailings 2")]
    [InlineData("Medway had inconsistent outcomes. Teams work. Halton had widespread and systemic failings. Buses run.", "Medway Inconsistent 0,1; Halton WidespreadOrSystemicFailings 2,3")]
    [InlineData("Medway had inconsistent outcomes. Halton had widespread and systemic failings. Stockport looked on. Buses run. Medway is big.", "Medway Inconsistent 0,4; Halton WidespreadOrSystemicFailings 1")]
    [InlineData("Medway had inconsistent outcomes. Halton had widespread and systemic failings. Medway and Halton are far apart.", "Medway Inconsistent 0,2; Halton WidespreadOrSystemicFailings 1")]
    public void Read_SentenceThatNamesNone_GoesOnAboutTheAreaBefore(string text, string expected) => Assert.Equal(expected, Read(text));

    private static string Read(string text) => SignsOf.Read(text, signs =>
        string.Join("; ", SeveralAreasReader.Read(signs, ClaimReader.Read(signs, _ => 2), signs.News.Search.Mentions, new LocalDate(2024, 5, 3)).Select(share =>
            $"{share.Area.Name} {string.Join('+', share.Claims.Select(claim => ClaimText.Of(claim.Judgement)))} {string.Join(',', Enumerable.Range(0, share.Sentences.Length).Where(at => share.Sentences[at]))}")));
}
