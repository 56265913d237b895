using System.Runtime.CompilerServices;
using Medway.SendDomain.Register;
using Xunit;

namespace Medway.SendDomain.Tests.Register;

/// <summary>The facts the register was made from, where they stand beside the repository.</summary>
internal static class ReferenceTables
{
    public static IReadOnlyList<CsvTable.Row> Read(string name) => CsvTable.Parse(ReadText(name)).Rows;

    public static string ReadText(string name)
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(Here())!); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "reference", name);
            if (File.Exists(path))
                return File.ReadAllText(path);
        }
        Assert.Skip($"shared/reference/{name} is not beside the repository.");
        return "";
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
