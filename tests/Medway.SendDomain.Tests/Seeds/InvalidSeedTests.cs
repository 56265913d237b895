using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Seeds;

public class InvalidSeedTests
{
    private const string Recorded = ".diagnostics";

    /// <summary>Codes that no file can provoke, with the test that provokes each and why.</summary>
    private static readonly Dictionary<string, (string Test, string Why)> NotByFile = new()
    {
        ["SEND0002"] = ("Readme/LimitTableTests.cs", "a text of 256 million characters; no document of the reader's is as long"),
        ["SEND0010"] = ("Tool/OddPathTests.cs", "a path without a file"),
        ["SEND0011"] = ("Documents/TextFileTests.cs", "a path that is a folder"),
        ["SEND0012"] = ("Tool/OddPathTests.cs", "a pipe, a circle of links, a file that may not be read"),
        ["SEND0013"] = ("Tool/OddPathTests.cs", "a file of 64 MiB; the tests have one without end"),
        ["SEND0015"] = ("Tool/ParseFailureTests.cs", "a text of four million characters, which is written when it is wanted"),
        ["SEND0031"] = ("Tool/ParseFailureTests.cs", "a folder without documents"),
        ["SEND0032"] = ("Tool/ParseFailureTests.cs", "a folder that may not be read"),
        ["SEND0033"] = ("Tool/OutputSafetyTests.cs", "an output that cannot be written"),
        ["SEND0034"] = ("Tool/StandardOutputTests.cs", "an output that is closed"),
        ["SEND0035"] = ("Tool/ParseOutputTests.cs", "an output without a report"),
        ["SEND0408"] = ("Tool/JsonCommandTests.cs", "an option of reading JSON"),
        ["SEND0513"] = ("Tool/JsonCommandTests.cs", "a report and a text that do not belong together"),
    };

    public static TheoryData<string> Names() => [.. Files().Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_InvalidSeed_SaysWhatIsRecorded(string name)
    {
        var seed = SeedDocument.Read(Path.Join(ProjectFiles.InvalidSeeds, name));
        Assert.NotEmpty(seed.Diagnostics);
        Golden.AssertEqual(Path.Join(ProjectFiles.InvalidSeeds, Path.GetFileNameWithoutExtension(name) + Recorded),
            string.Concat(seed.Diagnostics.Select(diagnostic => seed.Line(diagnostic) + "\n")));
    }

    [Fact]
    public void Catalogue_EveryCode_IsProvokedByASeedOrByTheTestThatIsNamed()
    {
        var provoked = Files().SelectMany(path => SeedDocument.Read(path).Diagnostics).Select(diagnostic => diagnostic.Code).ToHashSet();
        Assert.Equal([], DiagnosticCatalogue.All.Select(entry => entry.Code).Where(code => !provoked.Contains(code) && !NotByFile.ContainsKey(code)));
        Assert.Equal([], NotByFile.Keys.Where(provoked.Contains));
        Assert.Equal([], NotByFile.Where(entry => !File.ReadAllText(Path.Join(ProjectFiles.Tests, entry.Value.Test)).Contains(entry.Key, StringComparison.Ordinal)).Select(entry => entry.Key));
    }

    [Fact]
    public void Names_OfSeeds_AreUniqueWithoutTheirExtension() =>
        Assert.Equal([], Files().GroupBy(path => Path.GetFileNameWithoutExtension(path)).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(ProjectFiles.InvalidSeeds)
        .Where(path => Path.GetExtension(path) is not Recorded and not ".md" && !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal);
}
