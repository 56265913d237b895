using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>Words that say when and not what for: “from April 2026”, “in 2023/24”, “in July”.</summary>
internal static class WhenWords
{
    private static readonly WordSet Leads = WordSet.Of("in from during by until before since");
    private static readonly WordSet Parts = WordSet.Of("the end start beginning of early late mid spring summer autumn winter year financial - this");
    private static readonly WordSet Onwards = WordSet.Of("onwards onward");
    private static readonly ulong Hyphen = Folding.Hash("-");

    /// <summary>The token behind such words that begin at one, one time after another (“from May 2024 until June”); 0 where none do.</summary>
    public static int EndAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        var last = OneEndAt(text, tokens, at, end);
        return last > 0 && last < end && OneEndAt(text, tokens, last, end) is > 0 and var second ? second : last;
    }

    private static int OneEndAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (!Leads.Contains(tokens[at]))
            return 0;
        var i = at + 1;
        while (i < end && i < at + 5 && Parts.Contains(tokens[i]))
            i++;
        var named = i < end && DateWords.Month(text, tokens[..end], i) > 0;
        if (named)
            i++;
        if (IsYear(text, tokens, i, end))
            i = BehindYear(text, tokens, i, end);
        else if (!named)
            return 0;
        return i < end && Onwards.Contains(tokens[i]) ? i + 1 : i;
    }

    private static bool IsYear(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end) =>
        at < end && tokens[at].IsNumber && tokens[at].End - tokens[at].Start == 4 && text[tokens[at].Start] is '1' or '2' && QuantityWords.TryNumber(text, tokens, at, out var year, out _) && year is >= 1990 and <= 2060;

    // “2023/24”, “2023-24”
    private static int BehindYear(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int year, int end)
    {
        if (year + 2 < end && tokens[year + 2].IsNumber && !tokens[year + 1].HasSpaceBefore && !tokens[year + 2].HasSpaceBefore && (tokens[year + 1].Is(Hyphen) || text[tokens[year + 1].Start] == '/'))
            return year + 3;
        return year + 1;
    }
}
