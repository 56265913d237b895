using System.Globalization;

namespace Medway.SendDomain.Benchmarks.Readme;

internal sealed class MarkdownRow(string[] columns, string[] cells)
{
    private static readonly string[] Units = ["ns", "µs", "ms", "s"];

    public IReadOnlyList<string> Cells => cells;

    public string this[string column] => cells[Array.IndexOf(columns, column)];

    public double Number(string column) => double.Parse(this[column].Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A time in the unit that suits it: BenchmarkDotNet has one unit for a whole column.</summary>
    public string Time(string column)
    {
        var unit = Array.IndexOf(Units, this[column].Split(' ')[1]);
        var value = Number(column);
        for (; value >= 1000 && unit < Units.Length - 1; unit++)
            value /= 1000;
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.0} {Units[unit]}");
    }

    /// <summary>A size in the unit that suits it.</summary>
    public string Size(string column)
    {
        if (this[column] == "-")
            return "-";
        string[] units = ["B", "KB", "MB", "GB"];
        var unit = Array.IndexOf(units, this[column].Split(' ')[1]);
        var value = Number(column);
        for (; value >= 1024 && unit < units.Length - 1; unit++)
            value /= 1024;
        return string.Create(CultureInfo.InvariantCulture, $"{value:0.#} {units[unit]}");
    }
}
