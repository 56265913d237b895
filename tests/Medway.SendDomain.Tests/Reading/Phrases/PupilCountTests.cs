using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Phrases;

/// <summary>For how many a new school is: the number, and the words taken.</summary>
public sealed class PupilCountTests
{
    [Theory]
    [InlineData("a new special school for 150 pupils", 150, "150 pupils")]
    [InlineData("a new school for 2 children", 2, "2 children")]
    [InlineData("a new school for 5,000 students", 5000, "5,000 students")]
    [InlineData("a new autism base for thirty learners", 30, "thirty learners")]
    [InlineData("a new special school in Selby for 150 young people", 150, "150 young people")]
    [InlineData("a new special free academy at Old Town for 60 pupils", 60, "60 pupils")]
    [InlineData("a new school in Far Far Far Far for 60 pupils", 60, "60 pupils")]
    [InlineData("new school for 60 pupils", 60, "60 pupils")]
    [InlineData("a new special high quality state funded maintained free school for 60 pupils", 60, "60 pupils")]
    public void TryPupils_NewSchool_IsForSoMany(string text, int count, string taken) => Assert.Equal((count, taken, true, false, null), Read(text));

    [Fact]
    public void TryPupils_Qualifier_IsKeptAndTaken() => Assert.Equal((150, "up to 150 pupils", true, false, Qualifier.UpTo), Read("a new school for up to 150 pupils"));

    [Theory]
    [InlineData("a new school for 1 pupils")]
    [InlineData("a new school for 5,001 pupils")]
    [InlineData("a new school for 2.5 pupils")]
    [InlineData("a new school for 150 places")]
    [InlineData("a new school of 150 pupils")]
    [InlineData("a special school for 150 pupils")]
    [InlineData("a new bus for 150 pupils")]
    [InlineData("a new and big school for 150 pupils")]
    [InlineData("a new school with Selby for 150 pupils")]
    [InlineData("a new school in for 150 pupils")]
    [InlineData("a new school in Far Far Far Far Far for 60 pupils")]
    [InlineData("a new bus in Selby for 150 pupils")]
    [InlineData("for 150 pupils")]
    [InlineData("school for 150 pupils")]
    [InlineData("150 pupils")]
    [InlineData("a new special high quality state funded maintained free academy free school for 60 pupils")]
    public void TryPupils_OtherNumbers_AreNone(string text) => Assert.Null(Read(text));

    private static (int Count, string Taken, bool Additional, bool Described, Qualifier? Qualifier)? Read(string text)
    {
        using var tokens = TokenList.Of(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (CountPhrase.TryPupils(text, tokens.Span, at, out var phrase))
                return (phrase.Count, text[tokens[phrase.First].Start..tokens[phrase.End - 1].End], phrase.IsAdditional, phrase.IsDescribed, phrase.Qualifier);
        }
        return null;
    }
}
