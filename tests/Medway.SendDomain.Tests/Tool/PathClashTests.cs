using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>What would be written over something that is read, or written too, is refused before anything is touched.</summary>
public class PathClashTests
{
    private const string Text = "The library opened again.";

    [Theory]
    [InlineData("in/a.txt", "parse", "in/a.txt", "--output", "in/a.txt")]
    [InlineData("in/a.txt", "parse", "in", "--output", "in/../in/a.txt")]
    [InlineData("in/a.txt", "parse", "in/a.txt", "--output", "link.txt")]
    [InlineData("linked/a.txt", "parse", "linked", "--output", "in/a.txt")]
    [InlineData("in/a.txt", "parse", "in", "--output", "linked/a.txt")]
    public void Parse_OutputThatIsRead_IsWrongUsage(string read, params string[] arguments) =>
        AssertRefused($"senddomain: error: --output would write over '{read}', which is to be read.\n", arguments);

    [Theory]
    [InlineData("--text-out would write the text of 'in/a.txt' to 'in/a.txt', over 'in/a.txt', which is to be read.", "parse", "in", "--text-out", "in")]
    [InlineData("--text-out would write the text of 'linked/a.txt' to 'in/a.txt', over 'linked/a.txt', which is to be read.", "parse", "linked", "--text-out", "in")]
    [InlineData("--text-out would write the text of 'other/a.txt' to 'texts/a.txt', over the text of 'in/a.txt'.", "parse", "in", "other", "--text-out", "texts")]
    [InlineData("--text-out would write the text of 'pages/b.html.txt' to 'texts/b.html.txt', over the text of 'pages/b.html'.", "parse", "pages", "--text-out", "texts")]
    [InlineData("--text-out would write the text of 'in/a.txt' to 'texts/a.txt', over the reports of --output.", "parse", "in", "--text-out", "texts", "--output", "texts/a.txt")]
    [InlineData("--output and --text-out name the same place.", "parse", "in", "--text-out", "new", "--output", "new")]
    [InlineData("A path is empty.", "parse", "")]
    [InlineData("A path is empty.", "parse", "in", "--output", "")]
    [InlineData("A path is empty.", "parse", "in", "--text-out", "")]
    [InlineData("A path is empty.", "validate", "in/a.txt", "")]
    [InlineData("A path is empty.", "explain", "in/a.txt", "")]
    public void CommandLine_PathsThatClash_AreWrongUsage(string message, params string[] arguments) =>
        AssertRefused($"senddomain: error: {message}\n", arguments);

    private static void AssertRefused(string message, string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell of this kind here.");
        using var scratch = new ScratchFolder();
        foreach (var name in new[] { "in/a.txt", "other/a.txt", "pages/b.html", "pages/b.html.txt" })
            scratch.Write(name, Text);
        File.CreateSymbolicLink(scratch.At("link.txt"), "in/a.txt");
        Directory.CreateSymbolicLink(scratch.At("linked"), "in");
        var before = Directory.GetFileSystemEntries(scratch.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();

        var run = ToolRun.Shell("cd \"$1\" && shift && senddomain \"$@\"", [scratch.Path, .. arguments]);

        Assert.Equal(new ToolRun(2, "", message + $"Try 'senddomain {arguments[0]} --help'.\n"), run);
        Assert.Equal(before, Directory.GetFileSystemEntries(scratch.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        Assert.Equal(Text, File.ReadAllText(scratch.At("in/a.txt")));
    }
}
