using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads when the item itself appeared: a labelled date, a date on a line of its own near the top, or the date of a byline. “Updated on” is none of these.</summary>
internal static class PublicationReader
{
    private const int TopBlocks = 14;
    private const int BylineBlocks = 10;
    private const int HeadBlocks = 3;
    private const int LabelReach = 9;
    private const int LabelledBlock = 20;
    private const int LongestName = 10;

    // The joint inspections begin in 2016; a year of two digits before is of something else.
    private const int FirstShortYear = 15;

    private static readonly PhraseIndex<bool> Labels = PhraseSet.Of(
        "date? first? published|posted|issued|released on?",
        "published|release date",
        "publication|publish date",
        "date of publication|release",
        "this post|article|story|item|entry|page|news|release was? first? published|posted|released on?",
        "answered on",
        "date");

    // In a line with one of these the day is another than that of publication.
    private static readonly WordSet OtherDays = WordSet.Of("updated modified reviewed edited meeting event events deadline closes closing");

    // Of these the day at the end of a headline may be, too.
    private static readonly WordSet OtherMatters = WordSet.Of(
        "updated modified reviewed edited event events session workshop webinar conference deadline closes closing next inspection inspections inspected visit revisit report letter ofsted cqc");

    private static readonly PhraseIndex<bool> ReportTo = PhraseSet.Of("report to|for");

    private static readonly PhraseIndex<bool> Releases = PhraseSet.Of("news|press|media release|statement|update");

    private static readonly WordSet Small = WordSet.Of("of the and to for in on");

    private static readonly PhraseIndex<bool> By = PhraseSet.Of("answered? by");

    public static Cited<PartialDate>? Read(NewsText news)
    {
        var blocks = news.Blocks;
        for (var b = 0; b < blocks.Length; b++)
        {
            if (Labelled(news, blocks, b) is { } labelled)
                return labelled;
        }
        for (var b = 0; b < Math.Min(blocks.Length, TopBlocks); b++)
        {
            if (!(b > 0 && Asks(news, blocks[b - 1])) && Alone(news, blocks[b]) is { } alone)
                return alone;
        }
        for (var b = 0; b < Math.Min(blocks.Length, HeadBlocks); b++)
        {
            if (Closing(news, blocks[b]) is { } closing)
                return closing;
        }
        for (var b = 0; b < Math.Min(blocks.Length, TopBlocks); b++)
        {
            if (Divided(news, blocks[b]) is { } divided)
                return divided;
        }
        for (var b = 0; b < Math.Min(blocks.Length, BylineBlocks); b++)
        {
            if (Byline(news, blocks[b]) is { } byline)
                return byline;
        }
        return Answered(news);
    }

    private static Cited<PartialDate>? Labelled(NewsText news, ReadOnlySpan<NewsBlock> blocks, int b)
    {
        var block = blocks[b];
        if (!Labels.TryMatch(news.Text, news.Tokens, block.FirstToken, out var label) || label.Next > block.EndToken)
            return null;
        var at = label.Next;
        while (at < block.EndToken && news.Tokens[at].IsPunctuation)
            at++;
        for (var t = at; t < Math.Min(block.EndToken, at + LabelReach); t++)
        {
            if ((Day(news, t, block.EndToken, out var end) ?? (t == at ? ShortYear(news, t, block.EndToken) : null)) is { } date && (t == at || block.EndToken - block.FirstToken <= LabelledBlock))
                return date;
            t = Math.Max(t, end - 1);
        }
        return at == block.EndToken && b + 1 < blocks.Length ? Alone(news, blocks[b + 1]) : null;
    }

    private static Cited<PartialDate>? Alone(NewsText news, NewsBlock block)
    {
        var date = Day(news, AfterTime(news, block), block.EndToken, out var end);
        if (date is null)
            return null;
        // A time of day may follow; words may not.
        for (var t = end; t < block.EndToken; t++)
        {
            if (news.Tokens[t].IsWord && news.Tokens[t].In(news.Text) is not ("am" or "pm" or "at" or "BST" or "GMT" or "h"))
                return null;
        }
        return date;
    }

    /// <summary>“When was the report published?”: the day below is the answer.</summary>
    private static bool Asks(NewsText news, NewsBlock block) => EndsIn(news, block, '?');

    // A block of signs that are no tokens ends in none.
    private static bool EndsIn(NewsText news, NewsBlock block, char sign) => block.EndToken > block.FirstToken && news.Text[news.Tokens[block.EndToken - 1].Start] == sign;

    /// <summary>“Newsletter No. 14 – Friday 17 January 2025”, “Council newsroom. Release date: 3 May 2024.”: the day that closes a line at the head.</summary>
    private static Cited<PartialDate>? Closing(NewsText news, NewsBlock block)
    {
        if (block.EndToken - block.FirstToken > LabelledBlock)
            return null;
        var end = EndsIn(news, block, '.') ? block.EndToken - 1 : block.EndToken;
        for (var t = block.FirstToken + 1; t < end; t++)
        {
            if (OtherMatters.Contains(news.Tokens[t - 1]) && !(t - 1 == block.FirstToken && ReportTo.TryMatch(news.Text, news.Tokens, t - 1, out _)))
                return null;
            var at = Parts(news, t - 1) && Labels.TryMatch(news.Text, news.Tokens[..end], t, out var label) ? AfterColon(news, label.Next, end)
                : IsDash(news, t - 1) || IsBehindAName(news, block.FirstToken, t - 1) ? t : -1;
            if (at > 0 && Day(news, at, end, out var after) is { } date && after == end)
                return date;
        }
        return null;
    }

    private static int AfterColon(NewsText news, int at, int end) => at < end && news.Text[news.Tokens[at].Start] == ':' ? at + 1 : at;

    /// <summary>“Vale Observer, 3 May 2024”, “News release, 3 May 2024”: the comma behind who or what gives out the item, which words of a sentence before it would not be.</summary>
    private static bool IsBehindAName(NewsText news, int first, int comma)
    {
        if (news.Text[news.Tokens[comma].Start] != ',' || comma - first is < 2 or > LongestName)
            return false;
        if (Releases.TryMatch(news.Text, news.Tokens, first, out var release) && release.Next == comma)
            return true;
        for (var t = first; t < comma; t++)
        {
            ref readonly var token = ref news.Tokens[t];
            if (!token.IsWord || !(char.IsUpper(news.Text[token.Start]) || (t > first && Small.Contains(token))))
                return false;
        }
        return true;
    }

    private static bool IsDash(NewsText news, int at) =>
        news.Tokens[at].IsPunctuation && news.Tokens[at].HasSpaceBefore && news.Tokens[at + 1].HasSpaceBefore && Folding.Fold(news.Text[news.Tokens[at].Start]) == '-'
        && !ClosesADay(news, at);

    /// <summary>“Monday 5 February – Friday 9 February 2024” is a time between.</summary>
    private static bool ClosesADay(NewsText news, int end)
    {
        for (var t = Math.Max(0, end - 3); t < end; t++)
        {
            if (DateWords.Month(news.Text, news.Tokens, t) > 0 || DateWords.Weekday(news.Text, news.Tokens, t) != NodaTime.IsoDayOfWeek.None)
                return true;
        }
        return false;
    }

    private static bool Parts(NewsText news, int at) => IsDash(news, at) || (news.Tokens[at].IsPunctuation && news.Text[news.Tokens[at].Start] is '.');

    /// <summary>The token after a time of day and its comma, “21:04, 12 September 2023”; the first of the block where it begins otherwise.</summary>
    private static int AfterTime(NewsText news, NewsBlock block)
    {
        var t = block.FirstToken;
        if (block.EndToken - t < 5 || !news.Tokens[t].IsNumber || news.Text[news.Tokens[t + 1].Start] != ':' || !news.Tokens[t + 2].IsNumber)
            return t;
        return news.Text[news.Tokens[t + 3].Start] == ',' ? t + 4 : t + 3;
    }

    /// <summary>“News | 9 October 2025 | 4 min read”: a part of a divided line that is a day and nothing else.</summary>
    private static Cited<PartialDate>? Divided(NewsText news, NewsBlock block)
    {
        if (block.EndToken - block.FirstToken > LabelledBlock)
            return null;
        Cited<PartialDate>? found = null;
        for (var t = block.FirstToken; t < block.EndToken; t++)
        {
            if (OtherDays.Contains(news.Tokens[t]))
                return null;
            var divides = t > block.FirstToken && IsDivider(news, t - 1);
            if (found is null && (divides || t == block.FirstToken) && Day(news, t, block.EndToken, out var end) is { } date
                && (end == block.EndToken ? divides : IsDivider(news, end)))
                found = date;
        }
        return found;
    }

    private static bool IsDivider(NewsText news, int at) => news.Tokens[at].IsPunctuation && news.Text[news.Tokens[at].Start] is '|' or '·' or '•';

    /// <summary>“28.2.19”, which only a label before it makes a date.</summary>
    private static Cited<PartialDate>? ShortYear(NewsText news, int at, int end)
    {
        if (at + 5 > end || news.Text[news.Tokens[at + 1].Start] is not ('.' or '/' or '-') || news.Text[news.Tokens[at + 3].Start] != news.Text[news.Tokens[at + 1].Start])
            return null;
        for (var t = at + 1; t < at + 5; t++)
        {
            if (news.Tokens[t].HasSpaceBefore)
                return null;
        }
        int day = DatePhrase.Number(news.Text, news.Tokens, at), month = DatePhrase.Number(news.Text, news.Tokens, at + 2), year = DatePhrase.Number(news.Text, news.Tokens, at + 4);
        if (news.Tokens[at + 4].End - news.Tokens[at + 4].Start != 2 || day < 1 || month < 1 || year < FirstShortYear || !PartialDate.Exists(2000 + year, month, day))
            return null;
        return new Cited<PartialDate>(new PartialDate(2000 + year, month, day), news.TokenSpan(at, at + 5));
    }

    private static Cited<PartialDate>? Byline(NewsText news, NewsBlock block)
    {
        if (!By.TryMatch(news.Text, news.Tokens, block.FirstToken, out _) || block.EndToken - block.FirstToken > 24)
            return null;
        for (var t = block.FirstToken + 1; t < block.EndToken; t++)
        {
            if (Day(news, t, block.EndToken, out var end) is { } date && end == block.EndToken)
                return date;
            t = Math.Max(t, end - 1);
        }
        return null;
    }

    private static Cited<PartialDate>? Answered(NewsText news) =>
        news.Search.First(NewsMark.AnsweredOn) is { } answered ? Day(news, answered.Next, news.Tokens.Length) : null;

    private static Cited<PartialDate>? Day(NewsText news, int at, int end) => Day(news, at, end, out _);

    /// <summary>The day at a token, and the token after it; after a range, of which the last day is none of publication, or another time, too.</summary>
    private static Cited<PartialDate>? Day(NewsText news, int at, int end, out int after)
    {
        after = at;
        if (at >= end || !DatePhrase.TryRead(news.Text, news.Tokens[..end], at, out var date))
            return null;
        after = date.End;
        if (date.IsRange || date.Last.Day == 0 || date.Last.ToDate() is not { } day)
            return null;
        return new Cited<PartialDate>(day, news.TokenSpan(date.First, date.End));
    }
}
