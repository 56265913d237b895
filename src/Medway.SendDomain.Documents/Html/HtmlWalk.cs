using System.Globalization;
using AngleSharp.Dom;

namespace Medway.SendDomain.Documents.Html;

/// <summary>Walks the content of a page in its order, without recursion, and writes its text.</summary>
internal sealed class HtmlWalk
{
    private readonly MainContent content;
    private readonly BlockWriter writer = new();
    private readonly Dictionary<INode, int> numbers = [];
    private readonly HashSet<INode> rowsBegun = [];
    private readonly TableRows rows = new();
    private int preformatted;

    private HtmlWalk(MainContent content) => this.content = content;

    /// <summary>The text; <c>null</c> where it has more characters than the limit.</summary>
    internal static string? Write(IDocument document, int limit)
    {
        var content = MainContent.Of(document);
        var walk = new HtmlWalk(content);
        if (content.Title is { } title)
            walk.Walk(title, limit);
        walk.Walk(content.Root, limit);
        return walk.writer.Length > limit ? null : walk.writer.ToString();
    }

    private void Walk(INode root, int limit)
    {
        // Children by their index: a node finds its next sibling only by searching among all.
        var path = new Stack<(INode Node, int Next)>();
        if (Enter(root))
            path.Push((root, 0));
        while (path.Count > 0 && writer.Length <= limit)
        {
            var (node, next) = path.Pop();
            if (next >= node.ChildNodes.Length)
            {
                Leave(node);
                continue;
            }
            path.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (Enter(child))
                path.Push((child, 0));
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            writer.Text(text.Data, preformatted > 0);
            return false;
        }
        if (node is not IElement element)
            return true;
        if (content.LeavesOut(element))
            return false;
        var name = element.LocalName;
        if (HtmlNames.IsBlock(name))
            Open(element, name);
        else if (name is "br")
            writer.LineBreak();
        else if (name is "q")
            writer.Text("“", false);
        else if (name is "td" or "th")
            OpenCell(element);
        return true;
    }

    private void Open(IElement element, string name)
    {
        if (rows.IsWrapping(element))
            return;
        if (name is "li" or "tr" or "dd" || (name is "ul" or "ol" && element.ParentElement?.LocalName is "li"))
            writer.NewLine();
        else
            writer.NewBlock();
        if (name is "li")
            writer.Marker(Marker(element));
        else if (name is "pre")
            preformatted++;
    }

    private void OpenCell(IElement cell)
    {
        if (cell.ParentElement is not { } row || rowsBegun.Add(row))
            return;
        if (rows.IsPlain(row))
            writer.Separator(" | ");
        else
            writer.NewBlock();
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        var name = element.LocalName;
        if (name is "q")
            writer.Text("”", false);
        else if (name is "li" or "tr" or "dt" || (name is "ul" or "ol" && element.ParentElement?.LocalName is "li"))
            writer.NewLine();
        else if (HtmlNames.IsBlock(name) && !rows.IsWrapping(element))
            writer.NewBlock();
        if (name is "pre")
            preformatted--;
    }

    private string Marker(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "• ";
        var number = Number(item, "value") ?? (numbers.TryGetValue(list, out var last) ? last + 1 : Number(list, "start") ?? 1);
        numbers[list] = number;
        return number.ToString(CultureInfo.InvariantCulture) + ". ";
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? number : null;
}
