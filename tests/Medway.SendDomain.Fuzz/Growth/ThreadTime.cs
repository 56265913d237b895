using System.Runtime.InteropServices;

namespace Medway.SendDomain.Fuzz.Growth;

/// <summary>The processor's time of this thread: on a busy machine the clock on the wall measures the others.</summary>
internal static partial class ThreadTime
{
    private const int ClockOfThread = 3;

    /// <summary>Nanoseconds so far.</summary>
    internal static long Now()
    {
        if (!OperatingSystem.IsLinux())
            return System.Diagnostics.Stopwatch.GetElapsedTime(0).Ticks * 100;
        _ = Read(ClockOfThread, out var time);
        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Moment time);

    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
