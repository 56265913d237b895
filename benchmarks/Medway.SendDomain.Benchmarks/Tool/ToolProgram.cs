using System.Diagnostics;
using Medway.SendDomain.Benchmarks.Scale;

namespace Medway.SendDomain.Benchmarks.Tool;

/// <summary>A way to start <c>senddomain</c>.</summary>
/// <param name="Name">What a table calls it.</param>
/// <param name="Command">The command line before the tool's own arguments.</param>
internal sealed record ToolProgram(string Name, IReadOnlyList<string> Command)
{
    /// <summary>The tool as the package has it, compiled while it runs.</summary>
    public static ToolProgram Jit { get; } = new("JIT", ["dotnet", Path.Join(AppContext.BaseDirectory, "senddomain.dll")]);

    /// <summary>The tool compiled ahead of time; published now, if its sources have changed.</summary>
    public static ToolProgram Native()
    {
        var project = Path.Join(RunSettings.Root, "src/Medway.SendDomain.Tool.Native");
        var folder = Path.Join(RunSettings.Root, "artifacts/native");
        // Restored apart: with the platform named, the locked versions of what it refers to would be written anew.
        Make("restore", project);
        Make("publish", project, "-c", "Release", "-r", "linux-x64", "--no-restore", "-o", folder);
        return new ToolProgram("native", [Path.Join(folder, "senddomain")]);
    }

    /// <summary>The same on one processor; the operating system sees to it, so that nothing of the run, the compiler neither, is elsewhere.</summary>
    public ToolProgram OnOneProcessor() => this with { Command = ["taskset", "-c", "0", .. Command] };

    /// <summary>Runs it to its end.</summary>
    public ToolMeasure Run(params ReadOnlySpan<string> arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Command[0], [.. Command.Skip(1), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var peak = Task.Run(() => PeakOf(process));
        process.StandardOutput.BaseStream.ReadByte();
        var first = Stopwatch.GetElapsedTime(started);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolMeasure(first, Stopwatch.GetElapsedTime(started), peak.Result);
    }

    // The system forgets the peak with the process, so it is asked for again and again; it never falls.
    private static long PeakOf(Process process)
    {
        long peak = 0;
        for (var pause = 1; !process.HasExited; pause = Math.Min(pause + 1, 50))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                break;
            }
            Thread.Sleep(pause);
        }
        return peak;
    }

    private static void Make(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The native tool is not published:\n{said}");
    }
}
