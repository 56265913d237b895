using Medway.SendDomain.Benchmarks.Readme;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Readme;

public class BenchmarkTableTests
{
    private static readonly string Path = System.IO.Path.Join(ProjectFiles.Root, "README.md");
    private static readonly string Results = System.IO.Path.Join(ProjectFiles.Root, "benchmarks", "results");

    [Fact]
    public void Readme_TablesOfBenchmarks_AreTheCommittedResults()
    {
        var readme = File.ReadAllText(Path);
        var renewed = ReadmeTables.Renew(readme, Results);
        if (Golden.IsRecording)
            File.WriteAllText(Path, renewed);
        else
            Assert.Equal(renewed, readme);
    }

    [Fact]
    public void Readme_PicturesOfBenchmarks_AreCommitted()
    {
        var pictures = File.ReadAllText(Path).Split("](benchmarks/results/").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.True(File.Exists(System.IO.Path.Join(Results, picture)), picture));
    }

    [Fact]
    public void Renew_ReadmeWithoutAMark_SaysWhichTableHasNoPlace()
    {
        var refused = Assert.Throws<FormatException>(() => ReadmeTables.Renew("# Readme\n", Results));
        Assert.Equal("The README has no place for the table 'targets'.", refused.Message);
    }
}
