using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Where the signs of a text stand.</summary>
public sealed class NewsSignsTests
{
    private const string Text = "Ofsted came in May 2024. The CQC found inconsistent outcomes in 2019.";

    [Theory]
    [InlineData(true, true, "Ofsted CareQualityCommission; Inconsistent; 2024-05 2019")]
    [InlineData(true, false, "Ofsted; ; 2024-05")]
    [InlineData(false, true, "CareQualityCommission; Inconsistent; 2019")]
    [InlineData(false, false, "; ; ")]
    public void Within_SomeSentences_LeavesOutWhatStandsInOthers(bool first, bool second, string expected) => Assert.Equal(expected, SignsOf.Read(Text, all =>
    {
        var signs = all.Within([first, second]);
        Assert.Equal((first, second), (signs.Has(Cue.Ofsted), signs.Has(Cue.CareQualityCommission)));
        Assert.Equal((first, second), (signs.First(Cue.Ofsted) is not null, signs.First(Cue.CareQualityCommission) is not null));
        var bodies = signs.Cues.ToArray().Select(cue => cue.Meaning).Where(cue => cue is Cue.Ofsted or Cue.CareQualityCommission);
        return $"{string.Join(' ', bodies)}; {string.Join(' ', signs.Judgements.ToArray().Select(sign => sign.Meaning))}; {string.Join(' ', signs.Dates.ToArray().Select(date => date.ToSpan()))}";
    }));

    [Theory]
    [InlineData(0, 6, "2024-05")]
    [InlineData(3, 4, "2024-05")]
    [InlineData(4, 12, "")]
    [InlineData(0, 3, "")]
    [InlineData(3, 13, "2024-05 2019")]
    [InlineData(12, 14, "2019")]
    [InlineData(5, 2, "")]
    public void DatesIn_Tokens_AreThoseThatBeginInThem(int first, int end, string expected) =>
        Assert.Equal(expected, SignsOf.Read(Text, signs => string.Join(' ', signs.DatesIn(first, end).ToArray().Select(date => date.ToSpan()))));

    [Fact]
    public void Has_Cue_OfASentenceOrOfTokens() => SignsOf.Read(Text, signs =>
    {
        Assert.Equal((true, false, false), (signs.Has(Cue.Ofsted, 0), signs.Has(Cue.Ofsted, 1), signs.Has(Cue.Ofsted, -1)));
        Assert.Equal((true, false, false), (signs.Has(Cue.Ofsted, 0, 1), signs.Has(Cue.Ofsted, 1, 9), signs.Has(Cue.CareQualityCommission, 0, 7)));
        Assert.True(signs.Has(Cue.CareQualityCommission, 7, 8));
        Assert.Null(signs.First(Cue.Stocktake));
        return true;
    });

    [Theory]
    [InlineData("Ofsted came. The Care Quality Commission came. Ofsted left.", "Ofsted at Ofsted; CareQualityCommission at Care Quality Commission")]
    [InlineData("The CQC came.", "CareQualityCommission at CQC")]
    [InlineData("Nobody came.", "")]
    public void InspectorateReaderRead_Names_AreCitedWhereTheyFirstStand(string text, string expected) => Assert.Equal(expected, SignsOf.Read(text, signs =>
    {
        var draft = new ReportDraft(DocumentKind.NewsItem);
        InspectorateReader.Read(signs, draft);
        return string.Join("; ", draft.Inspectorates.Select(body => $"{body.Value} at {text[body.At[0].Start..body.At[0].End]}"));
    }));
}
