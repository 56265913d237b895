using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>Where the words of a passage end: before its stop, the “and” that leads to the next item, and a quotation mark that was opened before it.</summary>
internal static class PassageEnd
{
    public static int Of(NewsText news, int first, int end)
    {
        if (IsDanglingMark(news, first, end))
            end--;
        while (end > first + 1 && (IsStop(news, end - 1) || (news.Tokens[end - 1].Is(Folding.And) && IsStop(news, end - 2))))
            end--;
        return end;
    }

    public static bool IsSign(NewsText news, int token, char sign) => news.Tokens[token].IsPunctuation && news.Text[news.Tokens[token].Start] == sign;

    /// <summary>Whether a passage stands in quotation marks as a whole.</summary>
    public static bool IsQuoted(NewsText news, int first, int end)
    {
        if (end - first < 4 || !(IsSign(news, first, '“') || IsSign(news, first, '"') || IsSign(news, first, '‘')) || !(IsSign(news, end - 1, '”') || IsSign(news, end - 1, '"') || IsSign(news, end - 1, '’')))
            return false;
        if (IsSign(news, first, '‘') != IsSign(news, end - 1, '’'))
            return false;
        for (var t = first + 1; t < end - 1; t++)
        {
            if (IsSign(news, t, '“') || IsSign(news, t, '”') || IsSign(news, t, '"') || (IsSign(news, first, '‘') && (IsSign(news, t, '‘') || IsSign(news, t, '’'))))
                return false;
        }
        return true;
    }

    public static bool HasSemicolon(NewsText news, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (IsSign(news, t, ';'))
                return true;
        }
        return false;
    }

    private static bool IsStop(NewsText news, int token) => IsSign(news, token, '.') || IsSign(news, token, ';') || IsSign(news, token, ',');

    private static bool IsDanglingMark(NewsText news, int first, int end)
    {
        if (end - first < 3 || !(IsSign(news, end - 1, '”') || IsSign(news, end - 1, '"')))
            return false;
        for (var t = first; t < end - 1; t++)
        {
            if (IsSign(news, t, '“') || IsSign(news, t, '"'))
                return false;
        }
        return true;
    }
}
