using Medway.SendDomain.Register;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

/// <summary>What look-ups by name compare, and how far names are from each other.</summary>
public class NameKeyTests
{
    [Theory]
    [InlineData("Medway", "medway")]
    [InlineData("  Bath  &  North-East Somerset ", "bath and north east somerset")]
    [InlineData("Telford&Wrekin", "telford and wrekin")]
    [InlineData("& Co", "and co")]
    [InlineData("St. Helens", "st helens")]
    [InlineData("King's Lynn", "kings lynn")]
    [InlineData("King’s ‘Lynn’ ʼ`", "kings lynn")]
    [InlineData("Bristol, City of", "bristol city of")]
    [InlineData("Area 51", "area 51")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Fold_Name_IsSmallWordsAndSingleSpaces(string name, string key) => Assert.Equal(key, Folded(name));

    [Theory]
    [InlineData(155, 155)]
    [InlineData(156, 156)]
    [InlineData(157, 0)]
    public void Fold_LongName_IsNobodys(int letters, int length) => Assert.Equal(length, NameKey.Fold(new string('a', letters), new char[NameKey.MaxLength]));

    [Theory]
    [InlineData("medway council", "medway")]
    [InlineData("the city of bristol", "bristol")]
    [InlineData("london borough of merton", "merton")]
    [InlineData("royal borough of kingston upon thames", "kingston upon thames")]
    [InlineData("city of london", "city of london")]
    [InlineData("city of london corporation", "city of london")]
    [InlineData("london corporation", "city of london")]
    [InlineData("city london", "london")]
    [InlineData("city of bristol", "bristol")]
    [InlineData("county durham", "durham")]
    [InlineData("isle of wight council", "isle of wight")]
    [InlineData("barnsley mbc", "barnsley")]
    [InlineData("bradford mdc", "bradford")]
    [InlineData("surrey cc", "surrey")]
    [InlineData("lb barnet", "barnet")]
    [InlineData("bolton metropolitan district council", "bolton")]
    [InlineData("greater london borough", "greater london")]
    [InlineData("of", "of")]
    [InlineData("council", "")]
    public void ShortenArea_Key_IsWhatTellsOneAreaFromAnother(string key, string expected)
    {
        var characters = key.ToCharArray();
        Assert.Equal(expected, new string(characters, 0, NameKey.ShortenArea(characters)));
    }

    [Theory]
    [InlineData("nhs kent and medway integrated care board", "kent and medway")]
    [InlineData("the kent and medway icb", "kent and medway")]
    [InlineData("integrated care board", "")]
    public void ShortenBoard_Key_IsWhatTellsOneBoardFromAnother(string key, string expected)
    {
        var characters = key.ToCharArray();
        Assert.Equal(expected, new string(characters, 0, NameKey.ShortenBoard(characters)));
    }

    [Theory]
    [InlineData("medway", "medway", 1)]
    [InlineData("medwy", "medway", 1)]
    [InlineData("madway", "medway", 1)]
    [InlineData("mdeway", "medway", null)]
    [InlineData("abcdefgh", "abdcefgh", 2)]
    [InlineData("abcdefgh", "badcefgh", null)]
    [InlineData("abcd", "abcdwxyzuvw", 1)]
    [InlineData("xyz abcd", "abcd", 1)]
    [InlineData("abc", "abcwxyzuvw", null)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "abde", null)]
    [InlineData("abcdefghijkl", "abcdefghixyz", 3)]
    [InlineData("abcdefghijkl", "abcdefgwixyz", null)]
    [InlineData("", "medway", null)]
    [InlineData("medway", "", null)]
    public void NameDistance_OfTwoNames_IsLettersOrWordsApart(string name, string other, int? distance) =>
        Assert.Equal((distance, distance), (NameDistance.Between(name, other), NameDistance.Between(other, name)));

    private static string Folded(string name)
    {
        var key = new char[NameKey.MaxLength];
        return new string(key, 0, NameKey.Fold(name, key));
    }
}
