using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Register.Frameworks;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register.FollowUps;

/// <summary>Something that by the framework's rules is to happen after an inspection, with the windows for it and their basis; never a bare deadline.</summary>
public sealed record ExpectedFollowUp
{
    /// <summary>What is to happen.</summary>
    public FollowUpKind Kind => Rule.Kind;

    /// <summary>The rule that says so.</summary>
    public required FollowUpRule Rule { get; init; }

    /// <summary>
    /// The windows, one for each day from which the time may be counted: one where the rule names a known day; several where it does not, as for
    /// "within approximately 3 years".
    /// </summary>
    public IReadOnlyList<FollowUpWindow> Windows { get; init => field = ValueList<FollowUpWindow>.Freeze(value); } = ValueList<FollowUpWindow>.Empty;

    /// <summary>Why there is no window; <c>null</c> exactly where there is one.</summary>
    public WindowGap? Gap { get; init; }

    /// <summary>Where the day stands to the windows.</summary>
    public FollowUpStanding StandingOn(LocalDate date)
    {
        if (Windows.Count == 0)
            return FollowUpStanding.Unknown;
        var runs = false;
        var hasRunOut = false;
        foreach (var window in Windows)
        {
            runs |= date <= window.Until.End!.Value.Latest;
            hasRunOut |= date > window.Until.Start.Earliest;
        }
        return !hasRunOut ? FollowUpStanding.Running : runs ? FollowUpStanding.RunningOut : FollowUpStanding.RunOut;
    }
}
