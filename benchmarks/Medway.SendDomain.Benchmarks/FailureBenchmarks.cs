using BenchmarkDotNet.Attributes;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks;

/// <summary>What it costs to say no, beside the news release that is read.</summary>
[MemoryDiagnoser]
public class FailureBenchmarks
{
    private string news = "";
    private string elsewhere = "";
    private string letter = "";
    private string diagnosed = "";
    private string muchDiagnosed = "";

    [GlobalSetup]
    public void Prepare()
    {
        news = Seeds.Read(Seeds.News);
        elsewhere = Seeds.Repeated(Seeds.Read("invalid/about-a-library.txt"), news.Length);
        letter = Seeds.Read("invalid/report-outcome-letter.txt");
        diagnosed = Seeds.Read("invalid/report-uneven-rows.txt");
        muchDiagnosed = news + string.Concat(Enumerable.Repeat("\n\nThe council will invest £2m to £3m in early help.", 300));
        if (Read().Value is null || Elsewhere().Value is not null || Letter().Value is not null || Diagnosed() is not { Value: not null, Diagnostics.Count: > 0 }
            || MuchDiagnosed() is not { Value: not null, Diagnostics.Count: > 200 })
            throw new InvalidOperationException("A text is not refused, or one that should be read is.");
    }

    [Benchmark(Baseline = true, Description = "Read")]
    public ParseResult<SendReport> Read() => SendReportParser.Default.Parse(news);

    [Benchmark(Description = "Refused, 5,000 characters about something else")]
    public ParseResult<SendReport> Elsewhere() => SendReportParser.Default.Parse(elsewhere);

    [Benchmark(Description = "Refused, outcome letter")]
    public ParseResult<SendReport> Letter() => SendReportParser.Default.Parse(letter);

    [Benchmark(Description = "Read with a Warning")]
    public ParseResult<SendReport> Diagnosed() => SendReportParser.Default.Parse(diagnosed);

    [Benchmark(Description = "Read with 300 Warnings, 21,000 characters")]
    public ParseResult<SendReport> MuchDiagnosed() => SendReportParser.Default.Parse(muchDiagnosed);
}
