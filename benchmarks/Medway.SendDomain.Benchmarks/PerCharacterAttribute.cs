using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks;

/// <summary>Adds to a table of <see cref="MeasuredText"/> what a character costs, how much of the text, as UTF-8, is read in a second, and what is allocated beside what is kept.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerCharacterAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(
        new Rate("ns/char", "Nanoseconds for a character", (text, ns, _) => ns / text.Length),
        new Rate("MB/s", "Million bytes of UTF-8 in a second", (text, ns, _) => Encoding.UTF8.GetByteCount(text) * 1e3 / ns),
        new Rate("Alloc/kept", "Bytes allocated, times the UTF-16 size of the strings that the report of the text keeps", (text, _, bytes) => (double)bytes / KeptStrings.BytesOf(SendReportParser.Default.Parse(text).GetValueOrThrow())));

    private sealed class Rate(string name, string legend, Func<string, double, long, double> of) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => legend;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase] is { ResultStatistics: { } measured } report && benchmarkCase.Parameters[nameof(ParseBenchmarks.Text)] is MeasuredText text
                ? of(Seeds.Text(text), measured.Mean, report.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) ?? 0).ToString("0.00", CultureInfo.InvariantCulture)
                : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
