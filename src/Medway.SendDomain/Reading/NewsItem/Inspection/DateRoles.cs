using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

internal enum DateRole : byte
{
    None,
    OnSite,
    Previous,
    ReportPublication,
}

/// <summary>Tells what a date in a sentence is the date of, by the nearest words that say so: an inspection, the one before, the report’s publication.</summary>
internal static class DateRoles
{
    private const int LeftReach = 32;
    private const int RightReach = 4;
    private const int PreviousReach = 8;
    private const int OpeningReach = 5;
    private const int InspectedReach = 16;
    private const int NoticeReach = 10;
    private const int InspectionsReach = 60;
    private const int UnderReach = 3;
    private const int LastOneReach = 5;

    private static readonly PhraseIndex<bool> Deadlines = PhraseSet.Of("by|before|until|deadline", "by|before the? end of");

    private static readonly PhraseIndex<bool> RightHand = PhraseSet.Of(
        "inspection|inspections|visit|revisit|inspectors",
        "re - visit");

    // Behind these the inspection is another matter than the date: “on 4 October 2024 after an inspection in July”.
    private static readonly PhraseIndex<bool> Links = PhraseSet.Of("following|after|of|from|in|to|by|on|for|about|into|since|before|until|when|which|that|and|as|with|during");

    private static readonly PhraseIndex<bool> Under = PhraseSet.Of(",? under|by a|the|its|their|our");

    private static readonly PhraseIndex<bool> UnderThe = PhraseSet.Of("under the|a|its|their");

    private static readonly PhraseIndex<bool> LastOne = PhraseSet.Of("last|previous|earlier one ,? was? back? in|on");

    private static readonly PhraseIndex<bool> Bounds = PhraseSet.Of("began|begins|begin|started|starts|commenced|ended|ends|finished|concluded|completed|finishing|ending|arrived|arriving|left|leaving on?", "from");

    private static readonly PhraseIndex<bool> Papers = PhraseSet.Of("report|reports|letter|findings|outcome|outcomes|results");

    private static readonly WordSet Notices = WordSet.Of("notified notification informed announced notice");

    private static readonly PhraseIndex<bool> Laws = PhraseSet.Of("act|acts|regulations|order|code");

    private static readonly WordSet Inspectors = WordSet.Of("inspectors inspectorates ofsted cqc commission watchdogs");

    private static readonly PhraseIndex<bool> Inspected = PhraseSet.Of(
        "inspected|visited|inspectors|revisited|carried|undertook|conducted");

    private static readonly PhraseIndex<bool> After = PhraseSet.Of(
        "after a|the|an its? their?",
        "since a|the|an");

    public static DateRole Of(NewsSigns signs, DateMention date)
    {
        var sentence = signs.SentenceOf(date.First);
        if (sentence < 0)
            return DateRole.None;
        var range = signs.News.Sentences[sentence];
        if (IsDeadline(signs, date, range.FirstToken) || IsOfALaw(signs, date) || IsBound(signs, date, range.FirstToken))
            return DateRole.None;
        if (date.Last.Day == 0 && !date.IsYearOnly && MonthPhrase.ClosesTwo(signs.News.Text, signs.News.Tokens, date.First))
            return DateRole.None;
        if (IsOneOfTwo(signs, date) || IsOfNotice(signs, date, range.FirstToken))
            return DateRole.None;
        if (date.IsMonthOnly && !MonthRoles.IsOfAnInspection(signs, date, range.FirstToken, range.EndToken))
            return DateRole.None;
        var isOthers = OtherInspections.IsBehind(signs, date.End, Math.Min(range.EndToken, date.End + InspectedReach));
        if (!isOthers && FollowsInspection(signs, date, range.EndToken))
            return signs.Has(Cue.Previous, Math.Max(range.FirstToken, date.First - 2), date.First) || Behind(signs, date) ? DateRole.Previous : DateRole.OnSite;
        if (ReportDateReader.IsAnswer(signs, date, sentence))
            return DateRole.ReportPublication;
        if (Left(signs, date, range.FirstToken, sentence) is { } role)
            return role;
        if (signs.Has(Cue.Previous, date.End, Math.Min(range.EndToken, date.End + PreviousReach)))
            return DateRole.Previous;
        if (IsUnderOldFramework(signs, date, sentence))
            return DateRole.Previous;
        return !isOthers && date.First - range.FirstToken <= OpeningReach && IsInspected(signs, date.End, Math.Min(range.EndToken, date.End + InspectedReach)) ? DateRole.OnSite : DateRole.None;
    }

    private static DateRole? Left(NewsSigns signs, DateMention date, int first, int sentence)
    {
        var from = Math.Max(first, date.First - LeftReach);
        DateRole? nearest = null;
        var nearestFirst = -1;
        var nearestEnd = -1;
        var reviewEnd = -1;
        var cues = signs.Cues;
        for (var i = signs.IndexOfFirstAt(from); i < cues.Length && cues[i].First < date.First; i++)
        {
            var role = RoleOf(signs, cues[i].Meaning, sentence, date.First - cues[i].Next);
            // “the inspection report was discussed on 1 May”: what is dated is done with the report.
            if (cues[i].Meaning == Cue.Inspection && Papers.TryMatch(signs.News.Text, signs.News.Tokens, cues[i].Next, out _))
                role = nearest == DateRole.ReportPublication ? nearest : DateRole.None;
            // “the peer review took place in May”, which the verb alone would give to inspectors
            var isReview = cues[i].Meaning is Cue.OtherReview or Cue.OtherInspectorate || (reviewEnd >= 0 && cues[i].First >= reviewEnd && OtherInspections.IsOf(signs, reviewEnd, cues[i].First));
            if (isReview)
                role = DateRole.None;
            // “was inspected under the old framework in June 2017”
            if (cues[i].Meaning == Cue.OldFramework && nearest is DateRole.OnSite && cues[i].First - nearestEnd <= UnderReach && UnderThe.TryMatch(signs.News.Text, signs.News.Tokens, cues[i].First - 2, out _))
                role = DateRole.Previous;
            // Pupils come back, too.
            if (cues[i].Meaning == Cue.Return && Inspectors.ContainsAny(signs.News.Tokens, from, cues[i].First))
                role = DateRole.OnSite;
            if (cues[i].Meaning == Cue.Publication && (ReportDateReader.IsToCome(signs, cues[i].First, from) || OtherReports.IsPublished(signs, cues[i].First)))
                role = DateRole.None;
            // Of those that end together the longest tells: “the next inspection” is none.
            if (role is null || cues[i].Next <= nearestEnd)
                continue;
            nearest = role;
            nearestFirst = cues[i].First;
            nearestEnd = cues[i].Next;
            reviewEnd = isReview ? nearestEnd : -1;
        }
        if (nearest == DateRole.OnSite && IsOfTheLastOne(signs, nearestEnd, date.First))
            nearest = DateRole.Previous;
        return nearest is DateRole.OnSite or DateRole.Previous && OtherInspections.IsNamed(signs, from, nearestFirst, date.First) ? DateRole.None : nearest;
    }

    /// <summary>“The inspection took place in January, seven years after the last one, in March 2018”.</summary>
    private static bool IsOfTheLastOne(NewsSigns signs, int first, int end)
    {
        for (var t = Math.Max(first, end - LastOneReach); t < end; t++)
        {
            if (LastOne.TryMatch(signs.News.Text, signs.News.Tokens, t, out var one) && one.Next == end)
                return true;
        }
        return false;
    }

    private static DateRole? RoleOf(NewsSigns signs, Cue cue, int sentence, int distance) => cue switch
    {
        Cue.Previous => DateRole.Previous,
        Cue.Inspection or Cue.Revisit or Cue.Monitoring => DateRole.OnSite,
        Cue.Publication => signs.Has(Cue.Report, sentence) || signs.Has(Cue.Reporting, sentence) || signs.Has(Cue.Inspection, sentence)
            || ReportDateReader.HasReport(signs, sentence, signs.News.Sentences[sentence].FirstToken) ? DateRole.ReportPublication : DateRole.None,
        // “weaknesses named in January 2017”
        Cue.Identified => distance <= 1 || signs.Has(Cue.Revisit) || signs.Has(Cue.Monitoring) ? DateRole.Previous : null,
        Cue.Framework or Cue.Updated or Cue.NextInspection or Cue.StrategicPlan or Cue.PriorityAction or Cue.OtherReview or Cue.OtherPaper or Cue.OtherInspectorate => DateRole.None,
        _ => null,
    };

    /// <summary>“Yes, in 2019 under the previous framework.”, where the sentence or the one before speaks of inspections.</summary>
    private static bool IsUnderOldFramework(NewsSigns signs, DateMention date, int sentence) =>
        Under.TryMatch(signs.News.Text, signs.News.Tokens, date.End, out var under) && signs.Has(Cue.OldFramework, under.Next, under.Next + 1)
        && (IsOfInspections(signs, sentence, date.First) || (sentence > 0 && IsOfInspections(signs, sentence - 1, date.First)));

    private static bool IsOfInspections(NewsSigns signs, int sentence, int near)
    {
        var range = signs.News.Sentences[sentence];
        for (var t = Math.Max(range.FirstToken, near - InspectionsReach); t < Math.Min(range.EndToken, near + InspectionsReach); t++)
        {
            if (NamedInspections.IsNamed(signs, t))
                return true;
        }
        return false;
    }

    /// <summary>“the December 2018 inspection”, “the 2024 Ofsted and CQC inspection”.</summary>
    public static bool FollowsInspection(NewsSigns signs, DateMention date, int end)
    {
        for (var t = date.End; t < Math.Min(end, date.End + RightReach + 1); t++)
        {
            if (signs.News.Tokens[t].IsPunctuation || (t == date.End && Links.TryMatch(signs.News.Text, signs.News.Tokens, t, out _)))
                return false;
            if (RightHand.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>Whether a re-visit or monitoring text speaks of an inspection named after weaknesses: the one before.</summary>
    private static bool Behind(NewsSigns signs, DateMention date) =>
        signs.Has(Cue.Revisit) && After.TryMatch(signs.News.Text, signs.News.Tokens, date.First - 2, out _);

    /// <summary>“the Children Act 2004”, “the (Joint Area Reviews) Regulations 2015”.</summary>
    public static bool IsOfALaw(NewsSigns signs, DateMention date) =>
        date.IsYearOnly && Laws.TryMatch(signs.News.Text, signs.News.Tokens, date.First - 1, out _);

    /// <summary>A day on which the inspection began or ended is not all of its days.</summary>
    private static bool IsBound(NewsSigns signs, DateMention date, int first)
    {
        for (var t = Math.Max(first, date.First - 2); !date.IsRange && date.Last.Day > 0 && t < date.First; t++)
        {
            if (Bounds.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit) && hit.Next == date.First)
                return true;
        }
        return false;
    }

    /// <summary>“In April 2024 Ofsted and the CQC inspected …”: a date that opens the sentence takes its verb from what follows.</summary>
    private static bool IsInspected(NewsSigns signs, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (Inspected.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return true;
        }
        return false;
    }

    /// <summary>“the weeks beginning 5 and 12 February”: the last day of two that are apart does not stand for both.</summary>
    private static bool IsOneOfTwo(NewsSigns signs, DateMention date)
    {
        var tokens = signs.News.Tokens;
        if (date.Last.Day == 0 || date.First < 2 || !tokens[date.First - 1].Is(Folding.And))
            return false;
        var day = tokens[date.First - 2].IsNumber ? date.First - 2 : date.First - 3;
        return day >= 0 && DatePhrase.Number(signs.News.Text, tokens, day) is >= 1 and <= 31 && (day == date.First - 2 || DateWords.IsOrdinal(signs.News.Text, tokens, day + 1));
    }

    /// <summary>“We were notified of the inspection on 22 January”: the day on which word came, before the inspectors did.</summary>
    private static bool IsOfNotice(NewsSigns signs, DateMention date, int first)
    {
        for (var t = date.First - 1; !date.IsRange && t >= Math.Max(first, date.First - NoticeReach); t--)
        {
            if (Notices.Contains(signs.News.Tokens[t]))
                return true;
            if (signs.News.Tokens[t].IsPunctuation || signs.News.Tokens[t].Is(Folding.And) || NamedInspections.TookPlace.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return false;
        }
        return false;
    }

    private static bool IsDeadline(NewsSigns signs, DateMention date, int first)
    {
        for (var t = Math.Max(first, date.First - 4); t < date.First; t++)
        {
            if (Deadlines.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit) && hit.Next == date.First)
                return true;
        }
        return false;
    }
}
