using System.Globalization;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Values;

/// <summary>For each value with a text form: texts at and just beyond its edges, what the refusal says, and the order of values.</summary>
public class TextFormCaseTests
{
    [Theory]
    [InlineData("000", true)]
    [InlineData("999", true)]
    [InlineData("88", false)]
    [InlineData("8877", false)]
    [InlineData("88A", false)]
    [InlineData("8/7", false)]
    [InlineData("8:7", false)]
    [InlineData("٣٣٣", false)]
    public void LaCode_Text_IsThreeDigits(string text, bool valid) => Case<LaCode>(text, valid, "is not three digits.");

    [Theory]
    [InlineData("E06000035", true)]
    [InlineData("A00000000", true)]
    [InlineData("Z99999999", true)]
    [InlineData("e06000035", false)]
    [InlineData("@06000035", false)]
    [InlineData("[06000035", false)]
    [InlineData("006000035", false)]
    [InlineData("E0600003", false)]
    [InlineData("E060000355", false)]
    [InlineData("E0600003/", false)]
    [InlineData("E:6000035", false)]
    public void GssCode_Text_IsACapitalAndEightDigits(string text, bool valid) => Case<GssCode>(text, valid, "is not a capital letter and eight digits.");

    [Theory]
    [InlineData("QKS", true)]
    [InlineData("S0E4D", true)]
    [InlineData("ABCD1234", true)]
    [InlineData("QK", false)]
    [InlineData("ABCD12345", false)]
    [InlineData("QkS", false)]
    [InlineData("Q-S", false)]
    [InlineData("ÀKS", false)]
    public void OdsCode_Text_IsThreeToEightCapitalsOrDigits(string text, bool valid) => Case<OdsCode>(text, valid, "is not three to eight capital letters or digits.");

    [Theory]
    [InlineData("80522", true)]
    [InlineData("1234567", true)]
    [InlineData("8052", false)]
    [InlineData("12345678", false)]
    [InlineData("8052A", false)]
    public void OfstedUrn_Text_IsFiveToSevenDigits(string text, bool valid) => Case<OfstedUrn>(text, valid, "is not five to seven digits.");

    [Theory]
    [InlineData("0001", true)]
    [InlineData("9999", true)]
    [InlineData("2024-01", true)]
    [InlineData("2024-12", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("0000", false)]
    [InlineData("20245", false)]
    [InlineData("2024-00", false)]
    [InlineData("2024-13", false)]
    [InlineData("2024/12", false)]
    [InlineData("2024-1x", false)]
    [InlineData("2024-02-00", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-02/29", false)]
    [InlineData("2024-02-2x", false)]
    [InlineData("+024-02-02", false)]
    [InlineData("202x", false)]
    public void PartialDate_Text_IsADateOfTheCalendar(string text, bool valid) => Case<PartialDate>(text, valid, "is not a date such as 2017, 2025-11 or 2024-04-02.");

    [Theory]
    [InlineData("2017", true)]
    [InlineData("2021/..", true)]
    [InlineData("2024-02-05/2024-02-09", true)]
    [InlineData("2023/2024-01", true)]
    [InlineData("2023-12/2024", true)]
    [InlineData("2024-02-09/2024-02-05", false)]
    [InlineData("2024/2024-12-31", false)]
    [InlineData("2024-01/2024-01-05", false)]
    [InlineData("2024-01/2024", false)]
    [InlineData("2024/", false)]
    [InlineData("/2024", false)]
    [InlineData("2024/.", false)]
    [InlineData("../2024", false)]
    public void DateSpan_Text_IsADateOrASpanInOrder(string text, bool valid) =>
        Case<DateSpan>(text, valid, "is not a date or a span such as 2024-02-05/2024-02-09 or 2021/...");

    [Theory]
    [InlineData("£0", true)]
    [InlineData("£0.50", true)]
    [InlineData("£1,100,000", true)]
    [InlineData("-£3", true)]
    [InlineData("£92,000,000,000,000", true)]
    [InlineData("-£92,000,000,000,000", true)]
    [InlineData("£92,000,000,000,000.01", false)]
    [InlineData("-£92,000,000,000,000.01", false)]
    [InlineData("£0.001", false)]
    [InlineData("£", false)]
    [InlineData("£-3", false)]
    [InlineData("£3m", false)]
    [InlineData("3 ", false)]
    public void Money_Text_IsASumInPounds(string text, bool valid) => Case<Money>(text, valid, "is not a sum in pounds such as £1,100,000 or £0.50.");

    [Fact]
    public void Operators_OfEachValue_FollowItsOrder()
    {
        InOrder(default, LaCode.Parse("201"), LaCode.Parse("887"));
        InOrder(default, GssCode.Parse("E06000035"), GssCode.Parse("E08000016"));
        InOrder(default, OdsCode.Parse("QKS"), OdsCode.Parse("QKT"));
        InOrder(default, OfstedUrn.Parse("80522"), OfstedUrn.Parse("80523"));
        InOrder(Money.FromPence(-1), default, Money.FromPence(1), Money.FromPounds(2));
        InOrder(default, PartialDate.Parse("2023"), PartialDate.Parse("2024"), PartialDate.Parse("2024-01"), PartialDate.Parse("2024-01-31"), PartialDate.Parse("2024-02"));
        InOrder(DateSpan.Parse("2023/.."), DateSpan.Parse("2024"), DateSpan.Parse("2024/2025"), DateSpan.Parse("2024/2026"), DateSpan.Parse("2024/.."), DateSpan.Parse("2025"));
        InOrder(default, new TextSpan(0, 1), new TextSpan(0, 2), new TextSpan(1, 1), new TextSpan(2, 3));
    }

    private static void Case<T>(string text, bool valid, string refusal) where T : struct, ISpanParsable<T>
    {
        Assert.Equal(valid, T.TryParse(text, null, out var value));
        Assert.Equal(valid ? text : default(T).ToString(), value.ToString());
        if (valid)
        {
            Assert.True(T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var same));
            Assert.Equal(value, same);
        }
        else
        {
            Assert.Equal($"'{text}' {refusal}", Assert.Throws<FormatException>(() => Parse<T>(text)).Message);
        }
    }

    private static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    // The operators are those of each type and of no interface, so they are looked up when called.
    private static void InOrder<T>(params T[] ascending) where T : struct, IComparable<T>
    {
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                dynamic left = ascending[i], right = ascending[j];
                Assert.Equal(i.CompareTo(j), Math.Sign(ascending[i].CompareTo(ascending[j])));
                Assert.Equal((i < j, i <= j, i > j, i >= j), ((bool)(left < right), (bool)(left <= right), (bool)(left > right), (bool)(left >= right)));
            }
        }
    }
}
