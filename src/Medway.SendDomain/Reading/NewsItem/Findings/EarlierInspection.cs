using System.Globalization;
using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// Whether a sentence tells what an inspection before the one reported found: “The previous inspection found that plans were late”, “In 2018 inspectors noted …”.
/// What is so now or has been done since is of the one reported, whichever inspection it names beside.
/// </summary>
internal readonly struct EarlierInspection
{
    private const int NameReach = 6;
    private const int Opening = 8;
    private const int VisitReach = 5;

    // So long after an inspection an item may still tell of it as the last.
    private const int MostYearsOfNews = 2;

    private static readonly WordSet Earlier = WordSet.Of("previous earlier last initial original prior");
    private static readonly WordSet Visits = WordSet.Of("inspection report letter visit review revisit inspected revisited");

    // “In the last year, the report said”, “the last part of the report”: what is earlier or last is something else.
    private static readonly WordSet OfOthers = WordSet.Of(", ; of year years month months week weeks term terms part");
    private static readonly WordSet Comparing = WordSet.Of("since from than to on following with after at compared");
    private static readonly WordSet Present = WordSet.Of("has have now still remain remains current currently");

    private readonly int year;
    private readonly int published;

    /// <summary>What stands before the year of the inspection reported is earlier; a draft without its days knows only what is long before the item itself, or stands in the past perfect and before its year.</summary>
    public EarlierInspection(ReportDraft draft)
    {
        published = draft.PublishedOn is { } day ? day.Value.Year : 0;
        year = draft.OnSite is { } onSite ? onSite.Value.Start.Year : Math.Max(published - MostYearsOfNews, 0);
        published = draft.OnSite is null ? published : year;
    }

    public bool Tells(NewsText news, FindingSigns signs, NewsSentence sentence) =>
        !IsPresent(news, sentence) && (NamesEarlier(news, signs, sentence) || OpensWithYear(news, signs, sentence) || HadFound(news, signs, sentence));

    /// <summary>Whether a sentence behind one that tells of an earlier inspection goes on with it: “They identified …”.</summary>
    public static bool GoesOn(NewsText news, FindingSigns signs, NewsSentence sentence) =>
        (signs.Of(sentence.FirstToken, sentence.FirstToken + 1) & FindingSign.Pronoun) != 0 && !IsPresent(news, sentence);

    private static bool IsPresent(NewsText news, NewsSentence sentence) => Present.ContainsAny(news.Tokens, sentence.FirstToken, sentence.EndToken);

    // “It comes years after an earlier inspection raised concerns”: nothing but the time stands before it, and it is what speaks.
    private static bool NamesEarlier(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Earlier.Contains(news.Tokens[t]))
                continue;
            var noun = t + 1;
            while (noun < Math.Min(sentence.EndToken, t + NameReach) && !Visits.Contains(news.Tokens[noun]) && !OfOthers.Contains(news.Tokens[noun]))
                noun++;
            if (noun >= Math.Min(sentence.EndToken, t + NameReach) || !Visits.Contains(news.Tokens[noun]))
                continue;
            if ((signs.Of(sentence.FirstToken, t) & (FindingSign.Inspectors | FindingSign.Matter | FindingSign.Good | FindingSign.Bad)) != 0 || IsCompared(news, sentence, t))
                return false;
            var speaks = false;
            foreach (var hit in signs.In(noun + 1, sentence.EndToken))
            {
                // “Before the last inspection plans were poor, inspectors said”
                if ((hit.Meaning & FindingSign.Inspectors) != 0 && ClauseEnd.IsSign(news, hit.First - 1))
                    return false;
                speaks |= (hit.Meaning & (FindingSign.Saying | FindingSign.Criticism | FindingSign.Praise)) != 0 || news.Tokens[hit.First - 1].In(news.Text) is "raised";
            }
            return speaks;
        }
        return false;
    }

    private static bool IsCompared(NewsText news, NewsSentence sentence, int token)
    {
        if (news.Tokens[sentence.FirstToken + 1].In(news.Text) is "comes" or "came" or "follows")
            return false;
        for (var t = Math.Max(sentence.FirstToken, token - 2); t < token; t++)
        {
            if (Comparing.Contains(news.Tokens[t]))
                return true;
        }
        return false;
    }

    // “In January and February 2019 Ofsted and CQC inspected …”
    private bool OpensWithYear(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        var first = sentence.FirstToken;
        // Minutes number their paragraphs.
        while (first < sentence.EndToken && !news.Tokens[first].IsWord)
            first++;
        if (year == 0 || first == sentence.EndToken)
            return false;
        // “The 2018 inspection found”
        if (news.Tokens[first].In(news.Text) is "The")
            return IsYear(news, Math.Min(first + 1, sentence.EndToken - 1), year) && Speaks(news, signs, first + 2, sentence.EndToken);
        if (news.Tokens[first].In(news.Text) is not ("In" or "Back" or "During"))
            return false;
        for (var t = first + 1; t < Math.Min(sentence.EndToken, first + Opening); t++)
        {
            if (!IsYear(news, t, year))
                continue;
            for (var next = t + 1; next < Math.Min(sentence.EndToken, t + NameReach); next++)
            {
                if (Visits.Contains(news.Tokens[next]) || (signs.Of(next, next + 1) & FindingSign.Inspectors) != 0)
                    return true;
                // “In 2019 the area was told to improve”
                if ((signs.Of(next, next + 1) & (FindingSign.Request | FindingSign.Criticism)) != 0 && news.Tokens[next - 1].In(news.Text) is "was" or "were")
                    return true;
                if ((signs.Of(next, next + 1) & FindingSign.Matter) != 0)
                    return false;
            }
            return false;
        }
        return false;
    }

    // “2018 Ofsted inspection found”
    private static bool Speaks(NewsText news, FindingSigns signs, int first, int end)
    {
        for (var t = first; t < Math.Min(end - 1, first + VisitReach); t++)
        {
            if (Visits.Contains(news.Tokens[t]))
                return (signs.Of(t + 1, Math.Min(end, t + NameReach)) & (FindingSign.Saying | FindingSign.Criticism | FindingSign.Praise)) != 0;
        }
        return false;
    }

    // “In 2017 inspectors had found”
    private bool HadFound(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        var last = -1;
        for (var t = sentence.FirstToken; t < sentence.EndToken - 2; t++)
        {
            if (IsYear(news, t, published))
                last = t;
            if (last >= 0 && t - last < NameReach && news.Tokens[t + 1].In(news.Text) is "had" && (signs.Of(t, t + 1) & FindingSign.Inspectors) != 0)
                return (signs.Of(t + 2, Math.Min(sentence.EndToken, t + 4)) & (FindingSign.Saying | FindingSign.Criticism | FindingSign.Praise)) != 0;
        }
        return false;
    }

    private static bool IsYear(NewsText news, int token, int before) =>
        news.Tokens[token].IsNumber && int.TryParse(news.Tokens[token].In(news.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var named) && named is >= 2005 && named < before;
}
