using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Reading.Phrases;

/// <summary>Recognises a month that a text names without its year: “in July”, “at the end of January”, “the July inspection”, “last month”.</summary>
internal static class MonthPhrase
{
    public static readonly ulong Last = Folding.Hash("last");

    private static readonly PhraseIndex<bool> LastMonth = PhraseSet.Of("last month");

    // “May” and “March” are other words too, “April” a name: a month is what stands behind one of these.
    private static readonly PhraseIndex<bool> Leads = PhraseSet.Of("in|during|early|late|mid|the");

    private static readonly PhraseIndex<bool> Parts = PhraseSet.Of("start|beginning|middle|end|half of");

    // “in May’s budget”
    private static readonly PhraseIndex<bool> Possessive = PhraseSet.Of("'s");

    private static readonly PhraseIndex<bool> GoingOn = PhraseSet.Of("and|or|to|until|till|through|-|/");

    /// <summary>Reads the month that stands at a token.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out DateMention date)
    {
        date = default;
        if (at < 1 || at >= tokens.Length)
            return false;
        if (LastMonth.TryMatch(text, tokens, at, out var last))
        {
            date = new DateMention(at, last.Next, default, default, false);
            return true;
        }
        var month = DateWords.Month(text, tokens, at);
        if (month == 0 || !IsLed(text, tokens, at))
            return false;
        var parts = new DateParts(0, month, 0);
        if (IsNext(text, tokens, at + 1, month))
        {
            date = new DateMention(at, at + 3, parts, new DateParts(0, (month % 12) + 1, 0), true);
            return true;
        }
        if (GoesOn(text, tokens, at + 1))
            return false;
        date = new DateMention(at, at + 1, parts, parts, false);
        return true;
    }

    /// <summary>Whether a month is the second of two with words between, “late January and early February 2024”: not all of the time.</summary>
    public static bool ClosesTwo(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        for (var t = at - 1; t > 0 && t >= at - 4; t--)
        {
            if (GoingOn.TryMatch(text, tokens, t, out _))
                return DateWords.Month(text, tokens, t - 1) > 0;
        }
        return false;
    }

    /// <summary>“in September and October”: two months that make one time, where the second is not a day’s: “in June and July 14”.</summary>
    private static bool IsNext(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int month) =>
        at + 1 < tokens.Length && (DateWords.IsAnd(tokens, at) || DateWords.IsConnector(text, tokens, at)) && DateWords.Month(text, tokens, at + 1) == (month % 12) + 1
        && !(at + 2 < tokens.Length && tokens[at + 2].IsNumber) && !GoesOn(text, tokens, at + 2);

    /// <summary>“in January and February” is not January alone.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        Possessive.TryMatch(text, tokens, at, out _)
        || (GoingOn.TryMatch(text, tokens, at, out _) && at + 1 < tokens.Length && (tokens[at + 1].IsNumber || DateWords.Month(text, tokens, at + 1) > 0 || IsPart(text, tokens, at + 1)));

    private static bool IsPart(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at) =>
        Leads.TryMatch(text, tokens, at, out _) && DateWords.Month(text, tokens, at + 1) > 0;

    private static bool IsLed(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at)
    {
        // “mid-July”
        var lead = tokens[at - 1].IsPunctuation && text[tokens[at - 1].Start] == '-' && at > 1 ? at - 2 : at - 1;
        return Leads.TryMatch(text, tokens, lead, out _) || (at > 1 && Parts.TryMatch(text, tokens, at - 2, out _));
    }
}
