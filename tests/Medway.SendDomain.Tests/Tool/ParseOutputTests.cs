using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>Output is written whole or not at all, and what cannot be written is said.</summary>
public class ParseOutputTests
{
    private static readonly string Seed = Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt");

    [Fact]
    public void Parse_WithoutReport_LeavesTheOldOutput()
    {
        using var scratch = new ScratchFolder();
        var old = scratch.Write("out.json", "old");
        var run = ToolRun.Run("parse", scratch.Write("other.txt", "The library opened again."), "--output", old);
        Assert.Contains("out.json: warning SEND0035: ", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, "old"), (run.ExitCode, File.ReadAllText(old)));
        Assert.Equal(2, Directory.GetFiles(scratch.Path).Length);
    }

    [Fact]
    public void Parse_OutputInAFolderThatIsNotThere_SaysSo()
    {
        using var scratch = new ScratchFolder();
        AssertNotWritten(ToolRun.Run("parse", Seed, "--output", scratch.At("nowhere/out.json")));
    }

    [Fact]
    public void Parse_OutputThatIsAFolder_SaysSo()
    {
        using var scratch = new ScratchFolder();
        AssertNotWritten(ToolRun.Run("parse", Seed, "--output", scratch.Path));
    }

    [Fact]
    public void Parse_FullDisk_SaysSo()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        AssertNotWritten(ToolRun.Shell("senddomain parse \"$1\" > /dev/full", Seed));
    }

    [Fact]
    public void Parse_ReaderOfThePipeGone_SaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        var run = ToolRun.Shell("senddomain parse \"$1\" | true", Seed);
        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("(standard output): error SEND0034: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TextOut_WritesTheTextUnderTheDocumentsName()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("in/below/other.html", "<p>The library opened again.</p>");
        Assert.Equal(1, ToolRun.Run("parse", scratch.At("in"), "--text-out", scratch.At("texts")).ExitCode);
        Assert.Contains("The library opened again.", File.ReadAllText(scratch.At("texts/below/other.html.txt")), StringComparison.Ordinal);
    }

    private static void AssertNotWritten(ToolRun run)
    {
        Assert.Contains("error SEND0033: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }
}
