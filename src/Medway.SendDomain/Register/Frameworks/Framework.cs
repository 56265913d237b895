using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>A framework under which Ofsted and the Care Quality Commission inspect local areas jointly: its versions, its activities and what they come to.</summary>
/// <remarks>Source: Ofsted and CQC, frameworks and handbooks on GOV.UK, as of July 2025. A framework after that is not on record.</remarks>
public sealed record Framework
{
    /// <summary>The name under which a report's <c>framework</c> has it.</summary>
    public required InspectionFramework Name { get; init; }

    /// <summary>What its inspections are called, as <c>Area SEND inspections</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The time in which inspections are made under it, as far as it is known: <c>2016-05/2022</c>, <c>2023-01/..</c>.</summary>
    public required DateSpan InForce { get; init; }

    /// <summary>Its texts, oldest first; at least one.</summary>
    public required IReadOnlyList<FrameworkVersion> Versions { get; init => field = ValueList<FrameworkVersion>.Freeze(value); }

    /// <summary>What the inspectorates do under it.</summary>
    public required IReadOnlyList<FrameworkActivity> Activities { get; init => field = ValueList<FrameworkActivity>.Freeze(value); }

    /// <summary>Whether the framework may be in force on that day.</summary>
    public bool IsInForceOn(LocalDate date) => date >= InForce.Start.Earliest && !(date > InForce.End?.Latest);

    /// <summary>The version that was the newest on that day; of a version known to the month, from the month's first day. <c>null</c> before the first.</summary>
    public FrameworkVersion? VersionOn(LocalDate date)
    {
        FrameworkVersion? newest = null;
        foreach (var version in Versions)
        {
            if (version.From.Earliest <= date)
                newest = version;
        }
        return newest;
    }
}
