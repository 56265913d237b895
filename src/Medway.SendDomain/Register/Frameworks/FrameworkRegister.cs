using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>The frameworks of joint inspections of local areas since 2016: what is done under them, what it comes to, and what each outcome leads to.</summary>
/// <remarks>Sources: Ofsted and CQC, frameworks, reports and statistics, as of July 2025; the rows of the tables name theirs.</remarks>
public sealed class FrameworkRegister
{
    private static readonly Lazy<FrameworkRegister> Loaded = new(static () => new FrameworkRegister());

    private FrameworkRegister() => Frameworks = ValueList<Framework>.Freeze(FrameworkTable.Load());

    /// <summary>The register, loaded when it is first asked for.</summary>
    public static FrameworkRegister Default => Loaded.Value;

    /// <summary>Every framework on record, oldest first.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>The framework with that name; <c>null</c> where it is not on record.</summary>
    public Framework? Find(InspectionFramework name)
    {
        foreach (var framework in Frameworks)
        {
            if (framework.Name == name)
                return framework;
        }
        return null;
    }

    /// <summary>The framework to which the activity belongs; <c>null</c> where it is not on record.</summary>
    public Framework? FrameworkOf(InspectionActivity activity)
    {
        foreach (var framework in Frameworks)
        {
            if (Find(framework, activity) is not null)
                return framework;
        }
        return null;
    }

    /// <summary>The framework for inspections made on that day; <c>null</c> before May 2016.</summary>
    public Framework? InForceOn(LocalDate date)
    {
        foreach (var framework in Frameworks)
        {
            if (framework.IsInForceOn(date))
                return framework;
        }
        return null;
    }

    /// <summary>The activity of that name; <c>null</c> where it is not on record.</summary>
    public FrameworkActivity? Find(InspectionActivity activity) => FrameworkOf(activity) is { } framework ? Find(framework, activity) : null;

    /// <summary>What the judgement came to, with all that is on record of it; <c>null</c> where there is no judgement or it was not recognised.</summary>
    public FrameworkOutcome? OutcomeOf(Judgement? judgement)
    {
        if (NameOf(judgement) is not { } name || Find(judgement!.Kind) is not { } activity)
            return null;
        foreach (var outcome in activity.Outcomes)
        {
            if (outcome.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return outcome;
        }
        return null;
    }

    private static FrameworkActivity? Find(Framework framework, InspectionActivity activity)
    {
        foreach (var candidate in framework.Activities)
        {
            if (candidate.Activity == activity)
                return candidate;
        }
        return null;
    }

    private static string? NameOf(Judgement? judgement) => judgement switch
    {
        FullInspectionJudgement full => full.Outcome.ToString(),
        MonitoringInspectionJudgement monitoring => monitoring.Action.ToString(),
        LocalAreaInspectionJudgement inspection => inspection.WrittenStatementOfAction.ToString(),
        RevisitJudgement revisit => revisit.Progress.ToString(),
        _ => null,
    };
}
