using System.Runtime.InteropServices;
using System.Text;

namespace Medway.SendDomain.Tool.Inputs;

/// <summary>Tells files from pipes, sockets and devices, of which .NET says nothing: opening a pipe to see may wait for ever.</summary>
internal static class FileKind
{
    private const int CurrentFolder = -100;
    private const uint OnlyTheKind = 1;
    private const int SizeOfAnswer = 256;
    private const int OffsetOfMode = 28;
    private const int KindInMode = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether something stands at the path, links followed, that is neither file nor folder. Where the system is not asked, what stands in <c>/dev</c> is.</summary>
    public static bool IsSpecial(string path)
    {
        if (OperatingSystem.IsWindows() || path.Length == 0)
            return false;
        if (!OperatingSystem.IsLinux())
            return Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) && Path.Exists(path);
        var answer = new byte[SizeOfAnswer];
        return Ask(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, OnlyTheKind, answer) == 0
            && (BitConverter.ToUInt16(answer, OffsetOfMode) & KindInMode) is not RegularFile and not Folder;
    }

    // The layout of the answer is the same on every processor.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Ask(int folder, byte[] path, int flags, uint wanted, byte[] answer);
}
