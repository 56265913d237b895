using Medway.SendDomain.Tool.Commands;
using Medway.SendDomain.Tool.Output;

namespace Medway.SendDomain.Tool.Areas;

/// <summary>Writes what a command shows.</summary>
internal static class AreaOutput
{
    /// <summary>Writes to standard output; a reader that goes away early has what it wanted.</summary>
    public static int Write(byte[] content)
    {
        try
        {
            using var output = StandardOutput.Open();
            output.Write(content);
            output.Flush();
            return ExitCode.Success;
        }
        catch (IOException e)
        {
            if (!ReportOutput.WasClosed(e))
                StandardError.WriteLine($"senddomain: error: {e.Message}");
            return ExitCode.Failure;
        }
    }
}
