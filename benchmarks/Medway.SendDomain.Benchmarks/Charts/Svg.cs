using System.Globalization;
using System.Net;
using System.Text;

namespace Medway.SendDomain.Benchmarks.Charts;

/// <summary>A picture in SVG, of lines, bars and words.</summary>
internal sealed class Svg(int width, int height)
{
    public const string Ink = "#24292f";
    public const string Faint = "#d0d7de";

    private readonly StringBuilder body = new();

    public void Line(double x1, double y1, double x2, double y2, string colour = Faint, string dash = "none") =>
        Append($"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" stroke="{colour}" stroke-dasharray="{dash}"/>""");

    public void Bar(double x, double y, double width, double height, string colour) =>
        Append($"""<rect x="{x:0.#}" y="{y:0.#}" width="{width:0.#}" height="{height:0.#}" fill="{colour}"/>""");

    public void Path(IEnumerable<(double X, double Y)> points, string colour)
    {
        var list = points.ToList();
        var line = string.Join(' ', list.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
        Append($"""<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>""");
        foreach (var (x, y) in list)
            Append($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="3" fill="{colour}"/>""");
    }

    public void Text(double x, double y, string text, string anchor = "start", string colour = Ink, int size = 12) =>
        Append($"""<text x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}" fill="{colour}" font-size="{size}">{WebUtility.HtmlEncode(text)}</text>""");

    public void Write(string path) => File.WriteAllText(path,
        string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\">\n")
        + $"<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n");

    private void Append(FormattableString element) => body.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
