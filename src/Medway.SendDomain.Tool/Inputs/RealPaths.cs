namespace Medway.SendDomain.Tool.Inputs;

/// <summary>Paths as the file system has them, all links followed, so that two names of one file are known as one. Folders are looked up once.</summary>
internal sealed class RealPaths
{
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    /// <summary>How names are compared here.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The real path; of what is not there, that which it would have.</summary>
    public string Of(string path)
    {
        try
        {
            return Follow(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return path;
        }
    }

    private string Follow(string full)
    {
        if (Path.GetDirectoryName(full) is not { } folder)
            return full;
        if (!folders.TryGetValue(folder, out var real))
            folders[folder] = real = Follow(folder);
        var here = Path.Join(real, Path.GetFileName(full));
        return new FileInfo(here).ResolveLinkTarget(returnFinalTarget: true) is { } target ? Follow(target.FullName) : here;
    }
}
