using Medway.SendDomain.Json;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Seeds;

public class ValidSeedTests
{
    public static TheoryData<string> Names() => [.. Directory.EnumerateFiles(ProjectFiles.ValidSeeds)
        .Where(path => Path.GetExtension(path) is ".txt" or ".html" or ".pdf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_ValidSeed_GivesTheRecordedReport(string name)
    {
        var seed = SeedDocument.Read(Path.Join(ProjectFiles.ValidSeeds, name));
        Assert.NotNull(seed.Source);
        Assert.NotEmpty(seed.Reports);
        var json = string.Join(",\n", seed.Reports.Select(report => SendJson.Serialize(report, indented: true)));
        Golden.AssertEqual(Beside(name, ".json"), (seed.Reports.Count == 1 ? json : $"[\n{json}\n]") + "\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_ValidSeed_GivesTheRecordedSpans(string name)
    {
        var seed = SeedDocument.Read(Path.Join(ProjectFiles.ValidSeeds, name));
        Golden.AssertEqual(Beside(name, ".spans"), string.Join("\n", seed.Reports.Select(report => SpanLines.Of(report, seed.Source!))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_ValidSeed_HasEveryFactsEvidenceInTheText(string name)
    {
        var seed = SeedDocument.Read(Path.Join(ProjectFiles.ValidSeeds, name));
        Assert.All(seed.Reports.SelectMany(SpanLines.Facts), fact => AssertInside(fact.Kind, fact.At, seed.Source!));
    }

    private static void AssertInside(string kind, IReadOnlyList<Medway.SendDomain.Values.TextSpan> at, SourceText source)
    {
        Assert.True(at.Count > 0, $"{kind} has no evidence.");
        Assert.All(at, span => Assert.True(span.Length > 0 && span.End <= source.Text.Length, $"{kind} {span} is not in the text."));
    }

    private static string Beside(string name, string extension) => Path.Join(ProjectFiles.ValidSeeds, Path.GetFileNameWithoutExtension(name) + extension);
}
