using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Seeds;

public class InvalidSeedTests
{
    private const string Recorded = ".diagnostics";

    /// <summary>Codes that no file can provoke, and why.</summary>
    private static readonly Dictionary<string, string> NotByFile = new()
    {
        ["SEND0002"] = "a limit that is set when the parser is made",
        ["SEND0003"] = "a limit that is set when the parser is made",
        ["SEND0010"] = "a path without a file",
        ["SEND0011"] = "a path that is a folder",
        ["SEND0012"] = "a file that may not be read",
        ["SEND0013"] = "a limit that is set when the reader is made",
        ["SEND0014"] = "a limit that is set when the reader is made",
        ["SEND0015"] = "a limit that is set when the reader is made",
        ["SEND0026"] = "a limit that is set when the reader is made",
        ["SEND0408"] = "an option of reading JSON",
        ["SEND0513"] = "a report and a text that do not belong together",
        ["SEND0031"] = "a folder; ParseFailureTests",
        ["SEND0032"] = "a folder that may not be read; ParseFailureTests",
        ["SEND0033"] = "an output that cannot be written; ParseOutputTests",
        ["SEND0034"] = "an output that is closed; ParseOutputTests",
        ["SEND0035"] = "an output without a report; ParseOutputTests",
    };

    /// <summary>Codes whose seed is still to be written; a code leaves this list when it has one.</summary>
    private static readonly string[] Wanted = ["SEND0023", "SEND0025", "SEND0102"];

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
    public void Catalogue_EveryCode_IsProvokedByASeed()
    {
        var provoked = Files().SelectMany(path => SeedDocument.Read(path).Diagnostics).Select(diagnostic => diagnostic.Code).ToHashSet();
        Assert.Equal([], DiagnosticCatalogue.All.Select(entry => entry.Code).Where(code => !provoked.Contains(code) && !NotByFile.ContainsKey(code) && !Wanted.Contains(code)));
        Assert.Equal([], NotByFile.Keys.Concat(Wanted).Where(provoked.Contains));
    }

    [Fact]
    public void Names_OfSeeds_AreUniqueWithoutTheirExtension() =>
        Assert.Equal([], Files().GroupBy(path => Path.GetFileNameWithoutExtension(path)).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(ProjectFiles.InvalidSeeds)
        .Where(path => Path.GetExtension(path) is not Recorded and not ".md" && !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal);
}
