using AngleSharp.Dom;

namespace Medway.SendDomain.Documents.Html;

/// <summary>Tells a row of data, which is one line, from a row that only lays blocks out.</summary>
internal static class TableRows
{
    internal static bool IsPlain(IElement? row)
    {
        if (row is null)
            return true;
        foreach (var cell in row.Children)
        {
            var blocks = 0;
            foreach (var child in cell.Children)
            {
                // One paragraph or division around a cell's words is the habit of editors, not layout.
                if (HtmlNames.IsBlock(child.LocalName) && (++blocks > 1 || child.LocalName is not ("p" or "div") || HoldsBlock(child)))
                    return false;
            }
        }
        return true;
    }

    private static bool HoldsBlock(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (HtmlNames.IsBlock(child.LocalName))
                return true;
        }
        return false;
    }
}
