using Medway.SendDomain.Values;

namespace Medway.SendDomain.Register.Frameworks;

/// <summary>A text of a framework. Source: GOV.UK, the framework's list of updates.</summary>
public sealed record FrameworkVersion
{
    /// <summary>Since when it holds, as far as it is known.</summary>
    public required PartialDate From { get; init; }

    /// <summary>What it changed, in few words.</summary>
    public required string Change { get; init; }
}
