using AngleSharp.Dom;

namespace Medway.SendDomain.Documents.Html;

/// <summary>Which part of a page is its content, and what in it is furniture: menus, side columns, banners, what is hidden.</summary>
internal sealed class MainContent
{
    // A shorter article beside others is a teaser.
    private const int ShortestArticle = 200;

    private readonly HashSet<INode> holders = [];

    private MainContent(INode root, IElement? title)
    {
        Root = root;
        Title = title;
    }

    /// <summary>The element whose text is the content.</summary>
    internal INode Root { get; }

    /// <summary>The page's first heading where it stands outside the content.</summary>
    internal IElement? Title { get; }

    internal static MainContent Of(IDocument document)
    {
        var root = document.QuerySelector("main, [role=main]") ?? LongestArticle(document) ?? (INode?)document.Body ?? document;
        var inside = root is IParentNode parent ? parent.QuerySelector("h1") : null;
        var title = inside is null ? document.QuerySelector("h1") : null;
        var content = new MainContent(root, title);
        foreach (var heading in document.QuerySelectorAll("h1, main, article, [role=main]"))
        {
            for (INode? node = heading; node is not null && content.holders.Add(node);)
                node = node.Parent;
        }
        return content;
    }

    /// <summary>Whether an element is to be passed over with all that is in it.</summary>
    internal bool LeavesOut(IElement element)
    {
        var name = element.LocalName;
        if (HtmlNames.IsNotText(name) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.GetAttribute("style") is { } style && Hides(style))
            return true;
        if (ReferenceEquals(element, Root) || holders.Contains(element))
            return false;
        if (name is "footer" or "header" && !IsInContent(element))
            return true;
        return (element.GetAttribute("role") is { } role && HtmlNames.IsFurnitureRole(role))
            || HtmlNames.NamesFurniture(element.ClassName) || HtmlNames.NamesFurniture(element.Id);
    }

    private static bool Hides(string style)
    {
        var rules = style.Replace(" ", "", StringComparison.Ordinal);
        return rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    // The header and footer of an article belong to it; those of the page do not.
    private bool IsInContent(IElement element)
    {
        if (Root is not IElement { LocalName: "body" or "html" })
            return true;
        for (var node = element.ParentElement; node is not null; node = node.ParentElement)
        {
            if (node.LocalName is "article" or "main" or "section")
                return true;
        }
        return false;
    }

    private static IElement? LongestArticle(IDocument document)
    {
        IElement? longest = null;
        var length = ShortestArticle;
        foreach (var article in document.QuerySelectorAll("article, [role=article]"))
        {
            if (longest is not null && longest.Contains(article))
                continue;
            if (article.TextContent.Length is var own && own > length)
                (longest, length) = (article, own);
        }
        return longest;
    }
}
