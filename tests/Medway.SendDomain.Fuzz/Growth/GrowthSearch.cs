using System.Globalization;
using Medway.SendDomain.Fuzz.Mutation;
using Medway.SendDomain.Fuzz.Targets;

namespace Medway.SendDomain.Fuzz.Growth;

/// <summary>
/// Looks for inputs that cost more than their length: pieces of seeds, one to three of them, repeated to a length and to four times that length. What grows
/// by clearly more than four is measured again at larger lengths before it counts.
/// </summary>
internal sealed class GrowthSearch(FuzzTarget target, CommandLine line)
{
    private const int Short = 12_000;
    private const int Factor = 4;
    private const double Suspicious = 6.5;
    private const double Linear = 5.5;
    // Below this the clock and the collector say more than the reading.
    private const long LeastTime = 400_000;
    private const int StackBytes = 1024 * 1024;

    private readonly List<(double Ratio, string What)> worst = [];
    private int tried;
    private int superLinear;

    /// <returns>The exit code: 0 where nothing grew faster than its length.</returns>
    internal int Run()
    {
        Directory.CreateDirectory(line.Failures);
        var thread = new Thread(Search, StackBytes);
        thread.Start();
        thread.Join();
        foreach (var (ratio, what) in worst.OrderByDescending(entry => entry.Ratio).Take(10))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {ratio:F2} {what}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {tried:N0} repeated pieces, {superLinear} grew faster than their length; seed {line.Seed}"));
        return superLinear == 0 ? 0 : 1;
    }

    private void Search()
    {
        var shapes = target.Growing(SeedFolder.Here);
        for (var i = 0; i < 40; i++)
            target.Read(shapes.Make(Chance.Of(0, i), Short, out _));
        for (var index = line.Index; tried < Math.Max(1, line.Inputs); index++, tried++)
        {
            var small = Cost.Of(target, shapes.Make(Chance.Of(line.Seed, index), Short, out var what), 2);
            var large = Cost.Of(target, shapes.Make(Chance.Of(line.Seed, index), Short * Factor, out _), 1);
            var ratio = Ratio(small, large);
            if (ratio > Suspicious)
                ratio = Confirm(shapes, index, what);
            worst.Add((ratio, FormattableString.Invariant($"#{index} {large.Nanoseconds / 1000} µs {what}")));
            if (worst.Count > 1_000)
                worst.RemoveAll(entry => entry.Ratio < Linear);
        }
    }

    private static double Ratio(Cost small, Cost large) =>
        large.Nanoseconds < LeastTime ? 0 : Math.Max((double)large.Nanoseconds / small.Nanoseconds, (double)large.Bytes / Math.Max(small.Bytes, 10_000));

    /// <summary>Four and sixteen times as long, each the least of three readings.</summary>
    private double Confirm(GrowingInputs shapes, long index, string what)
    {
        var input = shapes.Make(Chance.Of(line.Seed, index), Short * Factor * Factor, out _);
        var middle = Cost.Of(target, shapes.Make(Chance.Of(line.Seed, index), Short * Factor, out _), 3);
        var large = Cost.Of(target, input, 3);
        var ratio = Ratio(middle, large);
        if (ratio <= Linear)
            return ratio;
        superLinear++;
        var path = Path.Join(line.Failures, FormattableString.Invariant($"{target.Name}-grows-{line.Seed}-{index}"));
        File.WriteAllBytes(path, input);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{path}: four times the length costs {ratio:F1} times as much ({middle.Nanoseconds / 1_000_000.0:F1} and {large.Nanoseconds / 1_000_000.0:F1} ms, {middle.Bytes:N0} and {large.Bytes:N0} bytes): {what}"));
        return ratio;
    }
}
