using System.Diagnostics;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>
/// Times of work that takes microseconds to seconds: the time that the process had a processor, collection of its garbage with it, so that other work on the machine
/// does not lengthen long runs more than short ones. The shortest of several runs counts.
/// </summary>
internal static class Timing
{
    private static readonly TimeSpan LeastRun = TimeSpan.FromMilliseconds(5);

    /// <summary>The shortest run in nanoseconds, of at least <paramref name="least"/> runs and as many as fit the time; short work is done several times in a run.</summary>
    public static double Shortest(Action work, int least, TimeSpan time)
    {
        var shortest = double.MaxValue;
        var all = Stopwatch.StartNew();
        for (var run = 0; run < least || all.Elapsed < time; run++)
        {
            var started = Environment.CpuUsage.TotalTime;
            var times = 0;
            TimeSpan taken;
            do
            {
                work();
                times++;
                taken = Environment.CpuUsage.TotalTime - started;
            }
            while (taken < LeastRun);
            shortest = Math.Min(shortest, taken.TotalNanoseconds / times);
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
