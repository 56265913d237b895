using AngleSharp.Dom;

namespace Medway.SendDomain.Documents.Html;

/// <summary>Tells rows of data, which are one line each, from rows that only lay blocks out.</summary>
internal sealed class TableRows
{
    private readonly Dictionary<IElement, bool> known = [];

    internal bool IsPlain(IElement row)
    {
        if (!known.TryGetValue(row, out var plain))
            known.Add(row, plain = LaysNothingOut(row));
        return plain;
    }

    /// <summary>Whether an element only wraps the words of a cell in a row of data.</summary>
    internal bool IsWrapping(IElement element) =>
        element.LocalName is "p" or "div" && element.ParentElement is { LocalName: "td" or "th", ParentElement: { } row } && IsPlain(row);

    private static bool LaysNothingOut(IElement row)
    {
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
