using System.Globalization;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Scaffold;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Reading;

/// <summary>Culture never matters: Turkish has another i, Persian other digits, another decimal sign and another calendar.</summary>
public class CultureTests
{
    public static TheoryData<string> Cultures() => ["tr-TR", "fa-IR", "th-TH", "de-DE", ""];

    [Fact]
    public async Task Suite_AskedToRunUnderACulture_HasItsWaysOnEveryThread()
    {
        Assert.SkipWhen(AskedCulture.Name is null, "TEST_CULTURE asks for none; .ci/run asks for three, one after the other.");
        Assert.Equal(AskedCulture.Name, NameOfCulture());
        Assert.Equal(AskedCulture.Name, await Task.Run(NameOfCulture, TestContext.Current.CancellationToken));
        var culture = CultureInfo.CurrentCulture;
        Assert.Equal(
            AskedCulture.Name switch { "tr-TR" => ("İ", "1,5"), "fa-IR" => ("I", "1٫5"), _ => ("I", "1.5") },
            ("i".ToUpper(culture), 1.5.ToString(culture)));
        if (AskedCulture.Name == AskedCulture.None)
            Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("tr-TR"));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Parse_UnderAnyCulture_GivesTheSameReportAndMessages(string culture)
    {
        foreach (var seed in TextGenerators.Seeds.Append("Nothing of the kind."))
        {
            var expected = Under("", () => Outcome(seed));
            Assert.Equal(expected, Under(culture, () => Outcome(seed)));
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Values_UnderAnyCulture_ReadAndWriteTheSame(string culture) => Under(culture, () =>
    {
        Assert.Equal("£1,234,567.50", Money.Parse("1234567.5").ToString());
        Assert.Equal("2024-02-05/2024-02-09", DateSpan.Parse("2024-02-05/2024-02-09").ToString());
        Assert.Equal("3/12", DocumentPart.Parse("3/12").ToString());
        Assert.Equal("[1000..2000) p3", new TextSpan(1000, 2000, 3).ToString());
        return true;
    });

    private static string Outcome(string text) =>
        string.Join('\n', SendReportParser.Default.ParseAll(text, "seed.txt").SelectMany(result =>
            result.Diagnostics.Select(said => said.ToString()).Append(result.Value is { } report ? SendJson.Serialize(report) : "no report")));

    private static string NameOfCulture() => CultureInfo.CurrentCulture is { Name.Length: > 0 } culture ? culture.Name : AskedCulture.None;

    private static T Under<T>(string culture, Func<T> work)
    {
        Assert.SkipWhen(AskedCulture.Name == AskedCulture.None && culture.Length > 0, "There is no culture but the invariant one.");
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
