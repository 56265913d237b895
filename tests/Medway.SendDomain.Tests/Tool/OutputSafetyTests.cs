using System.Diagnostics;
using System.Text.Json;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>Whatever ends a run, the output file is the old one or the new one, whole.</summary>
public class OutputSafetyTests
{
    private static readonly string Seed = Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt");

    [Theory]
    [InlineData("KILL", 137)]
    [InlineData("TERM", 143)]
    public void Parse_EndedInTheMiddleOfWriting_LeavesTheOldOutput(string signal, int code)
    {
        using var scratch = new ScratchFolder();
        var pipe = scratch.Pipe("~.txt");
        var output = scratch.Write("out/out.jsonl", "old");
        var first = scratch.Write("a.txt", File.ReadAllBytes(Seed));
        using var tool = ToolRun.Start("parse", first, pipe, "--format", "jsonl", "--output", output);
        using var writer = new FileStream(pipe, FileMode.Open, FileAccess.Write);
        WaitFor(tool, () => Directory.GetFiles(scratch.At("out"), ".*").Any(beside => new FileInfo(beside).Length > 0));
        Assert.Equal("old", File.ReadAllText(output));

        Assert.Equal(0, ToolRun.Shell("kill -s \"$1\" \"$2\"", signal, FormattableString.Invariant($"{tool.Id}")).ExitCode);
        var run = ToolRun.Finish(tool, []);

        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(output));
        if (signal != "KILL")
            Assert.Equal([output], Directory.GetFiles(scratch.At("out")));
    }

    [Fact]
    public void Parse_TwoRunsOnOneOutput_TheLastToFinishStandsWhole()
    {
        using var scratch = new ScratchFolder();
        var output = scratch.At("out/out.json");
        Directory.CreateDirectory(scratch.At("out"));
        string[] pipes = [scratch.Pipe("first.txt"), scratch.Pipe("second.txt")];
        var tools = pipes.Select(pipe => ToolRun.Start("parse", pipe, "--output", output)).ToArray();
        var writers = pipes.Select(pipe => new FileStream(pipe, FileMode.Open, FileAccess.Write)).ToArray();
        foreach (var last in new[] { 1, 0 })
        {
            using (writers[last])
                writers[last].Write(File.ReadAllBytes(Seed));
            Assert.Equal(new ToolRun(0, "", ""), ToolRun.Finish(tools[last], []));
            tools[last].Dispose();
            using var json = JsonDocument.Parse(File.ReadAllBytes(output));
            Assert.Equal(Path.GetFileName(pipes[last]), json.RootElement.GetProperty("document").GetProperty("name").GetString());
        }
        Assert.Equal([output], Directory.GetFiles(scratch.At("out")));
    }

    [Fact]
    public void Parse_OutputOnAFullDisk_SaysSoAndLeavesTheOld() =>
        AssertOldIsLeft(SmallDisk.Run("senddomain parse \"$2\" --output \"$1/out.json\"", Seed), "No space left on device");

    [Fact]
    public void Parse_OutputInAReadOnlyFolder_SaysSoAndLeavesTheOld() =>
        AssertOldIsLeft(SmallDisk.Run("mount -o remount,ro none \"$1\" && senddomain parse \"$2\" --output \"$1/out.json\"", Seed), "Read-only file system");

    [Fact]
    public void Parse_TextOutOnAFullDisk_SaysSoAndLeavesNoPart()
    {
        var run = SmallDisk.Run("senddomain parse \"$2\" --format jsonl --text-out \"$1\"", Seed);
        Assert.Contains("medway-2024-04-02.txt: error SEND0033: The output cannot be written: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("}\nold\nout.json\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Parse_OutputIntoAPipe_IsWrittenIntoIt()
    {
        using var scratch = new ScratchFolder();
        var pipe = scratch.Pipe("pipe");
        var run = ToolRun.Shell("cat \"$2\" & senddomain parse \"$1\" --output \"$2\"; code=$?; wait; [ -p \"$2\" ] && exit $code", Seed, pipe);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonDocument.Parse(run.Output).Dispose();
    }

    [Theory]
    [InlineData("senddomain parse \"$1\" --output /dev/stdout | cat")]
    [InlineData("senddomain parse \"$1\" --output \"$2/$(printf 'n%.0s' {1..250}).json\" && cat \"$2\"/n*")]
    [InlineData("printf '%100000s' old > \"$2/old\"; ln -s old \"$2/link\"; senddomain parse \"$1\" --output \"$2/link\" && [ -h \"$2/link\" ] && cat \"$2/old\"")]
    [InlineData("ln -s nowhere \"$2/link\"; senddomain parse \"$1\" --output \"$2/link\" && cat \"$2/link\"")]
    public void Parse_OutputOfAnyName_IsTheWholeReport(string lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        using var scratch = new ScratchFolder();
        var run = ToolRun.Shell(lines, Seed, scratch.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(ToolRun.Run("parse", Seed).Output, run.Output);
    }

    private static void AssertOldIsLeft(ToolRun run, string why)
    {
        Assert.Contains("/out.json: error SEND0033: The output cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal((1, "old\nout.json\n"), (run.ExitCode, run.Output));
    }

    private static void WaitFor(Process tool, Func<bool> happened)
    {
        while (!happened())
        {
            Assert.False(tool.HasExited, "The tool ended before it was asked to.");
            Thread.Sleep(5);
        }
    }
}
