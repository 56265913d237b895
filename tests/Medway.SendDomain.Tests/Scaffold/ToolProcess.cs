using System.Diagnostics;
using System.Text;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>The tool, run as people run it.</summary>
internal static class ToolProcess
{
    public static (int Code, string Said, string Errors) Run(params string[] arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "senddomain.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.ReplaceLineEndings("\n"), errors.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}
