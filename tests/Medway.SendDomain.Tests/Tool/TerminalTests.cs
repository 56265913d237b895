using System.Globalization;
using System.Text.Json.Nodes;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>On a terminal, a made one, nothing of a document or of its name steers the terminal or turns the direction of writing.</summary>
public class TerminalTests
{
    private const string Steering = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u2066\u200f\u061c\b\u007f\u2028";

    private static readonly string Text = File.ReadAllText(Path.Join(ProjectFiles.ValidSeeds, "medway-2024-04-02.txt"))
        .Replace("specialist places", $"specialist {Steering}places", StringComparison.Ordinal)
        .Replace("children and young people", $"children{Steering} and young people", StringComparison.Ordinal)
        .Replace("Adam Price", $"Adam{Steering} Price", StringComparison.Ordinal);

    [Theory]
    [InlineData("parse \"$DOCUMENT\"")]
    [InlineData("parse \"$DOCUMENT\" --format text")]
    [InlineData("parse \"$DOCUMENT\" --format json")]
    [InlineData("parse \"$DOCUMENT\" \"$DOCUMENT\"x --format jsonl")]
    [InlineData("explain \"$REPORT\" \"$DOCUMENT\"")]
    [InlineData("validate \"$DOCUMENT\"")]
    [InlineData("validate \"$DOCUMENT\"x")]
    [InlineData("explain \"$DOCUMENT\"x \"$DOCUMENT\"")]
    [InlineData("parse \"$DOCUMENT\" --output \"$DOCUMENT\"")]
    [InlineData("parse \"$DOCUMENT\" --text-out \"$DOCUMENT\"")]
    [InlineData("parse \"$DOCUMENT\" \"--$DOCUMENT\"")]
    [InlineData("parse \"$DOCUMENT\" --format \"$DOCUMENT\"")]
    [InlineData("area \"$DOCUMENT\"")]
    [InlineData("areas \"$DOCUMENT\"")]
    public void Command_DocumentThatWouldSteerTheTerminal_IsShownPlain(string command)
    {
        var shown = OnTerminal(command);
        Assert.NotEqual("", shown.Trim());
        Assert.Equal([], shown.Replace("\r\n", "\n", StringComparison.Ordinal).Where(Steers).Select(c => $"U+{(int)c:X4}"));
    }

    [Fact]
    public void Parse_JsonOnATerminal_SaysTheSameInEscapes()
    {
        using var scratch = new ScratchFolder();
        var shown = JsonNode.Parse(OnTerminal("parse \"$DOCUMENT\" --format json"))!;
        var piped = JsonNode.Parse(ToolRun.Run("parse", scratch.Write("steering.txt", Text)).Output)!;
        Assert.Contains('\u202e', piped["findings"]!.AsArray().Select(finding => (string)finding!["text"]!).First(text => text.Contains("children", StringComparison.Ordinal)));
        foreach (var member in new[] { "findings", "investments", "places", "statements" })
            Assert.True(JsonNode.DeepEquals(shown[member], piped[member]), member);
    }

    private static bool Steers(char c) => (char.IsControl(c) && c != '\n')
        || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != '\u00ad') || c is '\u2028' or '\u2029';

    private static string OnTerminal(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && ToolRun.Shell("script --version").ExitCode == 0, "There is no 'script' here, which makes a terminal.");
        using var scratch = new ScratchFolder();
        var document = scratch.Write($"steer{Steering}ing\n.txt", Text);
        var report = scratch.Write("report.json", ToolRun.Run("parse", document).Output);
        return ToolRun.Shell($"export SHELL=$BASH NO_COLOR=1 TERM=dumb DOCUMENT=\"$1\" REPORT=\"$2\"; script -qec 'senddomain {command}' /dev/null", document, report).Output;
    }
}
