namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The lines drawn across and down a page, whether stroked or filled as thin rectangles.</summary>
internal sealed class PageRulings
{
    // Borders are up to three points thick; what is thicker is a bar or the ground of a cell.
    private const double Thickest = 3;
    private const double Shortest = 5;
    // A page with more lines is a drawing.
    private const int Most = 3_000;

    internal PageRulings(PageContent page, PageGlyphs glyphs)
    {
        var (across, down) = (new List<Ruling>(), new List<Ruling>());
        foreach (var box in page.Boxes)
        {
            Add(box, glyphs, across, down);
            if (across.Count + down.Count > Most)
                return;
        }
        Across = Ruling.Join(across, Thickest);
        Down = Ruling.Join(down, Thickest);
    }

    internal List<Ruling> Across { get; } = [];

    internal List<Ruling> Down { get; } = [];

    private static void Add(DrawnBox box, PageGlyphs glyphs, List<Ruling> across, List<Ruling> down)
    {
        var (a, b) = (glyphs.Upright(box.Bounds.BottomLeft), glyphs.Upright(box.Bounds.TopRight));
        var (left, right) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X));
        var (bottom, top) = (Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        if (!double.IsFinite(left + right + bottom + top))
            return;
        if (top - bottom <= Thickest)
        {
            if (right - left >= Shortest)
                across.Add(new Ruling((top + bottom) / 2, left, right));
        }
        else if (right - left <= Thickest)
        {
            if (top - bottom >= Shortest)
                down.Add(new Ruling((left + right) / 2, bottom, top));
        }
        else if (box.IsOutline)
        {
            across.AddRange([new Ruling(top, left, right), new Ruling(bottom, left, right)]);
            down.AddRange([new Ruling(left, bottom, top), new Ruling(right, bottom, top)]);
        }
    }
}
