using BenchmarkDotNet.Attributes;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks;

/// <summary>The full parse beside regular expressions that find four of its facts: the outcome, the day, the sums and the quotations.</summary>
[MemoryDiagnoser]
public class ContenderBenchmarks
{
    private string text = "";

    [GlobalSetup]
    public void Agree()
    {
        text = Seeds.Read(Seeds.News);
        var report = Parse().GetValueOrThrow();
        foreach (var naive in new[] { Generated(), Interpreted() })
        {
            if (naive.Outcome != "inconsistent experiences and outcomes" || report.Inspection.Judgement is not FullInspectionJudgement { Outcome: FullInspectionOutcome.Inconsistent })
                throw new InvalidOperationException("The contenders do not agree on the outcome.");
            if (naive.Published is not { } day || report.Document.PublishedOn?.ToString() != NodaTime.Text.LocalDatePattern.Iso.Format(day))
                throw new InvalidOperationException("The contenders do not agree on the day.");
            if (!naive.Sums.SequenceEqual(report.Investments.Where(one => one.Amount is not null).Select(one => one.Amount!.Value.Pounds)))
                throw new InvalidOperationException("The contenders do not agree on the sums.");
            if (naive.Quotations.Count != report.Statements.Count || !naive.Quotations.Zip(report.Statements).All(pair => pair.First[..40] == pair.Second.Text[..40]))
                throw new InvalidOperationException("The contenders do not agree on what was said.");
        }
    }

    [Benchmark(Baseline = true, Description = "Full parse")]
    public ParseResult<SendReport> Parse() => SendReportParser.Default.Parse(text);

    [Benchmark(Description = "Four facts, generated regular expressions")]
    public object GeneratedExpressions() => Generated();

    [Benchmark(Description = "Four facts, interpreted regular expressions")]
    public object InterpretedExpressions() => Interpreted();

    private NaiveFacts Generated() => NaiveFacts.Generated(text);

    private NaiveFacts Interpreted() => NaiveFacts.Interpreted(text);
}
