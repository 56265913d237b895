using System.Collections.Frozen;

namespace Medway.SendDomain.Documents.Html;

/// <summary>What the names of elements, roles and classes say about the text in them.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoEnd = Names(
        "area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot colgroup option optgroup rp rt")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Items = Names("li dd dt").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting =
        Names("a b big code em font i nobr s small strike strong tt u").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawText =
        Names("script style textarea title xmp iframe noembed noframes").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
        "hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockSpans = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Scopes =
        Names("applet caption foreignobject marquee math object select svg table template").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> NotText = Names(
        "head script style noscript template nav aside iframe object embed svg math canvas audio video map button select textarea input datalist dialog " +
        "progress meter img noframes");

    private static readonly FrozenSet<string> FurnitureRoles = Names(
        "navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar");

    // Words of class names and ids, as they stand on the pages of councils and newspapers.
    private static readonly FrozenSet<string> FurnitureWords = Names(
        "cookie cookies consent gdpr breadcrumb breadcrumbs navbar navigation menu submenu sidebar skiplink visuallyhidden newsletter advert advertisement");

    private static readonly string[] FurniturePhrases =
        ["skip-link", "skip-to", "visually-hidden", "sr-only", "screen-reader", "social-share", "share-buttons", "share-links", "related-posts", "related-articles",
         "related-content", "related-news"];

    internal static bool NeedsNoEnd(ReadOnlySpan<char> name) => NoEnd.Contains(name);

    /// <summary>Whether it is an item of a list, which needs no end but holds blocks.</summary>
    internal static bool IsItem(ReadOnlySpan<char> name) => Items.Contains(name);

    /// <summary>Whether an element left open is opened anew in those that follow.</summary>
    internal static bool IsFormatting(ReadOnlySpan<char> name) => Formatting.Contains(name);

    /// <summary>Whether what stands in an element is not markup.</summary>
    internal static bool IsRawText(ReadOnlySpan<char> name) => RawText.Contains(name);

    internal static bool IsBlock(string name) => Blocks.Contains(name);

    internal static bool IsBlock(ReadOnlySpan<char> name) => BlockSpans.Contains(name);

    /// <summary>Whether it begins a drawing or a formula.</summary>
    internal static bool IsForeign(ReadOnlySpan<char> name) =>
        name.Equals("svg", StringComparison.OrdinalIgnoreCase) || name.Equals("math", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an end tag of another kind reaches no further out than this element.</summary>
    internal static bool IsScope(ReadOnlySpan<char> name) => Scopes.Contains(name);

    internal static bool IsNotText(string name) => NotText.Contains(name);

    internal static bool IsFurnitureRole(string role) => FurnitureRoles.Contains(role.Trim());

    /// <summary>Whether a class or id names furniture of the page: <c>cookie-banner</c>, <c>site_breadcrumb</c>, <c>skip-link</c>.</summary>
    internal static bool NamesFurniture(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var phrase in FurniturePhrases)
        {
            if (names.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        foreach (var word in names.Split([' ', '-', '_', ':', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (FurnitureWords.Contains(word))
                return true;
        }
        return false;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
