using System.Diagnostics;
using System.Globalization;
using Medway.SendDomain.Benchmarks.Charts;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>
/// One text from a thousand characters to a hundred million: what a character costs in time and memory. Each length has a process of its own, so that its peak is its own;
/// the time is that of the processor, the shortest of some parses after the compiler has settled, allocation and peak are those of the first.
/// </summary>
internal static class TextScale
{
    public const string Results = "scale.md";

    private static readonly int[] Lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    public static void Run(RunSettings settings)
    {
        int[] lengths = [Lengths[0], Seeds.Read(Seeds.News).Length, .. Lengths[1..(settings.Dry ? 3 : Lengths.Length)]];
        var table = new ResultTable("characters", "time", "ns a character", "Split, ns a character", "allocated, bytes a character", "peak memory", "peak over the first, bytes a character");
        var measured = lengths.Select(length => InProcessOfItsOwn(length, settings.Dry)).ToList();
        foreach (var one in measured)
        {
            table.Add(one.Length, Units.Time(one.Parse), Number(one.Parse / one.Length), Number(one.Split / one.Length), Number((double)one.Allocated / one.Length),
                Units.Bytes(one.Peak), one == measured[0] ? "-" : Number((double)(one.Peak - measured[0].Peak) / one.Length));
        }
        table.Write(settings, Results, "One news release, again and again up to the length; each length in a process of its own; processor time.");
        LineChart.Write(Path.Join(settings.Results, "scale-time.svg"), "Full parse of one text", "characters", "nanoseconds a character", logY: false,
            ("full parse", [.. measured.Select(one => (one.Length, one.Parse / one.Length))]),
            ("Split", [.. measured.Select(one => (one.Length, one.Split / one.Length))]));
        // The base of the process hides what a short text takes.
        LineChart.Write(Path.Join(settings.Results, "scale-memory.svg"), "Memory of a full parse", "characters", "bytes a character", logY: false,
            ("allocated", [.. measured.Select(one => (one.Length, (double)one.Allocated / one.Length))]),
            ("peak of the process, over that of the shortest", [.. measured.Where(one => one.Length >= 1_000_000).Select(one => (one.Length, (double)(one.Peak - measured[0].Peak) / one.Length))]));
    }

    /// <summary>The measure of one length, as the process of its own prints it.</summary>
    public static void RunOne(int length, bool dry)
    {
        var parser = new SendReportParser(new SendReportParserOptions { MaxTextLength = 256 * 1024 * 1024 });
        var seed = Seeds.Read(Seeds.News);
        var text = Seeds.Filled(seed + "\n\n", length);
        Timing.WarmUp(() => parser.Parse(seed), TimeSpan.FromSeconds(dry ? 0 : 2));
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (parser.Parse(text).Value is not { Findings.Count: > 0 })
            throw new InvalidOperationException("The text is not read.");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        var time = TimeSpan.FromSeconds(dry ? 0 : 1.5);
        var parse = Timing.Shortest(() => parser.Parse(text), 2, time);
        var split = Timing.Shortest(() => GC.KeepAlive(text.Split(['.', '\n'])), 2, time);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{text.Length} {parse} {split} {allocated} {peak}"));
    }

    private static Measure InProcessOfItsOwn(int length, bool dry)
    {
        string[] arguments = [typeof(TextScale).Assembly.Location, "one-text", length.ToString(CultureInfo.InvariantCulture), .. dry ? (string[])["--dry"] : []];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The measure of {length} characters failed.");
        var numbers = printed.Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToArray();
        return new Measure((int)numbers[0], numbers[1], numbers[2], (long)numbers[3], (long)numbers[4]);
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record Measure(int Length, double Parse, double Split, long Allocated, long Peak);
}
