using Medway.SendDomain.Model;
using Medway.SendDomain.Register.Frameworks;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register.FollowUps;

/// <summary>
/// What an inspection leads to by the framework's rules. What a text itself states is in <see cref="Inspection.FollowUps"/>. A new area does not
/// inherit what its predecessor's inspection led to.
/// </summary>
public static class ExpectedFollowUps
{
    private static readonly LocalDate LastReckoned = new(9900, 1, 1);

    /// <summary>What the inspection leads to, counted from the days that it states; empty where no judgement is stated or nothing is on record.</summary>
    /// <remarks>For a day that no document states, such as the receipt of the report, ask with the judgement and <see cref="InspectionDates"/>.</remarks>
    /// <exception cref="ArgumentNullException">The inspection is <c>null</c>.</exception>
    public static IReadOnlyList<ExpectedFollowUp> Of(Inspection inspection)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        return Of(inspection.Judgement, InspectionDates.Of(inspection));
    }

    /// <summary>What the judgement leads to, counted from these days.</summary>
    /// <param name="judgement">The judgement; <c>null</c> leads to nothing.</param>
    /// <param name="dates">The days of the inspection, as far as they are known.</param>
    /// <exception cref="ArgumentNullException">The dates are <c>null</c>.</exception>
    public static IReadOnlyList<ExpectedFollowUp> Of(Judgement? judgement, InspectionDates dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        if (FrameworkRegister.Default.OutcomeOf(judgement) is not { } outcome)
            return ValueList<ExpectedFollowUp>.Empty;
        return ValueList<ExpectedFollowUp>.Freeze([.. outcome.LeadsTo.Select(rule => Expect(rule, dates))]);
    }

    /// <summary>What should have happened by that day, or may have to: all whose time has run out by one way of counting at least.</summary>
    /// <param name="followUps">What is expected.</param>
    /// <param name="date">The day, today's for what is due now.</param>
    /// <exception cref="ArgumentNullException">The follow-ups are <c>null</c>.</exception>
    public static IReadOnlyList<ExpectedFollowUp> DueOn(this IEnumerable<ExpectedFollowUp> followUps, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(followUps);
        return ValueList<ExpectedFollowUp>.Freeze(
            [.. followUps.Where(expected => expected.StandingOn(date) is FollowUpStanding.RunningOut or FollowUpStanding.RunOut)]);
    }

    private static ExpectedFollowUp Expect(FollowUpRule rule, InspectionDates dates)
    {
        if (rule.Within is null && rule.WorkingDays is null)
            return new ExpectedFollowUp { Rule = rule, Gap = WindowGap.NoTimeOnRecord };
        var windows = new List<FollowUpWindow>();
        var gap = WindowGap.DateNotKnown;
        foreach (var basis in BasesOf(rule, dates))
        {
            if (dates.On(basis) is not { Year: > 0 } from)
                continue;
            if (TryReckon(rule, from.Earliest, out var first) && TryReckon(rule, from.Latest, out var last))
                windows.Add(new FollowUpWindow { CountedFrom = basis, From = from, Until = new DateSpan(PartialDate.From(first), PartialDate.From(last)) });
            else if (rule.WorkingDays is not null)
                gap = WindowGap.BeyondBankHolidays;
        }
        return new ExpectedFollowUp { Rule = rule, Windows = windows, Gap = windows.Count == 0 ? gap : null };
    }

    /// <summary>A rule that leaves open from when it counts, and an approximate one whose receipt is not known, lie between the inspection and the publication.</summary>
    private static ReadOnlySpan<FollowUpBasis> BasesOf(FollowUpRule rule, InspectionDates dates) => rule.CountedFrom switch
    {
        null => [FollowUpBasis.InspectionEnded, FollowUpBasis.ReportReceived, FollowUpBasis.ReportPublished],
        FollowUpBasis.ReportReceived when rule.Approximate && dates.ReportReceivedOn is null => [FollowUpBasis.InspectionEnded, FollowUpBasis.ReportPublished],
        { } known => new[] { known },
    };

    private static bool TryReckon(FollowUpRule rule, LocalDate from, out LocalDate until)
    {
        until = from;
        if (rule.WorkingDays is { } days)
            return EnglishWorkingDays.Default.TryAdd(from, days, out until);
        if (from > LastReckoned)
            return false;
        until = from + rule.Within!;
        return true;
    }
}
