using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Layout;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("It is No. 5. It is so.", "It is No. 5.", "It is so.")]
    [InlineData("It is No. Five left.", "It is No.", "Five left.")]
    [InlineData("It is Rule. 5 left.", "It is Rule.", "5 left.")]
    [InlineData("They met at 5. They left.", "They met at 5.", "They left.")]
    [InlineData("They met (in May.) They left.", "They met (in May.)", "They left.")]
    [InlineData("They met [in May.] They left.", "They met [in May.]", "They left.")]
    [InlineData("“They met.” They left.", "“They met.”", "They left.")]
    [InlineData("\"They met.\" They left.", "\"They met.\"", "They left.")]
    [InlineData("‘They met.’ They left.", "‘They met.’", "They left.")]
    [InlineData("'They met.' They left.", "'They met.'", "They left.")]
    [InlineData("They met... They left.", "They met...", "They left.")]
    [InlineData("They met?! They left!! They came.", "They met?!", "They left!!", "They came.")]
    [InlineData("They met. they left.", "They met. they left.")]
    [InlineData("They met! they left.", "They met! they left.")]
    [InlineData("They met.They left.", "They met.They left.")]
    [InlineData("They met. 12 left.", "They met.", "12 left.")]
    [InlineData("They met. “12 left.”", "They met.", "“12 left.”")]
    [InlineData("They met with A. Lark.", "They met with A. Lark.")]
    [InlineData("They met a. Lark.", "They met a.", "Lark.")]
    [InlineData("They met Cllr . Lark came.", "They met Cllr .", "Lark came.")]
    [InlineData("Mr! They met.", "Mr!", "They met.")]
    [InlineData(". They met.", ".", "They met.")]
    [InlineData("Etc. They met.", "Etc. They met.")]
    [InlineData("They met.\n\nThey left", "They met.", "They left")]
    [InlineData("They met: it rained; they left.", "They met: it rained; they left.")]
    [InlineData("They met. )", "They met.", ")")]
    public void Cut_Text_EndsSentencesWithTheSignsThatCloseBehindThem(string text, params string[] expected)
    {
        using var news = NewsText.Of(new SourceText(text));
        Assert.Equal(expected, news.Sentences.ToArray().Select(sentence => text[sentence.Start..sentence.End]));
    }
}
