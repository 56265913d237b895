using System.Globalization;
using Medway.SendDomain.Benchmarks.Scale;

namespace Medway.SendDomain.Benchmarks.Tool;

/// <summary>From the start of the tool's process to the first fact of the seed, compiled while it runs and ahead of time.</summary>
internal static class StartUp
{
    public const string Results = "startup.md";

    public static void Run(RunSettings settings)
    {
        ToolProgram[] programs = settings.Dry ? [ToolProgram.Jit] : [ToolProgram.Jit, ToolProgram.Native()];
        var rounds = settings.Dry ? 1 : 25;
        var seed = Path.Join(RunSettings.Root, "seeds", Seeds.News);
        var runs = programs.ToDictionary(program => program, _ => new List<ToolMeasure>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var program in programs)
                runs[program].Add(program.Run("parse", seed, "--format", "jsonl"));
        }
        var table = new ResultTable("tool", "first fact, median", "shortest", "longest", "of the JIT one’s", "peak memory");
        var jit = Median(runs[ToolProgram.Jit]);
        foreach (var program in programs)
        {
            var times = runs[program].Select(run => run.First.TotalNanoseconds).ToList();
            var median = Median(runs[program]);
            table.Add(program.Name, Units.Time(median), Units.Time(times.Min()), Units.Time(times.Max()), (median / jit).ToString("0.000", CultureInfo.InvariantCulture), Units.Bytes(runs[program].Max(run => run.Peak)));
        }
        table.Write(settings, Results, string.Create(CultureInfo.InvariantCulture, $"senddomain parse of the news release, from the start of the process to the first byte on standard output; {rounds} runs, in turn."));
    }

    private static double Median(List<ToolMeasure> runs) => runs.Select(run => run.First.TotalNanoseconds).Order().ElementAt(runs.Count / 2);
}
