using Xunit;

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>A file system of a few pages that only one shell sees, with <c>old</c> in <c>out.json</c>; the test is skipped where nobody may mount one.</summary>
internal static class SmallDisk
{
    private static readonly Lazy<string?> Unshare = new(() => new[] { "unshare -m", "unshare -rm" }
        .FirstOrDefault(command => OperatingSystem.IsLinux() && ToolRun.Shell($"{command} mount -t tmpfs none /mnt").ExitCode == 0));

    /// <summary>Runs lines of bash with the disk at <c>$1</c> and the other arguments behind it; what they leave on it is listed in the output's last lines.</summary>
    public static ToolRun Run(string lines, params string[] arguments)
    {
        Assert.SkipWhen(Unshare.Value is null, "No file system can be mounted here.");
        using var scratch = new ScratchFolder();
        return ToolRun.Shell(
            $"{Unshare.Value} bash -c 'mount -t tmpfs -o size=8k none \"$1\" && printf old > \"$1/out.json\" && {{ {lines}; code=$?; cat \"$1/out.json\"; echo; ls -A \"$1\"; exit $code; }}' bash \"$@\"",
            [scratch.Path, .. arguments]);
    }
}
