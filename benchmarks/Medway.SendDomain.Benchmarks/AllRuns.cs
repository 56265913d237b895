using System.Diagnostics;
using Medway.SendDomain.Benchmarks.Readme;
using Medway.SendDomain.Benchmarks.Scale;

namespace Medway.SendDomain.Benchmarks;

/// <summary><c>results</c>: every figure of the README anew, each class of benchmarks and each run in a process of its own, and then the README.</summary>
internal static class AllRuns
{
    // Inside the process: the tool chain that builds a project for each benchmark has no locked versions. The warm-up is long because compiled code settles late.
    private static readonly string[] Settings = ["--inProcess", "--warmupCount", "15", "--iterationCount", "10", "--iterationTime", "200"];

    private static readonly string[] Classes = [nameof(ParseBenchmarks), nameof(ContenderBenchmarks), nameof(FailureBenchmarks), nameof(JsonBenchmarks), nameof(RegisterBenchmarks)];

    private static readonly string[] Runs = ["scale", "worst", "documents", "startup"];

    public static void Run()
    {
        var artifacts = Directory.CreateTempSubdirectory("senddomain-").FullName;
        try
        {
            foreach (var name in Classes)
                Start(["--filter", $"*.{name}.*", "--artifacts", artifacts, .. Settings]);
            foreach (var run in Runs)
                Start([run]);
            ReadmeRun.Run(RunSettings.Root, artifacts);
        }
        finally
        {
            Directory.Delete(artifacts, recursive: true);
        }
    }

    private static void Start(string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(AllRuns).Assembly.Location, .. arguments]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The run '{string.Join(' ', arguments)}' failed.");
        Console.WriteLine($"== {arguments[0]} {arguments.ElementAtOrDefault(1)}: {Stopwatch.GetElapsedTime(started):mm\\:ss}");
    }
}
