using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Gathers the dates of a news item by their roles: the on-site days, inspections before, the report’s publication.</summary>
internal static class InspectionDates
{
    // From an inspection to its report it is some months, never a year.
    private const int MonthsToTheReport = 12;
    private const int EarlierReach = 8;
    private const int DaysOfAVisit = 31;

    public static void Read(NewsSigns signs, List<JudgementClaim> claims, ReportDraft draft)
    {
        ReportDateReader.SettleToday(signs, draft);
        var roles = Roles(signs, draft);
        ReportDateReader.Relative(signs, draft);
        var onSite = new List<Cited<DateSpan>>();
        var previous = new List<Cited<DateSpan>>();
        var before = default(DateMention);
        for (var i = 0; i < roles.Count; i++)
        {
            var (date, role) = roles[i];
            if (role is DateRole.None or DateRole.ReportPublication || IsOneOfSeveral(signs, roles, i))
                continue;
            if (role == DateRole.OnSite && IsOfTheOneBefore(signs, date, claims))
                role = DateRole.Previous;
            if (role == DateRole.Previous)
                before = date;
            if (Days(signs, date, claims, draft) is not { } span || !IsPossible(span.Value, draft))
                continue;
            if (role == DateRole.Previous)
                previous.Add(span);
            else if (!IsOfBefore(span.Value, claims, draft))
                onSite.Add(span);
            else if (NamedInspections.IsOfAnInspection(signs, date) && MayBeOfBefore(span.Value, claims))
                previous.Add(span);
        }
        Published(signs, roles, draft, LatestOnSite(onSite));
        if (onSite.Count == 0 && previous.Count == 1 && IsReportedNow(signs, before) && !IsOfBefore(previous[0].Value, claims, draft))
            (onSite, previous) = (previous, onSite);
        OnSite(signs, claims, draft, onSite, previous);
        PreviousDates.Add(draft, previous);
    }

    /// <summary>What each date is the date of; the report’s publication is settled where the text alone tells it.</summary>
    private static List<(DateMention Date, DateRole Role)> Roles(NewsSigns signs, ReportDraft draft)
    {
        var roles = new List<(DateMention, DateRole)>(signs.Dates.Length);
        foreach (ref readonly var date in signs.Dates)
        {
            var role = DateRoles.Of(signs, date);
            if (role == DateRole.None)
                continue;
            roles.Add((date, role));
            if (role == DateRole.ReportPublication && IsADay(date, draft) && !IsOfAnEarlierReport(signs, date, draft) && Complete(signs, date, draft.PublishedOn) is { } known && known.Last.ToDate() is { } day)
                draft.ReportPublishedOn = new Cited<PartialDate>(day, At(signs, date, draft.PublishedOn?.At));
        }
        return roles;
    }

    /// <summary>“Inspectors met leaders on 5 February and schools on 6 February”: days of one visit, of which neither is all of it.</summary>
    private static bool IsOneOfSeveral(NewsSigns signs, List<(DateMention Date, DateRole Role)> roles, int i) =>
        (i > 0 && AreOfOneVisit(signs, roles[i - 1], roles[i])) || (i + 1 < roles.Count && AreOfOneVisit(signs, roles[i], roles[i + 1]));

    private static bool AreOfOneVisit(NewsSigns signs, (DateMention Date, DateRole Role) one, (DateMention Date, DateRole Role) other)
    {
        return one.Role == DateRole.OnSite && other.Role == DateRole.OnSite && IsDay(one.Date) && IsDay(other.Date) && (one.Date.Last.Year == other.Date.Last.Year || !one.Date.HasYear || !other.Date.HasYear)
            && signs.SentenceOf(one.Date.First) == signs.SentenceOf(other.Date.First) && Math.Abs(DayOfYear(other.Date) - DayOfYear(one.Date)) is > 0 and <= DaysOfAVisit;

        static bool IsDay(DateMention mention) => !mention.IsRange && mention.Last.Day > 0;
        static int DayOfYear(DateMention mention) => (mention.Last.Month * 31) + mention.Last.Day;
    }

    /// <summary>“The last report was published in June 2019”, in an item of long after.</summary>
    private static bool IsOfAnEarlierReport(NewsSigns signs, DateMention date, ReportDraft draft) =>
        draft.PublishedOn is { } item && date.Last.ToDate() is { } day && day.Latest.PlusMonths(MonthsToTheReport) < item.Value.Earliest
        && signs.Has(Cue.Previous, Math.Max(signs.News.Sentences[signs.SentenceOf(date.First)].FirstToken, date.First - EarlierReach), date.First);

    /// <summary>A report’s day that only the inspection’s own date gives its year.</summary>
    private static void Published(NewsSigns signs, List<(DateMention Date, DateRole Role)> roles, ReportDraft draft, Cited<DateSpan>? inspected)
    {
        if (inspected is not { Value.End: { } last } inspection)
            return;
        foreach (var (date, role) in roles)
        {
            if (role == DateRole.ReportPublication && IsADay(date, draft) && draft.PublishedOn is null && YearCompletion.After(date, last)?.Last.ToDate() is { } day)
                draft.ReportPublishedOn = new Cited<PartialDate>(day, At(signs, date, inspection.At));
        }
    }

    private static bool IsADay(DateMention date, ReportDraft draft) => draft.ReportPublishedOn is null && !date.IsRange && !date.IsYearOnly && !date.IsMonthOnly;

    /// <summary>“The last inspection was in March 2022 and named five areas …”: the last one is the one reported.</summary>
    private static bool IsReportedNow(NewsSigns signs, DateMention date)
    {
        var token = date.End;
        var sentence = signs.SentenceOf(token);
        return sentence >= 0 && !signs.Has(Cue.Revisit) && !signs.Has(Cue.Monitoring)
            && (signs.Has(Cue.Identified, token, token + 4) || signs.Has(Cue.Reporting, token, token + 4));
    }

    /// <summary>
    /// A re-visit in a text with an outcome of the framework of 2023, which has none; in a text on a re-visit, the inspection that counted weaknesses or asked for
    /// a statement.
    /// </summary>
    private static bool IsOfTheOneBefore(NewsSigns signs, DateMention date, List<JudgementClaim> claims)
    {
        if (claims.Exists(claim => claim.Judgement is MonitoringInspectionJudgement))
            return false;
        if (claims.Exists(claim => claim.Judgement is FullInspectionJudgement))
            return NamedInspections.IsOfARevisit(signs, date);
        var sentence = signs.SentenceOf(date.First);
        return IsOfARevisit(signs, claims, sentence) && NamedInspections.IsOfAnInspection(signs, date)
            && (NamedInspections.CountsWeaknesses(signs, sentence) || claims.Exists(claim => claim.Sentence == sentence && claim.Judgement is LocalAreaInspectionJudgement));
    }

    /// <summary>Whether the text is on a re-visit and the sentence is not.</summary>
    private static bool IsOfARevisit(NewsSigns signs, List<JudgementClaim> claims, int sentence) =>
        signs.Has(Cue.Revisit) && !signs.Has(Cue.Revisit, sentence) && !claims.Exists(claim => claim.Sentence == sentence && claim.Judgement is RevisitJudgement)
        && claims.Exists(claim => claim.Judgement is RevisitJudgement);

    /// <summary>
    /// Whether an inspection is too long before the report to be the one it reports; without the report’s day, an inspection under the old framework is
    /// none that a text with an outcome of the new one reports.
    /// </summary>
    private static bool IsOfBefore(DateSpan span, List<JudgementClaim> claims, ReportDraft draft)
    {
        if (span.End is not { } end)
            return false;
        if (draft.ReportPublishedOn is { } report)
            return end.Latest.PlusMonths(MonthsToTheReport) < report.Value.Earliest;
        return end.Year < 2023 && draft.PublishedOn is { Value.Year: >= 2023 } item && end.Latest.PlusMonths(MonthsToTheReport) < item.Value.Earliest
            && claims.Exists(claim => claim.Judgement is FullInspectionJudgement or MonitoringInspectionJudgement);
    }

    /// <summary>
    /// Under the framework of 2023 only a monitoring inspection follows within years: in another text either the inspection is the one reported or what was
    /// published is another report, and which is not told.
    /// </summary>
    private static bool MayBeOfBefore(DateSpan span, List<JudgementClaim> claims) =>
        span.Start.Year < 2023 || claims.Exists(claim => claim.Judgement is MonitoringInspectionJudgement);

    /// <summary>The days of a mention, its year completed, a week told by its Monday from there to its Friday.</summary>
    private static Cited<DateSpan>? Days(NewsSigns signs, DateMention date, List<JudgementClaim> claims, ReportDraft draft)
    {
        if (Inspected(signs, date, draft) is not var (known, anchor) || known.ToSpan() is not { } span)
            return null;
        if (StatedWeek.Opens(signs, date))
        {
            if (StatedWeek.Of(signs, date, span, claims) is not { } week)
                return null;
            span = week;
        }
        return new Cited<DateSpan>(span, At(signs, date, anchor));
    }

    /// <summary>A date of an inspection with its year, from the report’s day and the item’s: where both tell one, they must agree.</summary>
    private static (DateMention Date, IReadOnlyList<TextSpan>? From)? Inspected(NewsSigns signs, DateMention date, ReportDraft draft)
    {
        if (date.HasYear)
            return (date, null);
        var byItem = Complete(signs, date, draft.PublishedOn);
        if (draft.ReportPublishedOn is not { } report || report.Value == draft.PublishedOn?.Value || date.IsLastMonth)
            return byItem is { } known ? (known, draft.PublishedOn?.At) : null;
        var byReport = Complete(signs, date, report);
        if (draft.PublishedOn is null)
            return byReport is { } alone ? (alone, report.At) : null;
        return byItem?.ToSpan() is { } one && one == byReport?.ToSpan() ? (byItem.Value, draft.PublishedOn?.At) : null;
    }

    private static DateMention? Complete(NewsSigns signs, DateMention date, Cited<PartialDate>? anchor)
    {
        if (date.HasYear)
            return date;
        return anchor is { } known ? YearCompletion.Before(signs, date, known.Value) : null;
    }

    private static bool IsPossible(DateSpan span, ReportDraft draft) =>
        draft.PublishedOn is not { } published || span.Start.Earliest <= published.Value.Latest;

    /// <summary>Where a date stands, and where the one that its year is taken from.</summary>
    private static IReadOnlyList<TextSpan> At(NewsSigns signs, DateMention date, IReadOnlyList<TextSpan>? from)
    {
        var own = signs.News.TokenSpan(date.First, date.End);
        return date.HasYear || from is null ? ValueList<TextSpan>.One(own) : from.With(own);
    }

    /// <summary>The latest end of an inspection that the text dates.</summary>
    private static Cited<DateSpan>? LatestOnSite(List<Cited<DateSpan>> onSite)
    {
        Cited<DateSpan>? latest = null;
        foreach (var date in onSite)
        {
            if (latest is not { } before || date.Value.End!.Value.CompareTo(before.Value.End!.Value) > 0)
                latest = date;
        }
        return latest;
    }

    private static void OnSite(NewsSigns signs, List<JudgementClaim> claims, ReportDraft draft, List<Cited<DateSpan>> candidates, List<Cited<DateSpan>> previous)
    {
        // A year alone tells of an inspection but not of its days.
        var first = candidates.FindIndex(candidate => candidate.Value.Start.Month is not null);
        if (first < 0)
            return;
        var latest = candidates[first];
        foreach (var candidate in candidates)
        {
            if (candidate.Value.Start.Month is null)
                continue;
            var byEnd = candidate.Value.End!.Value.Latest.CompareTo(latest.Value.End!.Value.Latest);
            var within = candidate.Value.Start.Earliest >= latest.Value.Start.Earliest && byEnd <= 0 && candidate.Value != latest.Value && candidate.Value.Start.Day is not null && latest.Value.Start.Day is null;
            if (within || (byEnd > 0 && !(candidate.Value.Start.Day is null && candidate.Value.Start.Earliest <= latest.Value.Start.Earliest)))
                latest = candidate;
        }
        draft.OnSite = latest;
        if (!LooksBack(signs, claims))
            return;
        foreach (var candidate in candidates)
        {
            if (candidate.Value.End!.Value.Latest < latest.Value.Start.Earliest)
                previous.Add(candidate);
        }
    }

    /// <summary>Whether the inspection reported is one that looks back at another; a text of failings only tells that such a one is to come.</summary>
    private static bool LooksBack(NewsSigns signs, List<JudgementClaim> claims) =>
        claims.Exists(claim => claim.Judgement is RevisitJudgement or MonitoringInspectionJudgement)
        || ((signs.Has(Cue.Revisit) || signs.Has(Cue.Monitoring)) && !claims.Exists(claim => claim.Judgement is FullInspectionJudgement));
}
