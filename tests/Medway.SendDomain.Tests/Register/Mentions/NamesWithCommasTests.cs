using Medway.SendDomain.Lexis;
using Medway.SendDomain.Register.Mentions;
using Xunit;

namespace Medway.SendDomain.Tests.Register.Mentions;

/// <summary>That the commas inside the names of trusts and commissioning groups are none between bodies.</summary>
public sealed class NamesWithCommasTests
{
    [Theory]
    [InlineData("Cumbria, Northumberland, Tyne and Wear")]
    [InlineData("Northumberland, Tyne and Wear")]
    [InlineData("Tees, Esk and Wear Valleys")]
    [InlineData("Barnet, Enfield and Haringey")]
    [InlineData("Barking, Havering and Redbridge")]
    [InlineData("Wrightington, Wigan and Leigh")]
    [InlineData("Bath and North East Somerset, Swindon and Wiltshire")]
    [InlineData("Bristol, North Somerset and South Gloucestershire")]
    [InlineData("Leicester, Leicestershire and Rutland")]
    [InlineData("Shropshire, Telford and Wrekin")]
    [InlineData("Bedfordshire, Luton and Milton Keynes")]
    [InlineData("Hambleton, Richmondshire and Whitby")]
    [InlineData("Durham Dales, Easington and Sedgefield")]
    [InlineData("Dartford, Gravesham and Swanley")]
    [InlineData("Eastbourne, Hailsham and Seaford")]
    [InlineData("Windsor, Ascot and Maidenhead")]
    [InlineData("Dudley, Sandwell and Walsall")]
    [InlineData("North, East and West Devon")]
    [InlineData("Airedale, Wharfedale and Craven")]
    public void EndAt_NameWithACommaInside_IsBehindAllOfIt(string name)
    {
        Assert.Equal(name, At($"{name} Trust"));
        Assert.Equal(name.Replace(" and ", " & ", StringComparison.Ordinal), At($"{name.Replace(" and ", " & ", StringComparison.Ordinal)} Trust"));
    }

    [Theory]
    [InlineData("Barnet, Enfield and schools")]
    [InlineData("tees, esk and wear valleys")]
    [InlineData("Medway, Kent and Essex")]
    public void EndAt_OtherWords_AreNone(string text) => Assert.Equal("", At(text));

    private static string At(string text)
    {
        using var tokens = TokenList.Of(text);
        var end = NamesWithCommas.EndAt(text, tokens.Span, 0);
        return end == 0 ? "" : text[..tokens[end - 1].End];
    }
}
