using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>What an inspection can come to, the words for it, and what it leads to.</summary>
public sealed record FrameworkOutcome
{
    /// <summary>The name under which a report's judgement has it, as <c>typicallyPositive</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The words by which reports can be told to have it, as <c>lead to inconsistent experiences</c>; <c>null</c> where there is no set phrase. Source: 56 reports of 2023 to 2025; Ofsted's statistics of 2022.</summary>
    public string? ReportPhrase { get; init; }

    /// <summary>What Ofsted's statistics call it; <c>null</c> for monitoring inspections. Source: management information since 2023, official statistics to 31 August 2022.</summary>
    public string? StatisticsLabel { get; init; }

    /// <summary>The wording of the framework of 2023; otherwise <c>null</c>.</summary>
    public string? FrameworkText { get; init; }

    /// <summary>What else it leads to, for which there is no kind of follow-up; <c>null</c> for most.</summary>
    public string? Remark { get; init; }

    /// <summary>What is to happen after it, as far as it is on record.</summary>
    public IReadOnlyList<FollowUpRule> LeadsTo { get; init => field = ValueList<FollowUpRule>.Freeze(value); } = ValueList<FollowUpRule>.Empty;
}
