using System.Runtime.CompilerServices;
using Medway.SendDomain.Json;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>Documents of every version of the contract that was ever released are read for ever; the files are never changed, only added.</summary>
public class ReleasedDocumentsTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../../seeds/released"));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Deserialize_ReleasedDocument_ReadsAllOfIt(string file)
    {
        var json = File.ReadAllText(Path.Combine(Folder, file));
        var result = SendJson.Deserialize(json);
        Assert.True(result.Success);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal("SEND0409", diagnostic.Code));
        Assert.Equal(json.TrimEnd(), SendJson.Serialize(result.Value, indented: true));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
