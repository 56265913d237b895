using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>Every command says when standard output cannot be written, ends with 1, and shows no stack trace.</summary>
public class StandardOutputTests
{
    private static readonly string Seed = Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt");

    public static TheoryData<string> Commands() =>
        ["parse \"$1\"", "parse \"$1\" --format text", "validate \"$2\"", "explain \"$2\" \"$1\"", "schema", "areas", "area Medway --format json", "--help", "parse --help", "--version"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OutputOnAFullDisk_SaysSo(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full here.");
        Assert.Equal(new ToolRun(1, "", "(standard output): error SEND0033: The output cannot be written: No space left on device\n"), Run($"senddomain {command} > /dev/full"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_ReaderOfThePipeGone_Fails(string command)
    {
        var run = Run($"exec 3> >(true); wait $!; senddomain {command} >&3");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(command.StartsWith("parse \"", StringComparison.Ordinal)
            ? "(standard output): error SEND0034: The output was closed by its reader; 1 of 1 documents were read until then.\n" : "", run.Error);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OutputClosed_SaysSo(string command)
    {
        var run = Run($"senddomain {command} >&-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("(standard output): error SEND0033: The output cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Parse_StandardErrorClosed_StillWritesTheFacts()
    {
        var run = Run("senddomain parse \"$1\" /nowhere --format jsonl 2>&- | wc -l");
        Assert.Equal(new ToolRun(1, "1\n", ""), run);
    }

    private static ToolRun Run(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        using var scratch = new ScratchFolder();
        var report = scratch.Write("report.json", File.ReadAllBytes(Path.ChangeExtension(Seed, ".json")));
        return ToolRun.Shell(line, Seed, report);
    }
}
