using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.NewsItem.Layout;

/// <summary>Tells lines that belong to the page and not to its text: menus, notices on cookies, advertising, captions, links to other stories.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 200;

    // Lines that begin with these words say nothing of the matter, whatever follows in them.
    private static readonly PhraseIndex<bool> Openings = new PhraseTable<bool>()
        .Add("hide ad|advert", true).Add("read more|next|also", true).Add("read|view|see the? full|related story|article", true).Add("follow us|me", true)
        .Add("image source|caption|credit|copyright", true).Add("image|picture|photo|photograph|credit|pic :", true).Add("share this|on|via|article|page", true).Add("skip to", true)
        .Add("sign up|in", true).Add("subscribe to|now|today", true).Add("get the? latest", true).Add("this|your browser is", true).Add("please upgrade|enable", true)
        .Add("cookies|cookie on|policy|settings|appear|notice|preferences", true).Add("we use cookies", true).Add("this website|site uses cookies", true).Add("accept all? cookies", true)
        .Add("this is a new service", true).Add("help us test|improve", true).Add("watch more of", true).Add("visit shots", true).Add("and live on freeview", true).Add("most read|popular|viewed", true)
        .Add("back to top|news", true).Add("print this", true).Add("more from", true).Add("more on this story", true).Add("related topics|stories|news|articles|links|content", true)
        .Add("recommended reading|stories", true).Add("all rights reserved", true).Add("was this page", true).Add("did you find this", true).Add("download the? app", true).Add("story continues below", true)
        .Add("article continues below", true).Add("you may also like", true).Add("join our whatsapp|newsletter|community", true).Add("loading", true)
        .Build();

    // These stand alone on their line.
    private static readonly PhraseIndex<bool> Whole = new PhraseTable<bool>()
        .Add("advertisement|advert|menu|search|home|comment|comments|share|tweet|print|email|facebook|twitter|socialize|copyright|close|submit|accessibility", true)
        .Add("news archive", true).Add("fringe box", true).Add("contact us", true).Add("latest news", true).Add("home news article?", true).Add("social media", true).Add("copy link", true).Add("< hr >", true)
        .Add("accept|reject|all", true).Add("privacy policy", true).Add("terms and conditions", true).Add("local democracy reporter|reporting", true)
        .Build();

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
