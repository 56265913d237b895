using System.Diagnostics;
using System.Globalization;
using Medway.SendDomain.Fuzz.Mutation;
using Medway.SendDomain.Fuzz.Targets;

namespace Medway.SendDomain.Fuzz.Smoke;

/// <summary>Reads mutated seeds one after the other, for a time or a number of them, and keeps those for which something does not hold.</summary>
internal sealed class SmokeRun(FuzzTarget target, CommandLine line)
{
    // A quarter of what a thread usually has: what nests as deeply as its input would not fit.
    private const int StackBytes = 256 * 1024;

    private readonly HashSet<string> known = [];
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long inputs;
    private long reports;
    private long bytes;

    /// <returns>The exit code: 0 where all held.</returns>
    internal int Run()
    {
        Directory.CreateDirectory(line.Failures);
        var thread = new Thread(ReadAll, StackBytes);
        thread.Start();
        thread.Join();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{target.Name}: {inputs:N0} inputs of {bytes / Math.Max(1, inputs):N0} bytes on average, {reports:N0} gave a report, {known.Count} failures; seed {line.Seed}, {clock.Elapsed.TotalSeconds:F0} s"));
        return known.Count == 0 ? 0 : 1;
    }

    private void ReadAll()
    {
        var mutator = target.MutatorOf(SeedFolder.Here);
        using var watch = new Watch(target, line);
        for (var index = line.Index; IsWanted() && (known.Count == 0 || line.KeepsGoing); index++)
        {
            var input = mutator.Make(Chance.Of(line.Seed, index));
            watch.Begin(index, input);
            Read(input, index);
            watch.End();
            inputs++;
            bytes += input.Length;
        }
    }

    private bool IsWanted() =>
        (line.Inputs == 0 || inputs < line.Inputs) && (line.Seconds == 0 || clock.Elapsed.TotalSeconds < line.Seconds);

    private void Read(byte[] input, long index)
    {
        try
        {
            if (target.Run(input))
                reports++;
        }
        catch (Exception e)
        {
            if (!known.Add(Kind(e)))
                return;
            var path = Path.Join(line.Failures, FormattableString.Invariant($"{target.Name}-{line.Seed}-{index}"));
            File.WriteAllBytes(path, input);
            Console.Error.WriteLine($"{path}: {e}");
        }
    }

    // The same failure is told once: by where it came from, or by the invariant, numbers and quoted words apart.
    private static string Kind(Exception e)
    {
        var message = e.Message.AsSpan();
        var quoted = message.IndexOfAny('\'', '{');
        var said = string.Concat(message[..(quoted < 0 ? message.Length : quoted)].ToString().Where(c => !char.IsAsciiDigit(c)));
        return $"{e.GetType()} {said} {e.StackTrace?.Split('\n').FirstOrDefault(frame => frame.Contains("Medway.SendDomain.", StringComparison.Ordinal) && !frame.Contains(".Fuzz.", StringComparison.Ordinal))}";
    }
}
