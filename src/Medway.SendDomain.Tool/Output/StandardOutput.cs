using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Tool.Commands;
using Microsoft.Win32.SafeHandles;

namespace Medway.SendDomain.Tool.Output;

/// <summary>The stream that facts go to.</summary>
internal static class StandardOutput
{
    /// <summary>What messages call it.</summary>
    public const string Name = "(standard output)";

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

    /// <summary>Opens standard output for text; the caller flushes it at the end.</summary>
    public static TextWriter Text() => new StreamWriter(Open(), new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>Says why standard output could not be written; a reader that goes away early has what it wanted.</summary>
    public static int SayNotWritten(Exception e)
    {
        if (!ReportOutput.WasClosed(e))
            StandardError.WriteLine(DiagnosticLine.Of(Name, DiagnosticCatalogue.OutputNotWritten.Whole(e.Message)));
        return ExitCode.Failure;
    }
}
