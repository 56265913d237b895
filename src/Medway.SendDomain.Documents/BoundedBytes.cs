using System.Security;
using Medway.SendDomain.Diagnostics;

namespace Medway.SendDomain.Documents;

/// <summary>Fetches files and streams up to a limit; what goes wrong is a diagnostic.</summary>
internal static class BoundedBytes
{
    private const int Chunk = 81_920;

    internal static ReadOnlyMemory<byte> ReadFile(string path, int limit, out Diagnostic? problem)
    {
        try
        {
            using var file = OpenFile(path, FileOptions.SequentialScan);
            return Read(file, limit, out problem);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            problem = Explain(path, e);
            return default;
        }
    }

    internal static async Task<(ReadOnlyMemory<byte> Bytes, Diagnostic? Problem)> ReadFileAsync(string path, int limit, CancellationToken cancellation)
    {
        try
        {
            var file = OpenFile(path, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
                return await ReadAsync(file, limit, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            return (default, Explain(path, e));
        }
    }

    internal static ReadOnlyMemory<byte> Read(Stream stream, int limit, out Diagnostic? problem)
    {
        problem = null;
        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[Chunk];
            while (stream.Read(buffer) is > 0 and var read)
            {
                if (!Take(bytes, buffer.AsSpan(0, read), limit, ref problem))
                    return default;
            }
            return Content(bytes);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            problem = DiagnosticCatalogue.NotReadable.Whole(e.Message);
            return default;
        }
    }

    internal static async Task<(ReadOnlyMemory<byte> Bytes, Diagnostic? Problem)> ReadAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        Diagnostic? problem = null;
        try
        {
            using var bytes = new MemoryStream();
            var buffer = new byte[Chunk];
            while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
            {
                if (!Take(bytes, buffer.AsSpan(0, read), limit, ref problem))
                    return (default, problem);
            }
            return (Content(bytes), null);
        }
        catch (Exception e) when (IsAboutFiles(e))
        {
            return (default, DiagnosticCatalogue.NotReadable.Whole(e.Message));
        }
    }

    private static FileStream OpenFile(string path, FileOptions options) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, options);

    private static bool Take(MemoryStream bytes, ReadOnlySpan<byte> read, int limit, ref Diagnostic? problem)
    {
        if (read.Length > limit - bytes.Length)
        {
            problem = DiagnosticCatalogue.TooManyBytes.Whole(limit);
            return false;
        }
        bytes.Write(read);
        return true;
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream bytes) => bytes.GetBuffer().AsMemory(0, (int)bytes.Length);

    private static bool IsAboutFiles(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException or ObjectDisposedException
            or InvalidOperationException;

    private static Diagnostic Explain(string path, Exception e) =>
        Directory.Exists(path) ? DiagnosticCatalogue.PathIsFolder.Whole(path)
        : e is FileNotFoundException or DirectoryNotFoundException || path.Length == 0 ? DiagnosticCatalogue.FileNotFound.Whole(path)
        : e is UnauthorizedAccessException ? DiagnosticCatalogue.NotReadable.Whole("access is denied.")
        : DiagnosticCatalogue.NotReadable.Whole(e.Message);
}
