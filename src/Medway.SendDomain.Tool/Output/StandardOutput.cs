using Microsoft.Win32.SafeHandles;

namespace Medway.SendDomain.Tool.Output;

/// <summary>The stream that facts go to.</summary>
internal static class StandardOutput
{
    /// <summary>
    /// Opens standard output. The console's own stream says nothing when a pipe's reader has gone away, so a pipe is written directly; what can be
    /// positioned, a file, is left to the console's stream, which writes where the last process stopped.
    /// </summary>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!direct.CanSeek)
                    return direct;
            }
            catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
            {
                // A closed standard output is the console's to deal with.
            }
        }
        return Console.OpenStandardOutput();
    }
}
