namespace Medway.SendDomain.Model;

/// <summary>The inspectorates that inspect local areas jointly.</summary>
public enum Inspectorate
{
    /// <summary>Ofsted, the Office for Standards in Education, Children’s Services and Skills.</summary>
    Ofsted,

    /// <summary>The Care Quality Commission (CQC).</summary>
    CareQualityCommission,
}

/// <summary>The outcome of a full inspection since 2023. There is no grade; wording as in the framework of Ofsted and CQC.</summary>
public enum FullInspectionOutcome
{
    /// <summary>Arrangements typically lead to positive experiences and outcomes.</summary>
    TypicallyPositive,

    /// <summary>Arrangements lead to inconsistent experiences and outcomes.</summary>
    Inconsistent,

    /// <summary>There are widespread and/or systemic failings leading to significant concerns.</summary>
    WidespreadOrSystemicFailings,
}

/// <summary>What a monitoring inspection found of the action taken on the areas for priority action.</summary>
public enum MonitoringAction
{
    /// <summary>The partnership has taken effective action.</summary>
    Effective,

    /// <summary>The partnership has not taken effective action.</summary>
    Ineffective,
}

/// <summary>Whether an inspection under the framework of 2016 required a written statement of action.</summary>
public enum WrittenStatementOfAction
{
    /// <summary>Significant weaknesses were found and a statement was required.</summary>
    Required,

    /// <summary>No statement was required.</summary>
    NotRequired,
}

/// <summary>What a re-visit under the framework of 2016 found of the significant weaknesses identified before.</summary>
public enum RevisitProgress
{
    /// <summary>Sufficient progress in addressing all of them.</summary>
    Sufficient,

    /// <summary>Sufficient progress in addressing some of them.</summary>
    Partial,

    /// <summary>Sufficient progress in addressing none of them.</summary>
    Insufficient,
}

/// <summary>How a judgement compares with that of the inspection before, where the text says so.</summary>
public enum Comparison
{
    /// <summary>Better than before.</summary>
    Improved,

    /// <summary>The same as before.</summary>
    Unchanged,

    /// <summary>Worse than before.</summary>
    Declined,
}

/// <summary>Whose words a finding is: the inspectors', or somebody's claim.</summary>
public enum Voice
{
    /// <summary>The inspectors, as reported.</summary>
    Inspectors,

    /// <summary>The partnership as a whole.</summary>
    Partnership,

    /// <summary>Who publishes the text.</summary>
    Publisher,

    /// <summary>A person quoted, named in the finding.</summary>
    Speaker,
}

/// <summary>How exact a sum or count is, as the text qualifies it.</summary>
public enum Qualifier
{
    /// <summary>About that much (“around”, “c”, “some”).</summary>
    Approximately,

    /// <summary>More than that (“over”, “just over”).</summary>
    MoreThan,

    /// <summary>That or more.</summary>
    AtLeast,

    /// <summary>That at most.</summary>
    UpTo,

    /// <summary>Slightly less than that (“nearly”).</summary>
    Almost,
}

/// <summary>Whether spending is on lasting things or on running services.</summary>
public enum SpendingNature
{
    /// <summary>Capital: buildings and other lasting things.</summary>
    Capital,

    /// <summary>Revenue: staff and services.</summary>
    Revenue,
}

/// <summary>How far spending or building has come, as the text tells it.</summary>
public enum DeliveryStatus
{
    /// <summary>Done or being done.</summary>
    Made,

    /// <summary>Promised or approved.</summary>
    Committed,

    /// <summary>Intended.</summary>
    Planned,
}
