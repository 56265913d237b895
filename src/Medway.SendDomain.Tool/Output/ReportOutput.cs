namespace Medway.SendDomain.Tool.Output;

/// <summary>Where reports go: standard output, or a file that is replaced when all are written.</summary>
internal sealed class ReportOutput : IDisposable
{
    private readonly ReplacedFile? file;

    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public ReportOutput(string? path)
    {
        file = path is null ? null : new ReplacedFile(path);
        Content = file?.Content ?? StandardOutput.Open();
    }

    public Stream Content { get; }

    public bool IsFile => file is not null;

    public void Finish()
    {
        Content.Flush();
        file?.Replace();
    }

    public void Dispose() => file?.Dispose();

    /// <summary>Whether writing failed because the reader at the other end of a pipe has gone.</summary>
    public static bool WasClosed(Exception e) => OperatingSystem.IsWindows()
        ? e is IOException && (e.HResult & 0xFFFF) is 109 or 232
        : e is IOException { HResult: 32 };
}
