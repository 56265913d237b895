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

    [GlobalSetup]
    public void Prepare()
    {
        news = Seeds.Read(Seeds.News);
        elsewhere = Seeds.Repeated(Seeds.Read("invalid/about-a-library.txt"), news.Length);
        letter = Seeds.Read("invalid/report-outcome-letter.txt");
        diagnosed = Seeds.Read("invalid/report-uneven-rows.txt");
        if (Read().Value is null || Elsewhere().Value is not null || Letter().Value is not null || Diagnosed() is not { Value: not null, Diagnostics.Count: > 0 })
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
}
