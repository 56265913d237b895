using System.Diagnostics;
using System.Text;
using Medway.SendDomain.Tests.Scaffold;

namespace Medway.SendDomain.Tests.Tool;

/// <summary>The tool as a process: what it wrote and how it ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly string Assembly = Path.Join(AppContext.BaseDirectory, "senddomain.dll");

    public static ToolRun Run(params string[] arguments) => Run(null, arguments);

    public static ToolRun Run(byte[]? input, string[] arguments)
    {
        using var process = Start("dotnet", [Assembly, .. arguments]);
        return Finish(process, input);
    }

    /// <summary>Runs a line of shell in which <c>senddomain</c> stands for the tool.</summary>
    public static ToolRun Shell(string line)
    {
        using var process = Start("bash", ["-c", $"set -o pipefail; senddomain() {{ dotnet '{Assembly}' \"$@\"; }}; {line}"]);
        return Finish(process, null);
    }

    public static Process Start(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    private static Process Start(string file, string[] arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        WorkingDirectory = ProjectFiles.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(false),
        StandardErrorEncoding = new UTF8Encoding(false),
    })!;

    private static ToolRun Finish(Process process, byte[]? input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input ?? []);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
