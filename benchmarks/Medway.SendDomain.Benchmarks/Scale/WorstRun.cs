using System.Globalization;
using Medway.SendDomain.Benchmarks.Charts;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>What a character of each of <see cref="WorstTexts"/> costs beside one of the seed. Of the four texts a filling makes, the dearest counts.</summary>
internal static class WorstRun
{
    public const string Results = "worst.md";

    public static void Run(RunSettings settings)
    {
        var length = settings.Dry ? 20_000 : 1_000_000;
        var time = TimeSpan.FromSeconds(settings.Dry ? 0 : 0.1);
        var news = Seeds.Text(MeasuredText.News);
        var report = Seeds.Text(MeasuredText.Report);
        if (!settings.Dry)
        {
            Timing.WarmUp(() => Parse(news), TimeSpan.FromSeconds(2));
            Timing.WarmUp(() => Parse(report), TimeSpan.FromSeconds(1));
        }
        var seed = double.MaxValue;
        var measured = new List<(string Name, string Where, double Cost)>();
        foreach (var (name, filling) in WorstTexts.Fillings)
        {
            // Measured again and again between the others, so that what slows them slows it.
            seed = Math.Min(seed, Timing.Shortest(() => Parse(news), 2, default) / news.Length);
            (string Where, string Text)[] texts =
            [
                ("behind a news release", WorstTexts.Behind(news, filling, length)),
                ("within a news release", WorstTexts.Within(news, filling, length)),
                ("behind a report", WorstTexts.Behind(report, filling, length)),
                ("within a report", WorstTexts.Within(report, filling, length)),
            ];
            var (where, cost) = texts.Select(each => (each.Where, Cost: Timing.Shortest(() => Parse(each.Text), 2, time) / each.Text.Length)).MaxBy(each => each.Cost);
            measured.Add((name, where, cost));
        }
        var table = new ResultTable("filled with", "dearest", "ns a character", "times the seed’s");
        var ordered = measured.OrderByDescending(each => each.Cost).ToList();
        table.Add("the seed itself", "", Number(seed), "1.00");
        foreach (var (name, where, cost) in ordered)
            table.Add(name, where, Number(cost), Number(cost / seed));
        table.Write(settings, Results, string.Create(CultureInfo.InvariantCulture, $"Texts of {length} characters; processor time, the shortest of some parses."));
        BarChart.Write(Path.Join(settings.Results, "worst.svg"), "Cost of a character, times that of the seed", 1.5, [.. ordered.Select(each => (each.Name, each.Cost / seed))]);
    }

    private static void Parse(string text) => SendReportParser.Default.Parse(text);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
