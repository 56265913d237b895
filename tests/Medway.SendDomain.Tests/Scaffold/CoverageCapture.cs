namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>
/// Whether mutation testing is noting which test reaches which mutant. Each mutated expression is slow then, and a test of a thousand texts would take minutes: it reads a few of
/// them, which reach the same.
/// </summary>
internal static class CoverageCapture
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 };
}
