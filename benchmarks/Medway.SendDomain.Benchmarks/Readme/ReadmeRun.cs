namespace Medway.SendDomain.Benchmarks.Readme;

/// <summary><c>readme [ARTIFACTS]</c>: takes over BenchmarkDotNet's tables from its folder, where one is given, and makes the README's tables from the results.</summary>
internal static class ReadmeRun
{
    private const string Prefix = "Medway.SendDomain.Benchmarks.";
    private const string Suffix = "-report-github.md";

    public static void Run(string root, string? artifacts)
    {
        var results = Path.Join(root, "benchmarks/results");
        foreach (var report in artifacts is null ? [] : Directory.GetFiles(Path.Join(artifacts, "results"), $"{Prefix}*{Suffix}"))
            File.Copy(report, Path.Join(results, Path.GetFileName(report)[Prefix.Length..^Suffix.Length] + ".md"), overwrite: true);
        var path = Path.Join(root, "README.md");
        File.WriteAllText(path, ReadmeTables.Renew(File.ReadAllText(path), results));
    }
}
