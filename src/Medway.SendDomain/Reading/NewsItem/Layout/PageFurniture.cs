using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>Tells lines that belong to the page and not to its text: menus, notices on cookies, advertising, captions, links to other stories.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 200;

    // Lines that begin with these words say nothing of the matter, whatever follows in them.
    private static readonly PhraseIndex<bool> Openings = PhraseSet.Of(
        "hide ad|advert",
        "read more|next|also",
        "read|view|see the? full|related story|article",
        "follow us|me",
        "image source|caption|credit|copyright",
        "image|picture|photo|photograph|credit|pic :",
        "share this|on|via|article|page",
        "skip to",
        "sign up|in",
        "subscribe to|now|today",
        "get the? latest",
        "this|your browser is",
        "please upgrade|enable",
        "cookies|cookie on|policy|settings|appear|notice|preferences",
        "we use cookies",
        "this website|site uses cookies",
        "accept all? cookies",
        "this is a new service",
        "help us test|improve",
        "watch more of",
        "visit shots",
        "and live on freeview",
        "most read|popular|viewed",
        "back to top|news",
        "print this",
        "more from",
        "more on this story",
        "related topics|stories|news|articles|links|content",
        "recommended reading|stories",
        "all rights reserved",
        "was this page",
        "did you find this",
        "download the? app",
        "story continues below",
        "article continues below",
        "you may also like",
        "join our whatsapp|newsletter|community",
        "loading");

    // These stand alone on their line.
    private static readonly PhraseIndex<bool> Whole = PhraseSet.Of(
        "advertisement|advert|menu|search|home|comment|comments|share|tweet|print|email|facebook|twitter|socialize|copyright|close|submit|accessibility",
        "news archive",
        "fringe box",
        "contact us",
        "latest news",
        "home news article?",
        "social media",
        "copy link",
        "< hr >",
        "accept|reject|all",
        "privacy policy",
        "terms and conditions",
        "local democracy reporter|reporting");

    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, in NewsBlock block)
    {
        var line = tokens[block.FirstToken..block.EndToken];
        if (!HasWord(line))
            return true;
        if (block.End - block.Start > LongestLine)
            return false;
        return Openings.TryMatch(text, line, 0, out _) || (Whole.TryMatch(text, line, 0, out var hit) && hit.Count == line.Length);
    }

    private static bool HasWord(ReadOnlySpan<Token> line)
    {
        foreach (var token in line)
        {
            if (!token.IsPunctuation)
                return true;
        }
        return false;
    }
}
