using System.Globalization;
using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Documents;
using Medway.SendDomain.Json;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Tests.Documents;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Readme;

/// <summary>The README's table of limits has every limit there is an option for, with its default and the code that it gives.</summary>
public class LimitTableTests
{
    private const string Head = "| limit | unless told otherwise | option | beyond it |\n| --- | ---: | --- | --- |\n";
    private static readonly object[] Defaults = [new SendReportParserOptions(), new SourceDocumentReaderOptions(), new SendJsonReadOptions()];

    /// <summary>What is said where the option is 1 and there is more.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<Diagnostic>>> Provoked = new()
    {
        ["SendReportParserOptions.MaxTextLength"] = () => Parsed(new() { MaxTextLength = 1 }),
        ["SendReportParserOptions.MaxDiagnostics"] = () => Parsed(new() { MaxDiagnostics = 1 }),
        ["SourceDocumentReaderOptions.MaxBytes"] = () => Opened(new() { MaxBytes = 1 }, "Two."u8.ToArray()),
        ["SourceDocumentReaderOptions.MaxPages"] = () => Opened(new() { MaxPages = 1 }, SamplePdf.Pages([(60, 700, "One.")], [(60, 700, "Two.")])),
        ["SourceDocumentReaderOptions.MaxCharacters"] = () => Opened(new() { MaxCharacters = 1 }, "Two."u8.ToArray()),
        ["SourceDocumentReaderOptions.MaxUnfoldedBytes"] = () => Opened(new() { MaxUnfoldedBytes = 1 }, SamplePdf.Pages([(60, 700, "One.")])),
        ["SendJsonReadOptions.MaxDiagnostics"] = () => SendJson.Deserialize(
            File.ReadAllBytes(Path.Join(ProjectFiles.InvalidSeeds, "json-many-unknown-members.json")), new SendJsonReadOptions { MaxDiagnostics = 1 }).Diagnostics,
    };

    public static TheoryData<string> Options() => [.. Limits().Select(limit => limit.Option)];

    [Fact]
    public void Readme_TableOfLimits_HasEveryOptionAndItsDefault() => Assert.Equal(
        Limits().Select(limit => $"{limit.Default} | `{limit.Option}`"),
        Rows().Where(row => row[3] != "none").Select(row => $"{row[2]} | {row[3]}"));

    [Theory]
    [MemberData(nameof(Options))]
    public void Readme_TableOfLimits_NamesTheCodeThatComes(string option) =>
        Assert.Contains(Assert.Single(Rows(), row => row[3] == $"`{option}`")[4], Provoked[option]().Select(said => said.Code));

    private static IEnumerable<(string Option, string Default)> Limits() =>
        from options in Defaults
        from property in options.GetType().GetProperties()
        where property.PropertyType == typeof(int)
        select ($"{options.GetType().Name}.{property.Name}", ((int)property.GetValue(options)!).ToString("N0", CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows()
    {
        var readme = File.ReadAllText(Path.Join(ProjectFiles.Root, "README.md"));
        var start = readme.IndexOf(Head, StringComparison.Ordinal);
        Assert.True(start >= 0, "The README has no table of limits.");
        var table = readme[(start + Head.Length)..];
        return table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries));
    }

    // SEND0002, and SEND0003 for a text that has two things to say.
    private static IReadOnlyList<Diagnostic> Parsed(SendReportParserOptions options)
    {
        var text = new StringBuilder(File.ReadAllText(Path.Join(ProjectFiles.InvalidSeeds, "sum-as-range.txt")));
        for (var i = 0; i < 3; i++)
            text.Append("The council will also invest £2m to £3m in early help.\n");
        return new SendReportParser(options).Parse(text.ToString()).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Opened(SourceDocumentReaderOptions options, byte[] content) => new SourceDocumentReader(options).Open(content).Diagnostics;
}
