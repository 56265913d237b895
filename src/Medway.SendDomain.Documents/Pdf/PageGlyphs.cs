using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The signs of a page, turned upright if most of them stand otherwise; those that stand across, such as a watermark, are left out.</summary>
internal sealed class PageGlyphs
{
    private readonly TextOrientation orientation;

    internal PageGlyphs(PageContent page)
    {
        orientation = MostCommon(page.Signs);
        All = new List<Glyph>(page.Signs.Count);
        foreach (var sign in page.Signs)
        {
            if (sign.Orientation != orientation)
                continue;
            if (GlyphText.Of(sign.Value) is not { } value)
            {
                Unmapped++;
                continue;
            }
            var (start, end) = (Upright(sign.Start), Upright(sign.End));
            var size = sign.Size is > 0 and < 1_000 ? sign.Size : 10;
            if (double.IsFinite(start.X) && double.IsFinite(start.Y) && double.IsFinite(end.X))
                All.Add(new Glyph(value, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size));
        }
    }

    internal List<Glyph> All { get; }

    /// <summary>How many signs do not say which characters they are.</summary>
    internal int Unmapped { get; }

    /// <summary>Turns a point as the signs are turned.</summary>
    internal PdfPoint Upright(PdfPoint point) => orientation switch
    {
        TextOrientation.Rotate90 => new PdfPoint(-point.Y, point.X),
        TextOrientation.Rotate180 => new PdfPoint(-point.X, -point.Y),
        TextOrientation.Rotate270 => new PdfPoint(point.Y, -point.X),
        _ => point,
    };

    private static TextOrientation MostCommon(IReadOnlyList<DrawnSign> signs)
    {
        Span<int> counts = stackalloc int[5];
        foreach (var sign in signs)
            counts[Math.Clamp((int)sign.Orientation, 0, 4)]++;
        // Where all stands at odd angles the baselines still tell lines apart.
        var most = TextOrientation.Other;
        foreach (var upright in (ReadOnlySpan<TextOrientation>)
                 [TextOrientation.Horizontal, TextOrientation.Rotate90, TextOrientation.Rotate180, TextOrientation.Rotate270])
        {
            if (counts[(int)upright] > (most == TextOrientation.Other ? 0 : counts[(int)most]))
                most = upright;
        }
        return most;
    }
}
