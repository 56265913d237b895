using Xunit;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>Texts recorded in the project that the code must give again; <c>UPDATE_GOLDEN=1 dotnet test</c> records them anew, for review in the difference.</summary>
internal static class Golden
{
    public static bool IsRecording { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void AssertEqual(string path, string actual)
    {
        if (IsRecording)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{Path.GetRelativePath(ProjectFiles.Root, path)} is not recorded; UPDATE_GOLDEN=1 dotnet test records it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
