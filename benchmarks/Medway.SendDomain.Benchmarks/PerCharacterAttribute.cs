using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Medway.SendDomain.Benchmarks;

/// <summary>Adds to a table of <see cref="MeasuredText"/> what a character costs and how much of the text, as UTF-8, is read in a second.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PerCharacterAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddColumn(
        new Rate("ns/char", "Nanoseconds for a character", (text, ns) => ns / text.Length),
        new Rate("MB/s", "Million bytes of UTF-8 in a second", (text, ns) => Encoding.UTF8.GetByteCount(text) * 1e3 / ns));

    private sealed class Rate(string name, string legend, Func<string, double, double> of) : IColumn
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
            summary[benchmarkCase]?.ResultStatistics is { } measured && benchmarkCase.Parameters[nameof(ParseBenchmarks.Text)] is MeasuredText text
                ? of(Seeds.Text(text), measured.Mean).ToString("0.00", CultureInfo.InvariantCulture)
                : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
