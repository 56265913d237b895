using Xunit;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>Tests that measure the whole process, and so run when no other does: <c>[Collection(RunsAlone.Name)]</c>.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    public const string Name = "runs alone";
}
