using Medway.SendDomain.Register;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

public class NameDistanceTests
{
    [Theory]
    [InlineData("medway", "medway", 1)]
    [InlineData("medwy", "medway", 1)]
    [InlineData("mdwy", "medway", null)]
    [InlineData("bedfordshire", "central bedfordshire", 1)]
    [InlineData("ken", "kent", 1)]
    [InlineData("kint", "kent", 1)]
    [InlineData("kinx", "kent", null)]
    [InlineData("nottinghmshre", "nottinghamshire", 2)]
    [InlineData("notinghmshre", "nottinghamshire", 3)]
    [InlineData("bury", "york", null)]
    [InlineData("", "kent", null)]
    [InlineData("k", "", null)]
    [InlineData("", "", null)]
    public void Between_TwoNames_IsLettersOrOneForWordsMore(string name, string other, int? distance)
    {
        Assert.Equal(distance, NameDistance.Between(name, other));
        Assert.Equal(distance, NameDistance.Between(other, name));
    }
}
