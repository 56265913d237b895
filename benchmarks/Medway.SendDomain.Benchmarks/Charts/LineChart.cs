using System.Globalization;

namespace Medway.SendDomain.Benchmarks.Charts;

/// <summary>Lines over powers of ten, each named where it ends.</summary>
internal static class LineChart
{
    private const int Width = 720;
    private const int Height = 360;
    private const int Left = 80;
    private const int Right = 40;
    private const int Top = 64;
    private const int Bottom = 48;
    private const int Steps = 5;

    private static readonly string[] Colours = ["#0969da", "#bc4c00", "#1a7f37", "#8250df"];

    public static void Write(string path, string title, string across, string up, bool logY, params IReadOnlyList<(string Name, (double X, double Y)[] Points)> lines)
    {
        var svg = new Svg(Width, Height);
        var all = lines.SelectMany(line => line.Points).ToList();
        double first = Math.Floor(Math.Log10(all.Min(point => point.X)) + 0.1), last = Math.Ceiling(Math.Log10(all.Max(point => point.X)) - 0.1);
        var (low, high) = logY
            ? (Math.Floor(Math.Log10(all.Min(point => point.Y))), Math.Ceiling(Math.Log10(all.Max(point => point.Y))))
            : (0, RoundUp(all.Max(point => point.Y)));
        double X(double x) => Left + (Width - Left - Right) * (Math.Log10(x) - first) / Math.Max(1, last - first);
        double Y(double y) => Height - Bottom - (Height - Top - Bottom) * ((logY ? Math.Log10(y) : y) - low) / Math.Max(1e-9, high - low);

        svg.Text(Left, 24, title, size: 15);
        svg.Text(Width - Right, Height - 10, across, "end");
        svg.Text(Left, 46, up, colour: "#57606a");
        for (var power = first; power <= last; power++)
            svg.Text(X(Math.Pow(10, power)), Height - Bottom + 18, Short(Math.Pow(10, power)), "middle");
        var steps = logY ? (int)(high - low) : Steps;
        for (var step = 0; step <= steps; step++)
        {
            var y = logY ? Math.Pow(10, low + step) : high * step / steps;
            svg.Line(Left, Y(y), Width - Right, Y(y));
            svg.Text(Left - 8, Y(y) + 4, Short(y), "end");
        }
        for (var i = 0; i < lines.Count; i++)
        {
            var (name, points) = lines[i];
            if (points.Length == 0)
                continue;
            svg.Path(points.Select(point => (X(point.X), Y(point.Y))), Colours[i]);
            svg.Text(Width - Right, 24 + 16 * i, name, "end", Colours[i]);
        }
        svg.Write(path);
    }

    private static double RoundUp(double value)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return ((double[])[1, 2, 2.5, 5, 10]).First(step => step * power >= value) * power;
    }

    private static string Short(double value) => value switch
    {
        >= 1e6 => (value / 1e6).ToString("0.##", CultureInfo.InvariantCulture) + " M",
        >= 1e3 => (value / 1e3).ToString("0.##", CultureInfo.InvariantCulture) + " k",
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
