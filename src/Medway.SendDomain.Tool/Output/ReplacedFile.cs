using Medway.SendDomain.Tool.Inputs;

namespace Medway.SendDomain.Tool.Output;

/// <summary>
/// A file that gets its new content in one step: it is written beside the old one and takes its place at the end. What is interrupted leaves the old
/// file; of several at once, the last to finish stands whole.
/// </summary>
internal sealed class ReplacedFile : IDisposable
{
    private readonly string path;
    private readonly string? beside;
    private bool replaced;

    /// <exception cref="IOException">The folder or disk does not allow it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder does not allow it.</exception>
    public ReplacedFile(string path)
    {
        if (FileKind.IsSpecial(path))
        {
            // A pipe or device is written to and not replaced.
            this.path = path;
            Content = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            return;
        }
        var linked = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
        this.path = linked ?? Path.GetFullPath(path);
        if (Directory.Exists(this.path))
            throw new IOException("there is a folder of that name.");
        beside = Path.Join(Path.GetDirectoryName(this.path), $".senddomain-{Path.GetRandomFileName()}");
        Content = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        AppDomain.CurrentDomain.ProcessExit += RemoveWhatIsBeside;
    }

    public FileStream Content { get; }

    /// <summary>Puts the new content in the place of the old.</summary>
    public void Replace()
    {
        Content.Flush(flushToDisk: beside is not null);
        Content.Dispose();
        if (beside is not null)
        {
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        replaced = true;
    }

    public void Dispose()
    {
        try
        {
            Content.Dispose();
        }
        catch (IOException)
        {
            // A full disk says so once more on closing; it was reported when it was written to.
        }
        RemoveWhatIsBeside(null, EventArgs.Empty);
        AppDomain.CurrentDomain.ProcessExit -= RemoveWhatIsBeside;
    }

    // A process that is asked to end while it waits for its input does not come to the end of the block that disposes.
    private void RemoveWhatIsBeside(object? sender, EventArgs e)
    {
        if (!replaced && beside is not null)
            File.Delete(beside);
    }
}
