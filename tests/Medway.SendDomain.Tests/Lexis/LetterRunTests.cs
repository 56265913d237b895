using Medway.SendDomain.Lexis;
using Xunit;

namespace Medway.SendDomain.Tests.Lexis;

/// <summary>Eight characters looked at together give what each gives alone.</summary>
public sealed class LetterRunTests
{
    [Theory]
    [InlineData("abcdefgh", 0, 8, 0)]
    [InlineData("ABCDEFGH", 0, 8, 8)]
    [InlineData("AbCdEfG.", 0, 7, 4)]
    [InlineData("zebraS's", 0, 6, 1)]
    [InlineData("SENd AND", 0, 4, 3)]
    [InlineData("cat Dog ", 0, 3, 0)]
    [InlineData("aZ9ZZZZZ", 0, 2, 1)]
    [InlineData("A’SSSSSS", 0, 1, 1)]
    [InlineData("1ABCDEFG", 0, 0, 0)]
    [InlineData("        ", 0, 0, 0)]
    [InlineData("é SENd AND", 2, 4, 3)]
    [InlineData("the Zebras run", 4, 6, 1)]
    public void At_Text_IsTheLettersUpToTheFirstOtherCharacter(string text, int offset, int length, int capitals)
    {
        var run = LetterRun.At(text, offset);

        Assert.Equal((length, capitals), (run.Length, run.Capitals));
        Assert.Equal(Packed(text.AsSpan(offset, length)), run.Small);
    }

    [Fact]
    public void At_AnyCharacterAtAnyPlace_IsALetterOnlyInAscii()
    {
        Span<char> text = stackalloc char[WordHash.BlockLength];
        for (var place = 0; place < WordHash.BlockLength; place++)
        {
            for (var c = 0; c <= char.MaxValue; c++)
            {
                "aBcDeFgH".CopyTo(text);
                text[place] = (char)c;
                var run = LetterRun.At(text, 0);
                var length = char.IsAsciiLetter((char)c) ? WordHash.BlockLength : place;
                var capitals = 0;
                foreach (var letter in text[..length])
                    capitals += char.IsAsciiLetterUpper(letter) ? 1 : 0;
                if (run.Length != length || run.Capitals != capitals || run.Small != Packed(text[..length]))
                    Assert.Fail($"U+{c:X4} at {place}: {run.Length} letters, {run.Capitals} capitals, {run.Small:x16}");
            }
        }
    }

    private static ulong Packed(ReadOnlySpan<char> letters)
    {
        ulong packed = 0;
        for (var i = 0; i < letters.Length; i++)
            packed |= (ulong)char.ToLowerInvariant(letters[i]) << (8 * i);
        return packed;
    }
}
