using System.Diagnostics;
using System.Text;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>The tool, run as people run it, as a process: how it ended and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly string Assembly = Path.Join(AppContext.BaseDirectory, "senddomain.dll");

    public static ToolRun Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the tool with these bytes as its standard input.</summary>
    public static ToolRun Run(byte[] input, string[] arguments)
    {
        using var process = Start(arguments);
        return Finish(process, input);
    }

    /// <summary>Runs lines of bash in which <c>senddomain</c> stands for the tool and <c>$1</c>, <c>$2</c> … for the arguments.</summary>
    public static ToolRun Shell(string lines, params string[] arguments)
    {
        using var process = StartShell(lines, arguments);
        return Finish(process, []);
    }

    public static Process Start(params string[] arguments) => Start("dotnet", [Assembly, .. arguments]);

    public static Process StartShell(string lines, params string[] arguments) =>
        Start("bash", ["-c", $"set -o pipefail; senddomain() {{ dotnet '{Assembly}' \"$@\"; }}; export -f senddomain; {lines}", "bash", .. arguments]);

    /// <summary>Waits for a process that was started; what it wrote has the line feeds of Unix.</summary>
    public static ToolRun Finish(Process process, byte[] input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended, or had enough, before it read everything.
        }
        process.WaitForExit();
        return new ToolRun(process.ExitCode, Unix(output.Result), Unix(error.Result));
    }

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static Process Start(string file, string[] arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        WorkingDirectory = ProjectFiles.Root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = new UTF8Encoding(false),
        StandardErrorEncoding = new UTF8Encoding(false),
    })!;
}
