using System.Text;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>Whatever the tool is given, it says what is wrong and where, ends with the right code and shows no stack trace.</summary>
public class ParseFailureTests
{
    public static TheoryData<string, byte[], string> Documents() => new()
    {
        { "empty.txt", [], "empty.txt(1,1): error SEND0001: " },
        { "spaces.txt", "  \n\t "u8.ToArray(), "spaces.txt(1,1): error SEND0001: " },
        { "other.txt", "The library opened again."u8.ToArray(), "other.txt(1,1): error SEND0101: " },
        { "letters.txt", Encoding.ASCII.GetBytes(new string('a', 10_000_000)), "letters.txt: error SEND0015: " },
        { "long.txt", Encoding.ASCII.GetBytes(new string('a', 3_000_000)), "long.txt(1,1): error SEND0101: " },
        { "nul.txt", "a\0b"u8.ToArray(), "nul.txt: error SEND0017: " },
        { "surrogate.txt", [.. "Ofsted "u8, 0xED, 0xA0, 0x80, .. " said."u8], "surrogate.txt" },
        { "invalid.txt", [.. "a"u8, 0x81, 0xFF], "invalid.txt: error SEND0028: " },
        { "broken.pdf", "%PDF-1.7\n"u8.ToArray(), "broken.pdf: error SEND0020: " },
    };

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public void Parse_DocumentWithoutReport_SaysSoAndEndsWith1(string name, byte[] content, string expected)
    {
        using var scratch = new ScratchFolder();
        AssertFails(ToolRun.Run("parse", scratch.Write(name, content)), expected);
    }

    [Fact]
    public void Parse_MissingPath_SaysSo() => AssertFails(ToolRun.Run("parse", "nowhere/to-be-found.txt"), "nowhere/to-be-found.txt: error SEND0010: ");

    [Fact]
    public void Parse_FolderWithoutDocuments_SaysSo()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("picture.png", "x");
        AssertFails(ToolRun.Run("parse", scratch.Path), $"{scratch.Path}: error SEND0031: ");
    }

    [Fact]
    public void Parse_FileOrFolderThatMayNotBeRead_SaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        using var scratch = new ScratchFolder();
        scratch.Write("in/secret.txt", "x");
        scratch.Write("in/closed/x.txt", "x");
        // Nothing is unreadable to the superuser, who becomes nobody.
        var run = ToolRun.Shell(
            """
            [ "$(id -u)" -ne 0 ] || nobody="setpriv --reuid 65534 --regid 65534 --clear-groups env HOME=/"
            printf x | $nobody bash -c 'senddomain parse -' >/dev/null 2>&1
            [ $? -eq 1 ] || exit 9
            chmod 755 "$1" "$1/in" && chmod 0 "$1/in/secret.txt" "$1/in/closed"
            $nobody bash -c 'senddomain parse "$1"' bash "$1/in"
            code=$?; chmod -R 755 "$1"; exit $code
            """, scratch.Path);
        Assert.SkipWhen(run.ExitCode == 9, "Nobody cannot run the tool here; measured for coverage, it writes where nobody may not.");
        AssertFails(run, "in/secret.txt: error SEND0012: The document cannot be read: access is denied.");
        AssertFails(run, "in/closed: error SEND0032: ");
    }

    [Fact]
    public void Parse_StandardInput_IsReadAndNamedInMessages() =>
        AssertFails(ToolRun.Run("The library opened again."u8.ToArray(), ["parse", "-"]), "(standard input)(1,1): error SEND0101: ");

    [Theory]
    [InlineData("Required argument 'PATH' missing", "parse")]
    [InlineData("'yaml' is not a format; text, json and jsonl are.", "parse", "x.txt", "--format", "yaml")]
    [InlineData("Required command was not provided.")]
    [InlineData("'prase'", "prase", "x.txt")]
    public void CommandLine_WithoutSense_EndsWith2(string expected, params string[] arguments)
    {
        var run = ToolRun.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SeveralFailures_AreReportedInTheOrderOfThePaths()
    {
        using var scratch = new ScratchFolder();
        foreach (var number in Enumerable.Range(10, 40))
            scratch.Write(FormattableString.Invariant($"{number % 3}/{number}.txt"), "The library opened again.");
        var lines = ToolRun.Run("parse", scratch.Path).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(40, lines.Length);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
    }

    private static void AssertFails(ToolRun run, string expected)
    {
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, "[]\n"), (run.ExitCode, run.Output));
    }
}
