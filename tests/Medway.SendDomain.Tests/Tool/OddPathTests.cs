using System.Globalization;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>Paths that are no plain files, that go away, that never end, or that are very many.</summary>
public class OddPathTests
{
    private static readonly string Seed = Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt");

    [Fact]
    public void Parse_PipeNamedItself_IsRead() => AssertRun("senddomain parse <(cat \"$1\") --format jsonl | wc -l", 0, "1\n", "");

    [Fact]
    public void Parse_PipeSocketOrDeviceInAFolder_IsRefusedAndNotWaitedFor() => AssertRun(
        """
        cd "$2" && mkfifo pipe.txt && ln -s /dev/zero device.txt && cp "$1" file.txt && ln -s file.txt link.txt
        python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket.txt")' || cp -P device.txt socket.txt
        senddomain parse . --format jsonl | wc -l
        """,
        1, "2\n",
        """
        ./device.txt: error SEND0012: The document cannot be read: in a folder only files are read, and this is a pipe, socket or device.
        ./pipe.txt: error SEND0012: The document cannot be read: in a folder only files are read, and this is a pipe, socket or device.
        ./socket.txt: error SEND0012: The document cannot be read: in a folder only files are read, and this is a pipe, socket or device.

        """);

    [Theory]
    [InlineData("senddomain parse /dev/zero", "/dev/zero: error SEND0013: The document has more than 67108864 bytes, which is the limit.\n")]
    [InlineData("yes 2>/dev/null | senddomain parse -", "(standard input): error SEND0013: The document has more than 67108864 bytes, which is the limit.\n")]
    [InlineData("senddomain parse - < .", "(standard input): error SEND0012: ")]
    public void Parse_InputWithoutEndOrBeginning_SaysSo(string lines, string error)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        var run = ToolRun.Shell(lines);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Equal("[]\n", run.Output);
        Assert.NotEqual(0, run.ExitCode);
    }

    [Theory]
    [InlineData("yes 2>/dev/null | tr -d '\\n' 2>/dev/null | senddomain validate -", "It is longer than the limit of 268435456 bytes: '-'")]
    [InlineData("{ echo {}; yes 2>/dev/null | tr -d '\\n' 2>/dev/null; } | senddomain validate -", "A line is longer than the limit of 268435456 bytes: '-'")]
    [InlineData("senddomain explain /dev/zero \"$1\"", "It is longer than the limit of 268435456 bytes: '/dev/zero'")]
    public void Json_WithoutEnd_IsRefusedAtTheLimit(string lines, string error)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        var run = ToolRun.Shell($"set +o pipefail; {lines}", Seed);
        Assert.EndsWith($"senddomain: error: {error}\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Validate_PipeOfLines_IsRead() => AssertRun(
        "senddomain validate <(senddomain parse \"$1\" \"$2\"/../*/nothing \"$1\" --format jsonl 2>/dev/null; senddomain parse \"$1\" --format jsonl)",
        0, "Reports: 2, not valid: 0.\n", "");

    [Fact]
    public void Parse_LinksInACircle_EndAndAreSaid()
    {
        var run = Run("cd \"$2\" && mkdir in && cp \"$1\" in/a.txt && ln -s .. in/up && ln -s loop.txt in/loop.txt && ln -s nowhere in/gone.txt && senddomain parse in --format jsonl | wc -l");
        Assert.Equal((1, "1\n"), (run.ExitCode, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal("in/gone.txt: error SEND0010: There is no file at \"in/gone.txt\".", lines[0]);
        Assert.StartsWith("in/loop.txt: error SEND0012: The document cannot be read: ", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Parse_PathThatVanishes_IsSaidAndTheRestIsRead()
    {
        using var scratch = new ScratchFolder();
        var pipe = scratch.Pipe("a.txt");
        foreach (var number in Enumerable.Range(10, 8))
            File.Copy(Seed, scratch.Write(number.ToString(CultureInfo.InvariantCulture) + ".txt", ""), overwrite: true);
        Directory.CreateDirectory(scratch.At("in"));
        foreach (var file in Directory.GetFiles(scratch.Path, "1*.txt"))
            File.Move(file, Path.Join(scratch.At("in"), Path.GetFileName(file)));
        // One document is read at a time and few are ahead, so that the last is not yet open while the first is waited for.
        using var tool = ToolRun.StartShell("export DOTNET_PROCESSOR_COUNT=1; senddomain parse \"$1\" \"$2\" --format jsonl | wc -l", pipe, scratch.At("in"));
        using (var writer = new FileStream(pipe, FileMode.Open, FileAccess.Write))
        {
            File.Delete(scratch.At("in/17.txt"));
            writer.Write(File.ReadAllBytes(Seed));
        }
        var gone = scratch.At("in/17.txt");
        Assert.Equal(new ToolRun(1, "8\n", $"{gone}: error SEND0010: There is no file at \"{gone}\".\n"), ToolRun.Finish(tool, []));
    }

    [Fact]
    public void Parse_NameThatIsNotUnicode_IsSaid()
    {
        var run = Run("cp \"$1\" \"$2\"/$'\\xff.txt' 2>/dev/null || exit 9; senddomain parse \"$2\"; code=$?; rm \"$2\"/*; exit $code");
        Assert.SkipWhen(run.ExitCode == 9, "Such names are not possible here.");
        Assert.Equal((1, "[]\n"), (run.ExitCode, run.Output));
        Assert.Contains("\ufffd.txt: error SEND0010: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_VeryManyPaths_AreAllAnswered() => AssertRun(
        "senddomain parse \"$1\" $(seq 1 20000) --format jsonl 2>\"$2/errors\" | wc -l; code=$?; grep -c 'SEND0010' \"$2/errors\"; exit $code", 1, "1\n20000\n", "");

    private static void AssertRun(string lines, int code, string output, string error) =>
        Assert.Equal(new ToolRun(code, output, error.ReplaceLineEndings("\n")), Run(lines));

    private static ToolRun Run(string lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        using var scratch = new ScratchFolder();
        return ToolRun.Shell(lines, Seed, scratch.Path);
    }
}
