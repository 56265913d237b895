using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>The seeds of the project, by what they are.</summary>
internal sealed class SeedFolder
{
    private SeedFolder(string folder)
    {
        Texts = [.. Files(folder, ".txt").Where(bytes => bytes.AsSpan().IndexOf((byte)0) < 0).Select(Encoding.UTF8.GetString)];
        Jsons = Files(folder, ".json");
        // A page of tens of thousands of bytes would leave no time for others.
        Pages = [.. Files(folder, ".html").Where(bytes => bytes.Length <= MostBytes).Select(Encoding.UTF8.GetString)];
        Pdfs = Files(folder, ".pdf");
    }

    private const int MostBytes = 50_000;

    internal static SeedFolder Here { get; } = new(Path.Join(AppContext.BaseDirectory, "seeds"));

    internal string[] Texts { get; }

    internal byte[][] Jsons { get; }

    internal string[] Pages { get; }

    internal byte[][] Pdfs { get; }

    private static byte[][] Files(string folder, string extension) =>
        [.. Directory.EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
