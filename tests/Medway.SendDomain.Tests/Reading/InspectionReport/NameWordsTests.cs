using Medway.SendDomain.Reading.InspectionReport;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.InspectionReport;

/// <summary>The words that names of people are made of.</summary>
public sealed class NameWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("van")]
    [InlineData("von")]
    [InlineData("der")]
    [InlineData("den")]
    [InlineData("ter")]
    [InlineData("ten")]
    [InlineData("la")]
    [InlineData("le")]
    [InlineData("du")]
    [InlineData("del")]
    [InlineData("di")]
    [InlineData("da")]
    [InlineData("das")]
    [InlineData("do")]
    [InlineData("dos")]
    [InlineData("bin")]
    [InlineData("al")]
    [InlineData("ap")]
    public void IsParticle_SmallWordWithinAName_IsOne(string particle)
    {
        Assert.True(NameWords.IsParticle(particle));
        Assert.False(NameWords.IsParticle($"{char.ToUpperInvariant(particle[0])}{particle[1..]}"));
        Assert.Equal(("Ana " + particle + " Costa", "Director"), OfficerName.Read($"Ana {particle} Costa Director") is var officer ? (officer.Name, officer.Title) : default);
    }

    [Theory]
    [InlineData("Quill", true)]
    [InlineData("O’Quill", true)]
    [InlineData("O'Quill", true)]
    [InlineData("O‘Quill", true)]
    [InlineData("Quill-Moor", true)]
    [InlineData("Quill\u2010Moor", true)]
    [InlineData("Quill\u2011Moor", true)]
    [InlineData("J.", true)]
    [InlineData("al-Amin", true)]
    [InlineData("al\u2010Amin", true)]
    [InlineData("al\u2011Amin", true)]
    [InlineData("al-amin", false)]
    [InlineData("al-", false)]
    [InlineData("co-Amin", false)]
    [InlineData("quill", false)]
    [InlineData("Quill2", false)]
    [InlineData("Quill/Moor", false)]
    [InlineData("2nd", false)]
    public void Is_Word_OfLettersWithACapital(string word, bool isName) => Assert.Equal(isName, NameWords.Is(word));
}
