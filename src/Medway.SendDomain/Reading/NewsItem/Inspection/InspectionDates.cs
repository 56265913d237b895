using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Gathers the dates of a news item by their roles: the on-site days, inspections before, the report’s publication.</summary>
internal static class InspectionDates
{
    public static void Read(NewsSigns signs, ReportDraft draft)
    {
        var onSite = new List<Cited<DateSpan>>();
        var previous = new List<Cited<DateSpan>>();
        var published = new List<DateMention>(1);
        var before = default(DateMention);
        foreach (ref readonly var date in signs.Dates)
        {
            var role = DateRoles.Of(signs, date);
            if (role == DateRole.None)
                continue;
            if (role == DateRole.ReportPublication)
                published.Add(date);
            else if (Complete(date, draft)?.ToSpan() is { } span && IsPossible(span, draft))
                (role == DateRole.Previous ? previous : onSite).Add(new Cited<DateSpan>(span, At(signs, date, draft.PublishedOn?.At)));
            if (role == DateRole.Previous)
                before = date;
        }
        var inspected = LatestOnSite(onSite);
        foreach (var date in published)
            Publication(signs, date, draft, inspected);
        Today(signs, draft);
        if (onSite.Count == 0 && previous.Count == 1 && IsReportedNow(signs, before))
            (onSite, previous) = (previous, onSite);
        OnSite(signs, draft, onSite, previous);
        Previous(draft, previous);
    }

    /// <summary>“The last inspection was in March 2022 and named five areas …”: the last one is the one reported.</summary>
    private static bool IsReportedNow(NewsSigns signs, DateMention date)
    {
        var token = date.End;
        var sentence = signs.SentenceOf(token);
        return sentence >= 0 && !signs.Has(Cue.Revisit) && !signs.Has(Cue.Monitoring)
            && (signs.Has(Cue.Identified, token, token + 4) || signs.Has(Cue.Reporting, token, token + 4));
    }

    private static DateMention? Complete(DateMention date, ReportDraft draft)
    {
        if (date.HasYear)
            return date;
        return draft.PublishedOn is { } published ? YearCompletion.Before(date, published.Value) : null;
    }

    private static bool IsPossible(DateSpan span, ReportDraft draft) =>
        draft.PublishedOn is not { } published || span.Start.Earliest <= published.Value.Latest;

    private static void Publication(NewsSigns signs, DateMention date, ReportDraft draft, Cited<DateSpan>? inspected)
    {
        if (draft.ReportPublishedOn is not null || date.IsRange || date.IsYearOnly)
            return;
        var known = Complete(date, draft);
        var from = draft.PublishedOn?.At;
        if (known is null && inspected is { Value.End: { } last } inspection)
        {
            known = YearCompletion.After(date, last);
            from = inspection.At;
        }
        if (known?.Last.ToDate() is { } day)
            draft.ReportPublishedOn = new Cited<PartialDate>(day, At(signs, date, from));
    }

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

    /// <summary>“has today published a report”: the day of the item is the day of the report.</summary>
    private static void Today(NewsSigns signs, ReportDraft draft)
    {
        if (draft.ReportPublishedOn is not null)
            return;
        foreach (ref readonly var cue in signs.Cues)
        {
            var sentence = cue.Meaning == Cue.Today ? signs.SentenceOf(cue.First) : -1;
            if (sentence < 0)
                continue;
            var range = signs.News.Sentences[sentence];
            if (!signs.Has(Cue.Publication, Math.Max(range.FirstToken, cue.First - 16), Math.Min(range.EndToken, cue.Next + 6))
                || !(signs.Has(Cue.Report, sentence) || signs.Has(Cue.Reporting, sentence)))
                continue;
            var written = DateIn(signs, cue.Next, Math.Min(range.EndToken, cue.Next + 8));
            if (written?.Last.ToDate() is { } day)
            {
                var at = signs.News.TokenSpan(written.Value.First, written.Value.End);
                draft.ReportPublishedOn = new Cited<PartialDate>(day, at);
                draft.PublishedOn ??= new Cited<PartialDate>(day, at);
            }
            else if (draft.PublishedOn is { Value: var published } && (written is null || (written.Value.Last.Day == published.Day && written.Value.Last.Month == published.Month)))
            {
                var end = written?.End ?? cue.Next;
                draft.ReportPublishedOn = new Cited<PartialDate>(published, draft.PublishedOn.Value.At.With(signs.News.TokenSpan(cue.First, end)));
            }
            return;
        }
    }

    private static DateMention? DateIn(NewsSigns signs, int first, int end)
    {
        var dates = signs.DatesIn(first, end);
        return dates.IsEmpty ? null : dates[0];
    }

    private static void OnSite(NewsSigns signs, ReportDraft draft, List<Cited<DateSpan>> candidates, List<Cited<DateSpan>> previous)
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
        if (!signs.Has(Cue.Revisit) && !signs.Has(Cue.Monitoring))
            return;
        foreach (var candidate in candidates)
        {
            if (candidate.Value.End!.Value.Latest < latest.Value.Start.Earliest)
                previous.Add(candidate);
        }
    }

    private static void Previous(ReportDraft draft, List<Cited<DateSpan>> previous)
    {
        if (previous is [var only])
        {
            Previous(draft, only.Value, only.At);
            return;
        }
        foreach (var group in previous.GroupBy(date => date.Value))
            Previous(draft, group.Key, [.. group.SelectMany(date => date.At).Order()]);
    }

    private static void Previous(ReportDraft draft, DateSpan dates, IReadOnlyList<TextSpan> at)
    {
        if (draft.OnSite is not { } onSite || dates.Start.Earliest < onSite.Value.Start.Earliest)
            draft.PreviousInspections.Add(new PreviousInspection { Dates = dates, At = at });
    }
}
