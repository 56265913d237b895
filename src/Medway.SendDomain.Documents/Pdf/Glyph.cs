namespace Medway.SendDomain.Documents.Pdf;

/// <summary>A sign on a page, upright: what it says and where it stands, in points from the lower left corner.</summary>
internal readonly record struct Glyph
{
    internal Glyph(string value, double left, double right, double baseline, double size)
    {
        Value = value;
        Left = left;
        Right = right;
        Baseline = baseline;
        Size = size;
    }

    internal string Value { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double Baseline { get; }

    internal double Size { get; }

    internal double Middle => (Left + Right) / 2;

    internal bool IsSpace => Value.Length == 0;
}
