using System.Globalization;
using Medway.SendDomain.Benchmarks.Scale;

namespace Medway.SendDomain.Benchmarks.Tool;

/// <summary>A folder of many documents: links to the project's valid seeds, one after the other.</summary>
internal sealed class DocumentFolder : IDisposable
{
    private DocumentFolder(string path) => Path = path;

    public string Path { get; }

    public static DocumentFolder Of(int count)
    {
        var folder = new DocumentFolder(Directory.CreateTempSubdirectory("senddomain-").FullName);
        var seeds = Directory.GetFiles(System.IO.Path.Join(RunSettings.Root, "seeds/valid"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < count; i++)
            File.CreateSymbolicLink(System.IO.Path.Join(folder.Path, string.Create(CultureInfo.InvariantCulture, $"document-{i:000000}.txt")), seeds[i % seeds.Length]);
        return folder;
    }

    /// <summary>How many reports a file of JSON Lines has; they must name documents in order, and every document.</summary>
    public static int ReportsIn(string output, int documents)
    {
        const string Mark = "\"name\":\"document-";
        var (reports, next) = (0, 0);
        foreach (var line in File.ReadLines(output))
        {
            var number = int.Parse(line.AsSpan(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length, 6), CultureInfo.InvariantCulture);
            if (number != next && number != next - 1)
                throw new InvalidOperationException($"Document {number} follows document {next - 1}.");
            next = number + 1;
            reports++;
        }
        return next == documents ? reports : throw new InvalidOperationException($"{documents - next} documents of {documents} gave no report.");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
