using System.Globalization;
using Medway.SendDomain.Fuzz.Targets;

namespace Medway.SendDomain.Fuzz.Smoke;

/// <summary>Ends the process where one input is read without end, and leaves behind what was being read where the process dies otherwise.</summary>
internal sealed class Watch : IDisposable
{
    // Of the processor's time, so that a busy machine makes no input slow; the other bound is for what waits without working.
    private static readonly TimeSpan MostWork = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly FuzzTarget target;
    private readonly CommandLine line;
    private readonly Timer timer;
    private readonly FileStream marker;
    private long index;
    private byte[]? input;
    private (long Index, TimeSpan Work, DateTime Time) seen = (-1, default, default);

    internal Watch(FuzzTarget target, CommandLine line)
    {
        (this.target, this.line) = (target, line);
        marker = new FileStream(Path.Join(line.Failures, $"{target.Name}-{line.Seed}.dying"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 0, FileOptions.DeleteOnClose);
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    internal void Begin(long number, byte[] bytes)
    {
        lock (gate)
            (index, input) = (number, bytes);
        // A process whose stack overflows saves nothing any more, so the number stands there before.
        marker.Position = 0;
        Span<byte> place = stackalloc byte[20];
        number.TryFormat(place, out _, "D20", CultureInfo.InvariantCulture);
        marker.Write(place);
    }

    internal void End()
    {
        lock (gate)
            input = null;
    }

    public void Dispose()
    {
        timer.Dispose();
        marker.Dispose();
    }

    private void Look()
    {
        lock (gate)
        {
            var (work, time) = (Environment.CpuUsage.TotalTime, DateTime.UtcNow);
            if (input is null || seen.Index != index)
                seen = (index, work, time);
            else if (work - seen.Work > MostWork || time - seen.Time > MostTime)
            {
                var path = Path.Join(line.Failures, FormattableString.Invariant($"{target.Name}-{line.Seed}-{index}-slow"));
                File.WriteAllBytes(path, input);
                Console.Error.WriteLine($"{path}: not read after {(work - seen.Work).TotalSeconds:F0} s of work, {(time - seen.Time).TotalSeconds:F0} s in all");
                Environment.Exit(1);
            }
        }
    }
}
