using UglyToad.PdfPig.Core;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>The bounds of a line or rectangle that is drawn; a rectangle that is stroked shows its four sides.</summary>
internal readonly record struct DrawnBox
{
    internal DrawnBox(PdfRectangle bounds, bool isOutline)
    {
        Bounds = bounds;
        IsOutline = isOutline;
    }

    internal PdfRectangle Bounds { get; }

    internal bool IsOutline { get; }
}
