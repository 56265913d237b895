using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Phrases;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Reads “the week commencing 23 June”: inspectors are on site from its Monday to its Friday, in a monitoring inspection on two days of it.</summary>
internal static class StatedWeek
{
    private const int BoundReach = 6;

    private static readonly PhraseIndex<bool> Weeks = PhraseSet.Of(
        "w / c",
        "wc",
        "week commencing|beginning|starting|of");

    // The on-site week is the last of an inspection that begins with another.
    private static readonly PhraseIndex<bool> Bounds = PhraseSet.Of("began|begins|begin|started|starts|commenced|notified|told");

    private static bool IsOfTwoDays(List<JudgementClaim> claims) =>
        claims.Exists(claim => claim.Judgement is MonitoringInspectionJudgement)
        || (claims.Exists(claim => claim.Judgement is RevisitJudgement) && !claims.Exists(claim => claim.Judgement is FullInspectionJudgement));

    /// <summary>Whether the words before a day make it the first of a week.</summary>
    public static bool Opens(NewsSigns signs, DateMention date)
    {
        if (date.IsRange || date.Last.Day == 0)
            return false;
        for (var t = Math.Max(0, date.First - 3); t < date.First; t++)
        {
            if (Weeks.TryMatch(signs.News.Text, signs.News.Tokens, t, out var hit) && hit.Next == date.First)
                return true;
        }
        return false;
    }

    /// <summary>The days of the week that begins on a day; <c>null</c> where inspectors need not have been there on all of them.</summary>
    public static DateSpan? Of(NewsSigns signs, DateMention date, DateSpan day, List<JudgementClaim> claims)
    {
        if (day.Start.Exact is not { DayOfWeek: IsoDayOfWeek.Monday } monday || IsOfTwoDays(claims))
            return null;
        for (var t = date.First - 1; t >= Math.Max(0, date.First - BoundReach) && signs.SentenceOf(t) == signs.SentenceOf(date.First); t--)
        {
            if (Bounds.TryMatch(signs.News.Text, signs.News.Tokens, t, out _))
                return null;
        }
        return new DateSpan(day.Start, PartialDate.From(monday.PlusDays(4)));
    }
}
