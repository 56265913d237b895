using System.Globalization;
using Medway.SendDomain.Benchmarks.Charts;
using Medway.SendDomain.Benchmarks.Scale;
using Medway.SendDomain.Tool.Inputs;

namespace Medway.SendDomain.Benchmarks.Tool;

/// <summary><c>senddomain parse</c> over one document to a hundred thousand, and over ten thousand on both processors and on one.</summary>
internal static class DocumentScale
{
    public const string Results = "documents.md";
    public const string ProcessorResults = "processors.md";

    private const int ForProcessors = 10_000;

    public static void Run(RunSettings settings)
    {
        // Publishing takes a minute, which a dry run has not.
        ToolProgram[] programs = settings.Dry ? [ToolProgram.Jit] : [ToolProgram.Jit, ToolProgram.Native()];
        var output = Path.Join(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Counts(settings, programs, output);
            if (OperatingSystem.IsLinux())
                Processors(settings, programs, output);
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static void Counts(RunSettings settings, ToolProgram[] programs, string output)
    {
        int[] counts = settings.Dry ? [1, 20] : [1, 10, 100, 1_000, 10_000, 100_000];
        var table = new ResultTable("documents", "tool", "time", "µs a document", "peak memory", "of it the list of paths", "without the list");
        var lines = programs.Select(program => (program.Name, Times: new List<(double, double)>(), Peaks: new List<(double, double)>())).ToList();
        foreach (var count in counts)
        {
            using var folder = DocumentFolder.Of(count);
            var list = SizeOfList(folder.Path);
            for (var i = 0; i < programs.Length; i++)
            {
                var run = programs[i].Run("parse", folder.Path, "--format", "jsonl", "--output", output);
                DocumentFolder.ReportsIn(output, count);
                table.Add(count, programs[i].Name, Units.Time(run.Whole.TotalNanoseconds), (run.Whole.TotalMicroseconds / count).ToString("0.0", CultureInfo.InvariantCulture), Megabytes(run.Peak), Megabytes(list), Megabytes(run.Peak - list));
                lines[i].Times.Add((count, run.Whole.TotalMicroseconds / count));
                lines[i].Peaks.Add((count, (run.Peak - list) / 1e6));
            }
        }
        table.Write(settings, Results, "The valid seeds, again and again; one run each, in order and complete; start of the process and the compiler's work in it.");
        LineChart.Write(Path.Join(settings.Results, "documents-time.svg"), "senddomain parse", "documents", "microseconds a document", logY: true, [.. lines.Select(line => (line.Name, line.Times.ToArray()))]);
        LineChart.Write(Path.Join(settings.Results, "documents-memory.svg"), "senddomain parse: peak memory, the list of paths apart", "documents", "MB", logY: false, [.. lines.Select(line => (line.Name, line.Peaks.ToArray()))]);
    }

    private static void Processors(RunSettings settings, ToolProgram[] programs, string output)
    {
        var count = settings.Dry ? 20 : ForProcessors;
        var rounds = settings.Dry ? 1 : 5;
        using var folder = DocumentFolder.Of(count);
        var table = new ResultTable("tool", "one processor", "all processors", "ratio");
        foreach (var program in programs)
        {
            TimeSpan one = TimeSpan.MaxValue, all = TimeSpan.MaxValue;
            for (var round = 0; round < rounds; round++)
            {
                one = Shorter(one, program.OnOneProcessor());
                var alone = File.ReadAllBytes(output);
                all = Shorter(all, program);
                if (!File.ReadAllBytes(output).AsSpan().SequenceEqual(alone))
                    throw new InvalidOperationException("One processor and several do not write the same.");
            }
            table.Add(program.Name, Units.Time(one.TotalNanoseconds), Units.Time(all.TotalNanoseconds), (one / all).ToString("0.00", CultureInfo.InvariantCulture));
        }
        table.Write(settings, ProcessorResults, string.Create(CultureInfo.InvariantCulture, $"{count} documents; the shortest of {rounds} runs, in turn; both write the same bytes."));

        TimeSpan Shorter(TimeSpan shortest, ToolProgram program)
        {
            var run = program.Run("parse", folder.Path, "--format", "jsonl", "--output", output);
            return run.Whole < shortest ? run.Whole : shortest;
        }
    }

    private static long SizeOfList(string folder)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var list = InputFinder.Find([folder]);
        var size = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(list);
        return size;
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
