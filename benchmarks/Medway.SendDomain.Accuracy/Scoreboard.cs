using System.Globalization;

namespace Medway.SendDomain.Accuracy;

/// <summary>Counts, field by field, what was expected, what was given and what of it was right.</summary>
internal sealed class Scoreboard
{
    private readonly SortedDictionary<string, (int Right, int Expected, int Given)> rows = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    public void Add(string field, string document, IReadOnlyList<string> expected, IReadOnlyList<string> given)
    {
        var left = given.ToList();
        var right = 0;
        foreach (var item in expected)
        {
            if (left.Remove(item))
                right++;
            else
                misses.Add($"{field} · {document}: expected {item}");
        }
        misses.AddRange(left.Select(item => $"{field} · {document}: not in the label {item}"));
        var row = rows.GetValueOrDefault(field);
        rows[field] = (row.Right + right, row.Expected + expected.Count, row.Given + given.Count);
    }

    public void Print(TextWriter output, bool withMisses)
    {
        foreach (var (field, row) in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-44} P {Precision(row):F3}  R {Recall(row):F3}  F1 {F1(row):F3}   ({row.Right} of {row.Expected} expected, {row.Given} given)"));
        if (!withMisses)
            return;
        output.WriteLine();
        foreach (var miss in misses)
            output.WriteLine(miss);
    }

    /// <summary>The F1 of every field, a line each, as a baseline is kept.</summary>
    public string ToText() => string.Concat(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {F1(row.Value):F4}\n")));

    /// <summary>Whether no field's F1 is below that of a baseline; says which are.</summary>
    public bool HoldsAgainst(IEnumerable<string> baseline, TextWriter output)
    {
        var holds = true;
        foreach (var line in baseline)
        {
            if (line.Split(' ') is not [var field, var figure])
                continue;
            var before = double.Parse(figure, CultureInfo.InvariantCulture);
            var now = rows.TryGetValue(field, out var row) ? Math.Round(F1(row), 4) : 0;
            if (now >= before)
                continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"below the baseline: {field} {now:F4}, was {before:F4}"));
            holds = false;
        }
        return holds;
    }

    private static double Precision((int Right, int Expected, int Given) row) => row.Given == 0 ? 1 : (double)row.Right / row.Given;

    private static double Recall((int Right, int Expected, int Given) row) => row.Expected == 0 ? 1 : (double)row.Right / row.Expected;

    private static double F1((int Right, int Expected, int Given) row) =>
        Precision(row) + Recall(row) is > 0 and var sum ? 2 * Precision(row) * Recall(row) / sum : 0;
}
