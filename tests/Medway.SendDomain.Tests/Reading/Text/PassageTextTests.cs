using Medway.SendDomain.Reading.Text;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Text;

public class PassageTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" as it stands ", "as it stands")]
    [InlineData("one\n two\u00A0\u00A0three", "one two three")]
    [InlineData("o\uFB03cers of Wake\uFB01eld", "officers of Wakefield")]
    [InlineData("\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06", "fffiflffifflstst")]
    public void Of_Passage_HasOneSpaceBetweenWordsAndTheirLetters(string passage, string text) => Assert.Equal(text, PassageText.Of(passage));
}
