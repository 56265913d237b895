using System.Globalization;

namespace Medway.SendDomain.Benchmarks.Charts;

/// <summary>Bars below each other, with a line at the most that is wanted; those that pass it have another colour.</summary>
internal static class BarChart
{
    private const int Width = 720;
    private const int Left = 240;
    private const int Right = 60;
    private const int Top = 56;
    private const int Row = 16;

    public static void Write(string path, string title, double limit, IReadOnlyList<(string Name, double Value)> bars)
    {
        var height = Top + Row * bars.Count + 16;
        var svg = new Svg(Width, height);
        var scale = (Width - Left - Right) / Math.Max(limit * 1.2, bars.Max(bar => bar.Value));
        svg.Text(16, 24, title, size: 15);
        for (var i = 0; i < bars.Count; i++)
        {
            var (name, value) = bars[i];
            var y = Top + Row * i;
            svg.Text(Left - 8, y + 11, name, "end", size: 11);
            svg.Bar(Left, y + 2, value * scale, Row - 4, value > limit ? "#bc4c00" : "#0969da");
            svg.Text(Left + value * scale + 6, y + 11, value.ToString("0.00", CultureInfo.InvariantCulture), size: 11);
        }
        svg.Line(Left + limit * scale, Top - 6, Left + limit * scale, height - 12, Svg.Ink, "4 3");
        svg.Text(Left + limit * scale, Top - 10, limit.ToString("0.0", CultureInfo.InvariantCulture), "middle", size: 11);
        svg.Write(path);
    }
}
