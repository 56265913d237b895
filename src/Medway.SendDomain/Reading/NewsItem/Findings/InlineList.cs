using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Cuts the list that a sentence holds after a colon or “including”: at its semicolons, or at commas and the last “and” where it names areas.</summary>
internal static class InlineList
{
    private const int LongestNamed = 12;

    private static readonly WordSet Befores = WordSet.Of("speech health children parents families needs education children's child quality");
    private static readonly WordSet Afters = WordSet.Of("language care young carers disabilities adolescent health adult adults timeliness");

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
        var last = LastAnd(news, first, end);
        for (var t = first; t < end; t++)
        {
            var cuts = semicolons ? Sign(news, t) == ';' : t == last || (Sign(news, t) == ',' && (last < 0 || t < last) && !IsWithinName(news, t, end));
            if (!cuts)
                continue;
            Add(news, start, t, items);
            start = t + 1;
        }
        Add(news, start, end, items);
    }

    /// <summary>The “and” before the last item: the one behind a comma, else the last that joins no pair of words that belong together (“speech and language”).</summary>
    private static int LastAnd(NewsText news, int first, int end)
    {
        var found = -1;
        for (var t = first + 1; t < end - 1; t++)
        {
            if (!IsAnd(news, t) || (Befores.Contains(news.Tokens[t - 1]) && Afters.Contains(news.Tokens[t + 1])))
                continue;
            if (Sign(news, t - 1) == ',')
                return t;
            if (end - t <= LongestNamed)
                found = t;
        }
        return found;
    }

    // “education, health and care plans”, “children, young people and families”
    private static bool IsWithinName(NewsText news, int comma, int end) =>
        comma + 3 < end && (IsAnd(news, comma + 2) || IsAnd(news, comma + 3))
        && ((news.Tokens[comma - 1].In(news.Text) is "education" && news.Tokens[comma + 1].In(news.Text) is "health") || (news.Tokens[comma - 1].In(news.Text) is "children" && news.Tokens[comma + 1].In(news.Text) is "young"));

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
