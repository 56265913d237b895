using System.Diagnostics;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>Times of work that takes milliseconds to seconds: the shortest of several runs, which other work on the machine lengthens least.</summary>
internal static class Timing
{
    /// <summary>The shortest run in nanoseconds, of at least <paramref name="least"/> runs and as many as fit the time.</summary>
    public static double Shortest(Action work, int least, TimeSpan time)
    {
        var shortest = double.MaxValue;
        var all = Stopwatch.StartNew();
        for (var run = 0; run < least || all.Elapsed < time; run++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(started).TotalNanoseconds);
        }
        return shortest;
    }

    /// <summary>Runs work until the compiler has settled.</summary>
    public static void WarmUp(Action work, TimeSpan time)
    {
        for (var all = Stopwatch.StartNew(); all.Elapsed < time;)
            work();
    }
}
