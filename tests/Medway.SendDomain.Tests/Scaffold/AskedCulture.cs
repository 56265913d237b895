namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>The culture that the whole suite is asked to run under, by <c>TEST_CULTURE</c>: a name, or <c>invariant</c> for a machine without cultures.</summary>
/// <remarks>
/// The culture itself comes as people's does, so that the tool's processes have it too: <c>LANG=tr_TR.UTF-8</c>, or <c>DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1</c>.
/// A test compares the two, so that a suite that was asked for a culture and did not get it fails.
/// </remarks>
internal static class AskedCulture
{
    public const string None = "invariant";

    public static string? Name { get; } = Environment.GetEnvironmentVariable("TEST_CULTURE") is { Length: > 0 } name ? name : null;
}
