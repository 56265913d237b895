using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads when the report was published: on a day that is written, today, yesterday, or on a day of the week before the item’s own.</summary>
internal static class ReportDateReader
{
    private const int TodayReach = 16;
    private const int NearReach = 8;
    private const int PaperReach = 60;
    private const int ComingReach = 3;

    private static readonly PhraseIndex<bool> On = PhraseSet.Of("on|last");

    private static readonly PhraseIndex<bool> Issued = PhraseSet.Of("issued|out");

    private static readonly WordSet ToTheDay = WordSet.Of("on the this dated morning afternoon");

    private static readonly WordSet Coming = WordSet.Of("will shall would to");

    private static readonly WordSet When = WordSet.Of("when");

    private static readonly WordSet Reports = WordSet.Of("report findings judgement outcome");

    private static readonly PhraseIndex<bool> PossessiveReport = PhraseSet.Of("'s report|letter|findings|judgement|publication|outcome");

    // What a council publishes about the report is not the report.
    private static readonly PhraseIndex<bool> OtherPapers = PhraseSet.Of(
        "plan|plans|response|statement|strategy|survey|review|newsletter|figures|data|cabinet|committee|scrutiny",
        "council 's");

    /// <summary>“published today, Monday 31 March 2025”: the day of an item that has no other date.</summary>
    public static void SettleToday(NewsSigns signs, ReportDraft draft)
    {
        if (draft.PublishedOn is null && Today(signs) is var (_, _, written) && written is { } date && date.Last.ToDate() is { } day)
            draft.PublishedOn = new Cited<PartialDate>(day, signs.News.TokenSpan(date.First, date.End));
    }

    /// <summary>The report’s day where the item’s own day tells it.</summary>
    public static void Relative(NewsSigns signs, ReportDraft draft)
    {
        if (draft.ReportPublishedOn is not null || draft.PublishedOn is not { } item)
            return;
        if (Today(signs) is var (first, next, written))
        {
            if (written is { } date && date.Last.ToDate() is { } whole)
                draft.ReportPublishedOn = new Cited<PartialDate>(whole, signs.News.TokenSpan(date.First, date.End));
            else if (written is null || (written.Value.Last.Day == item.Value.Day && written.Value.Last.Month == item.Value.Month))
                draft.ReportPublishedOn = new Cited<PartialDate>(item.Value, item.At.With(signs.News.TokenSpan(first, written?.End ?? next)));
            return;
        }
        if (item.Value.Exact is not { } of)
            return;
        foreach (ref readonly var cue in signs.Cues)
        {
            if (DaysBefore(signs, cue, of) is not ({ } day, var at))
                continue;
            draft.ReportPublishedOn = new Cited<PartialDate>(PartialDate.From(day), item.At.With(at));
            return;
        }
    }

    /// <summary>“Ofsted will publish its report on 3 May”, “is due to be published on”: nobody knows yet that it was.</summary>
    public static bool IsToCome(NewsSigns signs, int publication, int first)
    {
        for (var t = publication - 1; t >= Math.Max(first, publication - ComingReach); t--)
        {
            if (Coming.Contains(signs.News.Tokens[t]))
                return true;
        }
        return false;
    }

    /// <summary>“When was the report published?” and the day below it.</summary>
    public static bool IsAnswer(NewsSigns signs, DateMention date, int sentence)
    {
        if (sentence < 1 || date.First - signs.News.Sentences[sentence].FirstToken > 1)
            return false;
        var asked = signs.News.Sentences[sentence - 1];
        return signs.News.Text[asked.End - 1] == '?' && When.Contains(signs.News.Tokens[asked.FirstToken])
            && signs.Has(Cue.Publication, sentence - 1) && signs.Has(Cue.Report, sentence - 1);
    }

    /// <summary>“has today published a report”, with the date that is written behind it.</summary>
    private static (int First, int Next, DateMention? Written)? Today(NewsSigns signs)
    {
        if (!signs.Has(Cue.Today))
            return null;
        foreach (ref readonly var cue in signs.Cues)
        {
            var sentence = cue.Meaning == Cue.Today ? signs.SentenceOf(cue.First) : -1;
            if (sentence < 0)
                continue;
            var range = signs.News.Sentences[sentence];
            if ((Issued.TryMatch(signs.News.Text, signs.News.Tokens, cue.First - 1, out _) || signs.Has(Cue.Publication, Math.Max(range.FirstToken, cue.First - TodayReach), Math.Min(range.EndToken, cue.Next + 6)))
                && (HasReport(signs, sentence, cue.First) || signs.Has(Cue.Report, sentence) || signs.Has(Cue.Reporting, sentence))
                && !OtherReports.IsPublished(signs, cue.First))
                return (cue.First, cue.Next, DayBehind(signs, cue.Next, range.EndToken));
        }
        return null;
    }

    /// <summary>“published their findings yesterday”, “yesterday’s report”, “a letter published on Wednesday”.</summary>
    private static (LocalDate? Day, TextSpan At) DaysBefore(NewsSigns signs, PhraseHit<Cue> cue, LocalDate item)
    {
        if (cue.Meaning == Cue.Yesterday && IsReports(signs, cue))
            return (item.PlusDays(-1), signs.News.TokenSpan(cue.First, cue.Next));
        if (cue.Meaning != Cue.Publication)
            return default;
        // “landed on” and “came out on” end in the word themselves.
        var on = On.TryMatch(signs.News.Text, signs.News.Tokens, cue.Next, out _) ? cue.Next : cue.Next - 1;
        if (!On.TryMatch(signs.News.Text, signs.News.Tokens, on, out _))
            return default;
        var weekday = DateWords.Weekday(signs.News.Text, signs.News.Tokens, on + 1);
        // On the same day of the week it is today’s or last week’s.
        if (weekday == IsoDayOfWeek.None || weekday == item.DayOfWeek || !signs.DatesIn(cue.Next, cue.Next + 5).IsEmpty || !IsOfAReport(signs, cue.First))
            return default;
        return (item.Previous(weekday), signs.News.TokenSpan(on + 1, on + 2));
    }

    private static bool IsReports(NewsSigns signs, PhraseHit<Cue> cue)
    {
        if (PossessiveReport.TryMatch(signs.News.Text, signs.News.Tokens, cue.Next, out _))
            return true;
        for (var t = cue.First - 1; t >= Math.Max(0, cue.First - NearReach); t--)
        {
            if (signs.Has(Cue.Publication, t, t + 1) || (t == cue.First - 1 && Issued.TryMatch(signs.News.Text, signs.News.Tokens, t, out _)))
                return signs.SentenceOf(t) == signs.SentenceOf(cue.First) && IsOfAReport(signs, t) && !HasOtherPaper(signs, t, cue.First);
        }
        return false;
    }

    /// <summary>Whether what is published is a report, a letter, findings: the nearest paper before the word, or the one behind it.</summary>
    private static bool IsOfAReport(NewsSigns signs, int publication)
    {
        var sentence = signs.SentenceOf(publication);
        return sentence >= 0 && !OtherReports.IsPublished(signs, publication)
            && (HasReport(signs, sentence, publication) || signs.Has(Cue.Reporting, sentence)
                || (signs.Has(Cue.Report, sentence) && (signs.Has(Cue.Ofsted, sentence) || signs.Has(Cue.CareQualityCommission, sentence))))
            && !HasOtherPaper(signs, Math.Max(signs.News.Sentences[sentence].FirstToken, publication - NearReach), publication);
    }

    /// <summary>A letter can be anybody’s, a report or findings in these texts hardly.</summary>
    public static bool HasReport(NewsSigns signs, int sentence, int publication)
    {
        var range = signs.News.Sentences[sentence];
        for (var t = Math.Max(range.FirstToken, publication - PaperReach); t < Math.Min(range.EndToken, publication + PaperReach); t++)
        {
            if (Reports.Contains(signs.News.Tokens[t]))
                return true;
        }
        return false;
    }

    private static bool HasOtherPaper(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (OtherPapers.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>The day that “today” is: “today, Monday 31 March”, “today (2 April)”. Behind other words a date is of something else: “today, following an inspection on 3 and 4 March”.</summary>
    private static DateMention? DayBehind(NewsSigns signs, int first, int end)
    {
        foreach (ref readonly var date in signs.DatesIn(first, Math.Min(end, first + NearReach)))
        {
            for (var t = first; t < date.First; t++)
            {
                if (!signs.News.Tokens[t].IsPunctuation && !ToTheDay.Contains(signs.News.Tokens[t]))
                    return null;
            }
            return date.IsMonthOnly || date.IsRange || date.Last.Day == 0 ? null : date;
        }
        return null;
    }
}
