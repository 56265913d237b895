using Xunit;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("senddomain-").FullName;

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Makes a named pipe; where the system has none, the test is skipped.</summary>
    public string Pipe(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes of this kind here.");
        var made = ToolRun.Shell("mkfifo \"$1\"", At(name));
        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        return At(name);
    }

    public string At(string name) => System.IO.Path.Join(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
