using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>A sign as it is drawn: where its baseline begins and ends, and how it is turned.</summary>
internal readonly record struct DrawnSign
{
    internal DrawnSign(string? value, PdfPoint start, PdfPoint end, double size, TextOrientation orientation)
    {
        Value = value;
        Start = start;
        End = end;
        Size = size;
        Orientation = orientation;
    }

    internal string? Value { get; }

    internal PdfPoint Start { get; }

    internal PdfPoint End { get; }

    internal double Size { get; }

    internal TextOrientation Orientation { get; }
}
