using System.Runtime.CompilerServices;
using Xunit;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>Where the project's own files are, and the material beside it.</summary>
internal static class ProjectFiles
{
    public static string Root { get; } = Path.GetFullPath(Path.Join(Here(), "../../.."));

    public static string ValidSeeds { get; } = Path.Join(Root, "seeds/valid");

    public static string InvalidSeeds { get; } = Path.Join(Root, "seeds/invalid");

    public static string Tests { get; } = Path.Join(Root, "tests/Medway.SendDomain.Tests");

    /// <summary>A path below <c>../shared</c>; where that folder is absent the test is skipped and says so.</summary>
    public static string Shared(string below)
    {
        var path = Path.GetFullPath(Path.Join(Root, "../shared", below));
        Assert.SkipUnless(Path.Exists(path), $"../shared/{below} is not here.");
        return path;
    }

    /// <summary>The C# files of a folder, without what the build makes.</summary>
    public static IEnumerable<string> Sources(string below) =>
        Directory.EnumerateFiles(Path.Join(Root, below), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
