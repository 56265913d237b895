using FsCheck;
using FsCheck.Fluent;

namespace Medway.SendDomain.Tests;

/// <summary>Generators of changes to a text that say nothing about the inspection.</summary>
internal static class TextChanges
{
    private static readonly string[] Unrelated =
    [
        "The library in the old town opens at nine on weekdays.", "A new bus shelter was put up by the market hall.", "Bins are emptied a day later after the bank holiday.", "The footbridge by the mill is closed for repairs until spring.",
        "Residents can borrow a ladder from the tool library.",
    ];

    private static readonly string[] Furniture =
    [
        "Hide Ad", "Advertisement", "Read more: Bookseller up for a national award", "Share this on Facebook", "We use cookies to give you the best experience on our website.", "Accept all cookies", "Follow us on X, external", "Image source, Getty Images",
        "Skip to main content", "Sign up for our newsletter", "Cookie policy", "Back to top", "<hr>", "Related stories", "Copy link", "Subscribe now", "Story continues below",
    ];

    private static readonly string[] Blanks = [" ", "  ", "\t", "\u00a0", " \t "];

    /// <summary>A place among as many as there are, for a text that is not known yet.</summary>
    private static Gen<double> Place { get; } = Gen.Choose(0, 9_999).Select(part => part / 10_000d);

    public static Gen<(double Place, string Piece)> AnUnrelatedParagraph { get; } = from place in Place from piece in Gen.Elements(Unrelated) select (place, piece);

    public static Gen<(double Place, string Piece)[]> SomeFurniture { get; } = from count in Gen.Choose(1, 4) from pieces in Gen.ArrayOf(from place in Place from piece in Gen.Elements(Furniture) select (place, piece), count) select pieces;

    public static Gen<(double Place, string Piece)[]> SomeBlanks { get; } = from count in Gen.Choose(1, 20) from pieces in Gen.ArrayOf(from place in Place from piece in Gen.Elements(Blanks) select (place, piece), count) select pieces;

    public static Gen<string> Ahead { get; } = from count in Gen.Choose(1, 6) from pieces in Gen.ArrayOf(Gen.Elements("\n", " \n", "\t\n", "\r\n", "\u00a0\n"), count) select string.Concat(pieces);

    /// <summary>Puts a piece into one of the places, all counted from the front; the text as it is where it has none.</summary>
    public static string Insert(string text, IReadOnlyList<int> places, IEnumerable<(double Place, string Piece)> pieces)
    {
        if (places.Count == 0)
            return text;
        foreach (var (place, piece) in pieces.Select(each => (At: places[(int)(each.Place * places.Count)], each.Piece)).OrderByDescending(each => each.At))
            text = text.Insert(place, piece);
        return text;
    }

    /// <summary>Where an empty line is.</summary>
    public static List<int> Gaps(string text) => [.. Offsets(text, "\n\n").Select(at => at + 1)];

    /// <summary>Where lines end.</summary>
    public static List<int> LineEnds(string text) => [.. Offsets(text, "\n"), text.Length];

    private static IEnumerable<int> Offsets(string text, string piece)
    {
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + piece.Length, StringComparison.Ordinal))
            yield return at;
    }
}
