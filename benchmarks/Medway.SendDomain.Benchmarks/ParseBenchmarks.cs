using BenchmarkDotNet.Attributes;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.InspectionReport;
using Medway.SendDomain.Reading.NewsItem;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Benchmarks;

/// <summary>The ladder: the scan cuts the words and searches for every phrase of the news and every name of the register; the layout adds blocks, sentences and quotations, or of a report its lines and sections; facts and the full parse have both. The yardstick is a <c>Split</c> of the same text. A report hashes its text when it is asked for the hash, so no step has it.</summary>
[MemoryDiagnoser]
[PerCharacter]
public class ParseBenchmarks
{
    private string text = "";

    [Params(MeasuredText.News, MeasuredText.Report, MeasuredText.Long)]
    public MeasuredText Text { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        text = Seeds.Text(Text);
        if (Full().Value is not { } report || report.Findings.Count == 0 || report.Inspection.Judgement is null || Facts() != 1 || Scan() == 0)
            throw new InvalidOperationException("The text is not read.");
        if (InspectionReportReader.OutlineOf(new SourceText(text)) is not null != (Text == MeasuredText.Report))
            throw new InvalidOperationException("The text is not read by the reader that is measured.");
    }

    [Benchmark(Baseline = true, Description = "Split")]
    public int Split() => text.Split(['.', '\n']).Length;

    [Benchmark(Description = "1 Scan")]
    public int Scan()
    {
        using var tokens = TokenList.Of(text);
        using var found = NewsSearch.Of(text, tokens.Span);
        return found.Cues.Count + found.Judgements.Count + found.Findings.Count + found.Marks.Count + found.Mentions.Count;
    }

    [Benchmark(Description = "2 Layout")]
    public int Layout()
    {
        var source = new SourceText(text);
        if (Text == MeasuredText.Report)
            return InspectionReportReader.OutlineOf(source)?.Sections ?? 0;
        using var news = NewsText.Of(source);
        return news.Blocks.Length + news.Sentences.Length;
    }

    [Benchmark(Description = "3 Facts")]
    public int Facts()
    {
        var source = new SourceText(text);
        var refusal = new DiagnosticBag();
        return (InspectionReportReader.Read(source, refusal) ?? NewsItemReader.Read(source, refusal)).Count;
    }

    [Benchmark(Description = "4 Full parse")]
    public ParseResult<SendReport> Full() => SendReportParser.Default.Parse(text);
}
