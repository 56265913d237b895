using Medway.SendDomain.Documents;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.Recorded;

/// <summary>That a change to the reading touches no real document unseen, a line for each in the order of their names; what is right in them the scorer beside them says.</summary>
public sealed class CorpusTests
{
    private const string News = "corpus/news/docs";
    private const string Reports = "corpus/reports/text";

    public static TheoryData<string, int> Documents()
    {
        var rows = new TheoryData<string, int>();
        foreach (var folder in (string[])[News, Reports])
        {
            var path = Path.Join(ProjectFiles.Root, "../shared", folder);
            for (var i = 0; i < Math.Max(1, Directory.Exists(path) ? Directory.GetFiles(path).Length : 0); i++)
                rows.Add(folder, i);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ParseAll_Document_ReadsAsRecorded(string folder, int index)
    {
        var documents = Directory.EnumerateFiles(ProjectFiles.Shared(folder)).Order(StringComparer.Ordinal).ToArray();
        var recorded = Path.Join(ProjectFiles.Tests, "Reading/Recorded", folder == News ? "corpus-news.tsv" : "corpus-reports.tsv");
        if (Golden.IsRecording && index == 0)
            File.WriteAllLines(recorded, documents.Select(Read));
        Assert.True(File.ReadAllLines(recorded)[index] == Read(documents[index]), $"{Path.GetFileName(documents[index])} is read in another way than before.");
    }

    private static string Read(string path) => Fingerprint.Of(SourceDocumentReader.Default.Open(path).Value!.Text);
}
