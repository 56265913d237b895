using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Cuts the list that a sentence holds after a colon or “including”: at its semicolons, or at commas and the last “and” where it names areas.</summary>
internal static class InlineList
{
    private const int LongestNamed = 12;

    /// <summary>The ranges of tokens of the items, from the token after the lead-in to the end of the sentence; one where nothing cuts it.</summary>
    public static void Cut(NewsText news, int first, int end, List<(int First, int End)> items)
    {
        items.Clear();
        while (end > first && news.Tokens[end - 1].IsPunctuation && news.Text[news.Tokens[end - 1].Start] is '.' or '”' or '"' or '’' or '\'')
            end--;
        var semicolons = false;
        for (var t = first; t < end; t++)
            semicolons |= Sign(news, t) == ';';
        var start = first;
        for (var t = first; t < end; t++)
        {
            var cuts = semicolons ? Sign(news, t) == ';' : Sign(news, t) == ',' || (IsAnd(news, t) && end - t <= LongestNamed);
            if (!cuts)
                continue;
            Add(news, start, t, items);
            start = t + 1;
        }
        Add(news, start, end, items);
    }

    private static void Add(NewsText news, int first, int end, List<(int First, int End)> items)
    {
        while (first < end && (Sign(news, first) is ',' or ';' or ':' || IsAnd(news, first)))
            first++;
        while (end > first && (Sign(news, end - 1) is ',' or ';' || IsAnd(news, end - 1)))
            end--;
        if (first < end)
            items.Add((first, end));
    }

    private static char Sign(NewsText news, int token) => news.Tokens[token].IsPunctuation ? news.Text[news.Tokens[token].Start] : '\0';

    private static bool IsAnd(NewsText news, int token) => news.Tokens[token].In(news.Text) is "and" or "&";
}
