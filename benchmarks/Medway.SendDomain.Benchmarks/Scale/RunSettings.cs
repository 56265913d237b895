using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>How a run that BenchmarkDotNet does not do is done.</summary>
/// <param name="Dry">Whether it only shows that everything runs: small, few, once.</param>
/// <param name="Results">The folder that results are written to.</param>
internal sealed record RunSettings(bool Dry, string Results)
{
    public static string Root { get; } = Path.GetFullPath(Path.Join(Path.GetDirectoryName(Here()), "../../.."));

    /// <summary>Settings of <c>[--dry] [--results FOLDER]</c>; without a folder, that of the committed results.</summary>
    /// <exception cref="ArgumentException">There is something else.</exception>
    public static RunSettings Of(string[] arguments)
    {
        var settings = new RunSettings(false, Path.Join(Root, "benchmarks/results"));
        while (arguments.Length > 0)
        {
            (settings, arguments) = arguments switch
            {
                ["--dry", .. var rest] => (settings with { Dry = true }, rest),
                ["--results", var folder, .. var rest] => (settings with { Results = folder }, rest),
                _ => throw new ArgumentException($"'{arguments[0]}' is no setting: [--dry] [--results FOLDER]."),
            };
        }
        Directory.CreateDirectory(settings.Results);
        return settings;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
