using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Medway.SendDomain.Documents.Pdf;

// Of what is drawn only the bounds of straight lines and rectangles are kept; clipping, shading and marks change nothing that is read.
internal sealed partial class PageContentProcessor
{
    // A page with more is a drawing, whose lines are no table's.
    private const int MostBoxes = 20_000;

    private readonly List<(PdfRectangle Bounds, bool IsRectangle)> path = [];
    private (double Left, double Bottom, double Right, double Top)? line;

    public override void MoveTo(double x, double y)
    {
        FinishLine();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        line = (CurrentPosition.X, CurrentPosition.Y, CurrentPosition.X, CurrentPosition.Y);
    }

    public override void LineTo(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        if (line is { } box)
        {
            line = (Math.Min(box.Left, CurrentPosition.X), Math.Min(box.Bottom, CurrentPosition.Y),
                Math.Max(box.Right, CurrentPosition.X), Math.Max(box.Top, CurrentPosition.Y));
        }
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        FinishLine();
        var (a, b) = (CurrentTransformationMatrix.Transform(new PdfPoint(x, y)), CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height)));
        Keep(new PdfRectangle(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)), true);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void StrokePath(bool close) => Draw(true);

    public override void FillPath(FillingRule fillingRule, bool close) => Draw(false);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Draw(true);

    public override void EndPath()
    {
        line = null;
        path.Clear();
    }

    public override void BeginSubpath() => FinishLine();

    public override PdfPoint? CloseSubpath() => null;

    public override void ClosePath()
    {
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    private void Curve(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        line = null;
    }

    private void FinishLine()
    {
        if (line is { } box)
            Keep(new PdfRectangle(box.Left, box.Bottom, box.Right, box.Top), false);
        line = null;
    }

    private void Keep(PdfRectangle bounds, bool isRectangle)
    {
        if (path.Count < MostBoxes)
            path.Add((bounds, isRectangle));
    }

    private void Draw(bool strokes)
    {
        FinishLine();
        foreach (var (bounds, isRectangle) in path)
        {
            if (page.Boxes.Count < MostBoxes)
                page.Boxes.Add(new DrawnBox(bounds, strokes && isRectangle));
        }
        path.Clear();
    }
}
