using Xunit.Sdk;
using Xunit.v3;

[assembly: Xunit.TestCollectionOrderer(typeof(Medway.SendDomain.Tests.Scaffold.SeedsFirst))]

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>
/// Only in builds for mutation testing, where a run ends with the first test that fails: the whole seeds, which find most mutants, before all
/// others; what is made by the hundred last.
/// </summary>
public sealed class SeedsFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Rank(collection.TestCollectionDisplayName)).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int Rank(string name) =>
        Has(name, "ValidSeed") || Has(name, "CorpusTests") ? 0 : Has(name, "Printed") || Has(name, "Nearby") || Has(name, "InvalidSeed") ? 2 : 1;

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.Ordinal);
}
